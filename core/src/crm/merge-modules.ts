import type { PluginManifest, SeedContext } from '../sdk/index.ts';

type Seed = (context: SeedContext) => Promise<void>;

/** Seeds run one after the other, in the order of the modules: later ones refer to earlier ones. */
function inTurn(seeds: readonly (Seed | undefined)[]): Seed {
  return async (context) => {
    for (const seed of seeds) await seed?.(context);
  };
}

/** The modules of one plugin as parts of its manifest. */
export function mergeModules(modules: readonly Partial<PluginManifest>[]): Partial<PluginManifest> {
  return {
    entities: modules.flatMap(({ entities }) => entities ?? []),
    resolvers: modules.flatMap(({ resolvers }) => resolvers ?? []),
    types: modules.flatMap(({ types }) => types ?? []),
    hooks: modules.flatMap(({ hooks }) => hooks ?? []),
    jobs: Object.assign({}, ...modules.map(({ jobs }) => jobs)) as NonNullable<PluginManifest['jobs']>,
    schedules: modules.flatMap(({ schedules }) => schedules ?? []),
    vocabularies: modules.flatMap(({ vocabularies }) => vocabularies ?? []),
    permissions: Object.assign({}, ...modules.map(({ permissions }) => permissions)) as PluginManifest['permissions'],
    messages: Object.assign({}, ...modules.map(({ messages }) => messages)) as PluginManifest['messages'],
    roles: modules.flatMap(({ roles }) => roles ?? []),
    seed: inTurn(modules.map(({ seed }) => seed)),
    demo: inTurn(modules.map(({ demo }) => demo)),
    demoSignIns: modules.flatMap(({ demoSignIns }) => demoSignIns ?? []),
  };
}
