import type { PluginManifest } from './define-plugin.ts';
import type { SeedContext } from './seed-context.ts';

/**
 * A room of a larger plugin: what belongs together, with its own entities, hooks, lists, messages and demo data. Slots,
 * migrations and what makes the plugin one (its id, prefix, version, label) are stated once, by the plugin.
 */
export type PluginModule = Omit<
  Partial<PluginManifest>,
  'id' | 'prefix' | 'version' | 'label' | 'requires' | 'conflicts' | 'slots' | 'migrations' | 'uninstall'
>;

type Seed = (context: SeedContext) => Promise<void>;

/** Seeds run one after the other, in the order of the modules: later ones refer to earlier ones. */
function inTurn(seeds: readonly (Seed | undefined)[]): Seed {
  return async (context) => {
    for (const seed of seeds) await seed?.(context);
  };
}

const merged = <T>(records: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> =>
  Object.assign({}, ...records) as Readonly<Record<string, T>>;

/**
 * The modules of one plugin as parts of its manifest.
 * @example definePlugin({ id: 'spa', …, ...mergeModules([treatmentsModule, bookingsModule]) })
 */
export function mergeModules(modules: readonly PluginModule[]): PluginModule {
  return {
    entities: modules.flatMap(({ entities }) => entities ?? []),
    resolvers: modules.flatMap(({ resolvers }) => resolvers ?? []),
    matching: modules.flatMap(({ matching }) => matching ?? []),
    types: modules.flatMap(({ types }) => types ?? []),
    extensionPoints: modules.flatMap(({ extensionPoints }) => extensionPoints ?? []),
    contributions: modules.flatMap(({ contributions }) => contributions ?? []),
    hooks: modules.flatMap(({ hooks }) => hooks ?? []),
    events: merged(modules.map(({ events }) => events)),
    handlers: modules.flatMap(({ handlers }) => handlers ?? []),
    jobs: merged(modules.map(({ jobs }) => jobs)),
    schedules: modules.flatMap(({ schedules }) => schedules ?? []),
    vocabularies: modules.flatMap(({ vocabularies }) => vocabularies ?? []),
    permissions: merged(modules.map(({ permissions }) => permissions)),
    scopes: merged(modules.map(({ scopes }) => scopes)),
    imports: merged(modules.map(({ imports }) => imports)),
    features: merged(modules.map(({ features }) => features)),
    health: merged(modules.map(({ health }) => health)),
    messages: merged(modules.map(({ messages }) => messages)),
    roles: modules.flatMap(({ roles }) => roles ?? []),
    seed: inTurn(modules.map(({ seed }) => seed)),
    demo: inTurn(modules.map(({ demo }) => demo)),
    demoSignIns: modules.flatMap(({ demoSignIns }) => demoSignIns ?? []),
  };
}
