import type { LegacyHighs } from 'highs';

/** The package's types are those of its CommonJS face; what Node imports is a module with the loader as default. */
interface HighsModule {
  readonly default: () => Promise<LegacyHighs>;
}

let loading: Promise<LegacyHighs> | null = null;

/**
 * HiGHS, compiled to WebAssembly; loaded (40 ms) when the first plan asks for it, from the package and without network.
 * A solution blocks the process: whoever asks keeps the problem small.
 */
export function solver(): Promise<LegacyHighs> {
  loading ??= import('highs').then((loaded) => (loaded as unknown as HighsModule).default());
  return loading;
}
