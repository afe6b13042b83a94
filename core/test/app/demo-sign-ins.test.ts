import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hotel } from '@guanxi/plugin-hotel';
import { welcome } from '../../src/app/cli/welcome.ts';
import { openDemoSignIns } from '../../src/app/setup/demo-sign-ins.ts';
import { readNotes, writeNotes } from '../../src/app/setup/installation-notes.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'guanxi-demo-'));
let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel()], options: { dataFolder } });
  // That of the core is not loaded: its people are left out.
  await crm.loadDemo('hotel');
  await openDemoSignIns(crm.crm);
});
afterAll(async () => {
  await crm.stop();
  rmSync(dataFolder, { recursive: true });
});

const receptionist = 'ganlu@hotel.example';
const noted = (): string => readNotes(dataFolder, crm.crm.databaseName).demoPeople?.password ?? '';

async function signsIn(email: string, password: string): Promise<boolean> {
  const { tokens } = await crm.crm.identity.signIn({ email, password });
  return tokens !== null;
}

describe('people of the demo data', () => {
  it('can sign in with a password that is made for the installation', async () => {
    expect(noted()).toMatch(/^[\w-]{20}$/);
    expect(await signsIn(receptionist, noted())).toBe(true);
  });

  it('are those that a plugin names, and no one else', async () => {
    expect(await signsIn('kemin@hotel.example', noted())).toBe(false);
  });

  it('keep the password at the next start', async () => {
    const password = noted();
    await openDemoSignIns(crm.crm);
    expect(noted()).toBe(password);
    expect(await signsIn(receptionist, password)).toBe(true);
  });

  it('are told at the start, with what each of them is', async () => {
    const text = await welcome(crm.crm, ({ en }) => en);
    expect(text).toContain(`people of the demo (password ${noted()}):`);
    expect(text).toMatch(/ganlu@hotel\.example +front desk of a hotel/);
    expect(text).not.toContain('@huayue.example'); // the demo of the core was not loaded
  });

  it('are not told where no demo was loaded', async () => {
    writeNotes(dataFolder, crm.crm.databaseName, {});
    expect(await welcome(crm.crm, ({ en }) => en)).not.toContain('people of the demo');
  });
});
