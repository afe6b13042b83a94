import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { coreProject, GuanxiProcess } from './guanxi-process.ts';

/** How often the server has said that it listens. */
const starts = (dev: GuanxiProcess): number => dev.out.split('"Listening"').length - 1;

async function until(condition: () => boolean, ms: number): Promise<void> {
  const deadline = Date.now() + ms;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('guanxi dev', () => {
  const folder = coreProject();
  const dev = new GuanxiProcess(folder, ['dev']);

  afterAll(async () => {
    await dev.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts the server', async () => {
    await dev.says(/"Listening"/);
    expect(starts(dev)).toBe(1);
  }, 60_000);

  it('restarts it once after a burst of changes, also in a new folder, and keeps PostgreSQL', async () => {
    await dev.says(/authorization: Bearer/);
    mkdirSync(path.join(folder, 'plugins'));
    await new Promise((resolve) => setTimeout(resolve, 100)); // editors make a folder, then its files
    const began = performance.now();
    for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, 'plugins', `${name}.ts`), 'export {};');
    await until(() => starts(dev) === 2, 15_000);
    const took = performance.now() - began;
    process.stderr.write(`reload: ${Math.round(took)} ms\n`);
    expect(took).toBeLessThan(6_000); // 1.2 s on an idle machine
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(starts(dev)).toBe(2);
    expect(dev.out.match(/PostgreSQL stopped/)).toBeNull();
  }, 30_000);

  it('waits for the next change when the server does not start', async () => {
    const config = path.join(folder, 'guanxi.config.mjs');
    writeFileSync(config, 'export default { port: 0, demo: false, prot: 1 };');
    await dev.says(/prot: there is no such option[\s\S]*the server has ended/);
    writeFileSync(config, 'export default { port: 0, demo: false };');
    await until(() => starts(dev) === 3, 15_000);
  }, 30_000);

  it('stops everything on SIGTERM', async () => {
    expect(await dev.stop()).toBe(0);
  });
});
