import type { Plugin } from '../../../src/sdk/index.ts';
import { ContractBroken, pluginContract, type PluginContractOptions } from '../../../src/testing/index.ts';

/** Runs those tests of the contract whose names begin so, as a runner would; the findings of all that fail. */
export async function brokenBy(
  plugin: Plugin,
  name: string,
  options: PluginContractOptions = {},
): Promise<readonly string[]> {
  const tests: (() => Promise<void>)[] = [];
  const closing: (() => Promise<void>)[] = [];
  const runner = {
    describe: (_: string, define: () => void) => define(),
    test: (title: string, run: () => Promise<void>) => title.startsWith(name) && tests.push(run),
    afterAll: (run: () => Promise<void>) => closing.push(run),
  };
  pluginContract(() => plugin, { ...options, runner });
  if (tests.length === 0) throw new Error(`No test of the contract begins with "${name}"`);
  const findings: string[] = [];
  try {
    for (const run of tests) {
      await run().catch((error: unknown) => {
        if (!(error instanceof ContractBroken)) throw error;
        findings.push(...error.findings);
      });
    }
    return findings;
  } finally {
    for (const close of closing) await close();
  }
}
