import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { crowd, quickest } from '../testing/quickest.ts';
import { coreProject, GuanxiProcess } from './guanxi-process.ts';

/** How often the server has said that it listens. */
const starts = (dev: GuanxiProcess): number => dev.out.split('"Listening"').length - 1;

/** Far longer than any machine takes. */
const PATIENCE = 60_000;

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`Not within ${PATIENCE} ms`);
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
  });

  it('restarts it once after a burst of changes, also in a new folder, and keeps PostgreSQL', async () => {
    await dev.says(/authorization: Bearer/);
    mkdirSync(path.join(folder, 'plugins'));
    await new Promise((resolve) => setTimeout(resolve, 100)); // editors make a folder, then its files
    const reloaded = async (): Promise<number> => {
      const before = starts(dev);
      const began = performance.now();
      for (const name of ['a', 'b', 'c']) writeFileSync(path.join(folder, 'plugins', `${name}.ts`), 'export {};');
      await until(() => starts(dev) > before);
      const took = performance.now() - began;
      process.stderr.write(`reload: ${Math.round(took)} ms\n`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(starts(dev)).toBe(before + 1);
      return took;
    };
    expect(await quickest(6_000, reloaded)).toBeLessThan(6_000 * crowd()); // 1.2 s on an idle machine
    expect(dev.out.match(/PostgreSQL stopped/)).toBeNull();
  });

  it('waits for the next change when the server does not start', async () => {
    const config = path.join(folder, 'guanxi.config.mjs');
    const before = starts(dev);
    writeFileSync(config, 'export default { port: 0, demo: false, prot: 1 };');
    await dev.says(/prot: there is no such option[\s\S]*the server has ended/);
    writeFileSync(config, 'export default { port: 0, demo: false };');
    await until(() => starts(dev) === before + 1);
  });

  it('stops everything on SIGTERM', async () => {
    expect(await dev.stop()).toBe(0);
  });
});
