import { Problems, type Plugin } from '../../sdk/index.ts';
import { composes } from './checks/composes.ts';
import { installs } from './checks/installation.ts';
import { speaksBothLanguages } from './checks/languages.ts';
import { masksFields } from './checks/masked-fields.ts';
import { namesItsOwn } from './checks/names.ts';
import { getsOnWith } from './checks/pairs.ts';
import { guardsRoots } from './checks/root-access.ts';
import { asksOnce } from './checks/statements.ts';
import { switches } from './checks/switching.ts';
import { uninstalls } from './checks/uninstalling.ts';
import { upgrades } from './checks/upgrade.ts';
import { keepsSecrets } from './checks/written-fields.ts';
import { ContractBroken } from './contract-broken.ts';
import type { ContractCheck } from './contract-check.ts';
import type { ContractRunner, PluginContractOptions } from './contract-options.ts';
import { ContractSubject } from './contract-subject.ts';

/** In the order in which one mends them: whoever does not compose need not read the others. */
const checks: readonly ContractCheck[] = [
  ...[composes, speaksBothLanguages, namesItsOwn, installs, upgrades, switches, uninstalls],
  ...[guardsRoots, masksFields, keepsSecrets, asksOnce],
];

/** Milliseconds that a check may take on a busy machine. */
const timeout = 400_000;

/**
 * Defines the tests that every plugin passes: that it can be installed, upgraded, disabled and uninstalled with nothing
 * lost, says everything in both languages, names everything its own, guards its data, asks the database as often for
 * many records as for few, and gets on with others.
 * @example
 * import { pluginContract } from '@guanxi/core/testing';
 * import { hotel } from '../src/index.ts';
 *
 * pluginContract(() => hotel(), { beside: [banking()] });
 */
export function pluginContract(make: () => Plugin, options: PluginContractOptions = {}): void {
  const { describe, test, afterAll } = options.runner ?? globalRunner();
  const subject = new ContractSubject(make(), options);
  describe(`the contract of ${subject.plugin.id}`, () => {
    for (const check of [...checks, ...(options.beside ?? []).map(getsOnWith)]) {
      test(check.name, () => keep(check, subject), timeout);
    }
    afterAll(() => subject.close());
  });
}

/** @throws ContractBroken */
async function keep({ findings }: ContractCheck, subject: ContractSubject): Promise<void> {
  const found = await findings(subject).catch(notComposed);
  if (found.length > 0) throw new ContractBroken(subject.plugin.id, found);
}

/** Of a plugin that does not compose nothing else can be said, whichever check comes first. */
function notComposed(error: unknown): readonly string[] {
  if (error instanceof Problems) return error.problems.map(({ en }) => en);
  throw error;
}

/** Jest's, and those of whoever has the same. */
function globalRunner(): ContractRunner {
  const { describe, test, afterAll } = globalThis as Partial<ContractRunner>;
  if (describe && test && afterAll) return { describe, test, afterAll };
  throw new Error(
    'There are no globals describe, test and afterAll: pluginContract(make, { runner: { describe, test, afterAll } })',
  );
}
