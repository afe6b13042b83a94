// The rooms of the architecture and who may import whom. Types count too: an arrow is an arrow.

/** Room -> rooms that it may import. A room may always import itself; `all` means every room. */
export const arrows = {
  sdk: [],
  model: ['sdk'],
  database: ['model', 'sdk'],
  access: ['model', 'database', 'sdk'],
  events: ['model', 'database', 'sdk'],
  read: ['model', 'database', 'access', 'sdk'],
  write: ['model', 'database', 'access', 'read', 'events', 'sdk'],
  files: ['sdk'],
  plugins: ['model', 'database', 'sdk'],
  graphql: ['model', 'access', 'events', 'read', 'write', 'plugins', 'database', 'sdk'],
  crm: ['sdk'],
  app: 'all',
  testing: 'all',
  /** core/src/index.ts, which is `@guanxi/core` for others: the SDK and the CRM's own entities. */
  door: ['sdk', 'crm'],
  /** A plugin's code; a plugin's tests are free, like all tests. */
  plugin: ['door'],
};

const packageDoors = { '': 'door', app: 'app', testing: 'testing' };

/** Where a file lies: `{ room, plugin? }`, or undefined where no arrow applies (tests, scripts, examples). */
export function placeOf(file, root) {
  const path = file.startsWith(`${root}/`) ? file.slice(root.length + 1) : undefined;
  if (path === undefined) return undefined;
  const plugin = /^plugins\/([^/]+)\/(?!test\/)/.exec(path)?.[1];
  if (plugin !== undefined) return { room: 'plugin', plugin };
  const inCore = /^core\/src\/(?:([^/]+)\/)?/.exec(path);
  if (!inCore) return undefined;
  return { room: inCore[1] ?? 'door' };
}

/** The place that a package of this workspace gives: `@guanxi/core/testing` -> testing. */
export function placeOfPackage(specifier) {
  const core = /^@guanxi\/core(?:\/([^/]+))?/.exec(specifier);
  if (core) return { room: packageDoors[core[1] ?? ''] ?? 'inside of core' };
  const plugin = /^@guanxi\/plugin-([^/]+)/.exec(specifier)?.[1];
  return plugin === undefined ? undefined : { room: 'plugin', plugin };
}

export function mayImport(from, to) {
  if (from.room === to.room) return from.plugin === to.plugin;
  const allowed = arrows[from.room] ?? [];
  return allowed === 'all' ? to.room !== 'plugin' : allowed.includes(to.room);
}
