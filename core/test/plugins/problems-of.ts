import { corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { Problems, type Label, type Plugin } from '../../src/sdk/index.ts';

/** What is wrong with plugins beside the core; empty: they fit together. */
export function problemsOf(plugins: readonly Plugin[]): readonly Label[] {
  try {
    composePlugins([corePlugin(), ...plugins]);
    return [];
  } catch (error) {
    if (error instanceof Problems) return error.problems;
    throw error;
  }
}
