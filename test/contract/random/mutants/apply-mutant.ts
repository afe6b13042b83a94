import { registerHooks } from 'node:module';
import { mutants } from './mutants.ts';

/**
 * Lets this process load one file of the engine with a bug in it. Before anything of the engine is loaded.
 * @throws Error where there is no such mutant, or its place is gone from the source
 */
export function applyMutant(name: string): void {
  const mutant = mutants[name];
  if (!mutant) throw new Error(`No mutant ${name}: ${Object.keys(mutants).join(', ')}`);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.endsWith(`/core/src/${mutant.file}`)) return loaded;
      const source = String(loaded.source);
      const changed = source.replace(mutant.from, () => mutant.to);
      if (changed === source) throw new Error(`The place of the mutant ${name} is gone from ${mutant.file}`);
      return { ...loaded, source: changed };
    },
  });
}
