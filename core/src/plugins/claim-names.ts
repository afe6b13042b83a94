import {
  columnName,
  declarationOf,
  rootNames,
  slotTable,
  versionTableOf,
  type Label,
  type LabelledEnum,
  type Plugin,
} from '../sdk/index.ts';

/** Names that nobody may take: words of the query language of filters, slots and the schema itself. */
const reservedSlots = new Set(['and', 'or', 'not', 'custom', 'node', 'history']);
const reservedTypes = [
  ...['Query', 'Mutation', 'Subscription', 'Node', 'Record', 'PageInfo', 'UserError', 'BulkPayload', 'Me', 'Metadata'],
  ...['Decimal', 'Date', 'DateTime', 'CurrencyCode', 'Money', 'SortDirection', 'GroupValue', 'StringMode'],
  ...['MoneyAggregate', 'MoneyConversion', 'AppliedRate', 'HistoryEntry', 'FieldChange', 'JSON'],
  ...['Event', 'EventConnection', 'EventEdge', 'EventKind', 'EventWhere', 'RecordChange'],
];

/** What names are of, and what is to be done where two want the same one. */
interface ClaimKind extends Label {
  readonly fix: Label;
}

interface Claim {
  readonly kind: ClaimKind;
  readonly name: string;
  readonly owner: string;
}

const renameClass: Label = { zh: '请为其中一个类改名', en: 'rename one of the two classes' };

const kinds = {
  plugin: {
    ...{ zh: '插件', en: 'plugin' },
    fix: { zh: '请从 plugins 中去掉一个', en: 'leave one of them out of `plugins`' },
  },
  prefix: {
    ...{ zh: '前缀', en: 'prefix' },
    fix: { zh: '其中一个插件须改用别的前缀', en: 'one of the two plugins has to choose another prefix' },
  },
  type: { zh: '类型', en: 'type', fix: renameClass },
  root: {
    ...{ zh: '根字段', en: 'root field' },
    fix: { zh: '请改类名,或用 plural 指定列表名', en: 'rename one of the two classes, or give it another `plural`' },
  },
  table: {
    ...{ zh: '表', en: 'table' },
    fix: { zh: '请为其中一个实体指定别的 table', en: 'give one of the two entities another `table`' },
  },
  code: {
    ...{ zh: '类型代码', en: 'type code' },
    fix: { zh: '请为其中一个实体指定别的 code', en: 'give one of the two entities another `code`' },
  },
  permission: {
    ...{ zh: '权限', en: 'permission' },
    fix: { zh: '请为其中一个权限改名', en: 'rename one of the two permissions' },
  },
  job: { zh: '任务', en: 'job', fix: { zh: '请为其中一个任务改名', en: 'rename one of the two jobs' } },
  feature: {
    ...{ zh: '功能开关', en: 'feature' },
    fix: { zh: '请为其中一个功能开关改名', en: 'rename one of the two features' },
  },
  import: {
    ...{ zh: '导入映射', en: 'import' },
    fix: { zh: '请为其中一个导入映射改名', en: 'rename one of the two imports' },
  },
  health: {
    ...{ zh: '健康检查', en: 'health check' },
    fix: { zh: '请为其中一个健康检查改名', en: 'rename one of the two health checks' },
  },
  extensionPoint: {
    ...{ zh: '扩展点', en: 'extension point' },
    fix: { zh: '请为其中一个扩展点改名', en: 'rename one of the two extension points' },
  },
  role: {
    zh: '角色',
    en: 'role',
    fix: { zh: '请为其中一个角色换 key', en: 'give one of the two roles another `key`' },
  },
} as const satisfies Record<string, ClaimKind>;

function entityClaims(plugin: Plugin): Claim[] {
  const owner = plugin.id;
  return (plugin.entities ?? []).flatMap((target): Claim[] => {
    const options = declarationOf(target).entity;
    if (!options) return []; // reported by the model
    const { one, many } = rootNames(target, options);
    const table = options.table ?? columnName(target.name);
    return [
      { kind: kinds.type, name: target.name, owner },
      { kind: kinds.root, name: one, owner },
      { kind: kinds.root, name: many, owner },
      { kind: kinds.table, name: table, owner },
      ...(options.versions ? [{ kind: kinds.table, name: versionTableOf(table), owner }] : []),
      { kind: kinds.code, name: options.code, owner },
    ];
  });
}

/** Enums are shared objects: a plugin that uses one of core does not claim it again, a namesake of its own does. */
function newEnums(plugin: Plugin, known: Set<LabelledEnum>): LabelledEnum[] {
  const found = new Set<LabelledEnum>();
  for (const target of [...(plugin.entities ?? []), ...Object.values(plugin.slots ?? {})]) {
    for (const field of declarationOf(target).fields) {
      if (field.kind === 'attribute' && field.enum && !known.has(field.enum)) found.add(field.enum);
    }
  }
  for (const one of found) known.add(one);
  return [...found];
}

/** What is called by the prefix and a name. */
function memberClaims(plugin: Plugin): Claim[] {
  const { id: owner, prefix, jobs = {}, features = {}, imports = {}, health = {} } = plugin;
  const members = [
    [kinds.job, jobs],
    [kinds.feature, features],
    [kinds.import, imports],
    [kinds.health, health],
  ] as const;
  return members.flatMap(([kind, declared]) =>
    Object.keys(declared).map((name): Claim => ({ kind, name: prefix === '' ? name : `${prefix}:${name}`, owner })),
  );
}

function claimsOf(plugin: Plugin, knownEnums: Set<LabelledEnum>): Claim[] {
  const owner = plugin.id;
  return [
    { kind: kinds.plugin, name: plugin.id, owner },
    { kind: kinds.prefix, name: plugin.prefix, owner },
    ...entityClaims(plugin),
    ...Object.values(plugin.slots ?? {}).flatMap((target): Claim[] => [
      { kind: kinds.type, name: target.name, owner },
      { kind: kinds.table, name: slotTable(target.name), owner },
    ]),
    ...newEnums(plugin, knownEnums).map(({ name }): Claim => ({ kind: kinds.type, name, owner })),
    ...Object.keys(plugin.permissions ?? {}).map((name): Claim => ({ kind: kinds.permission, name, owner })),
    ...memberClaims(plugin),
    ...(plugin.extensionPoints ?? []).map(({ name }): Claim => ({ kind: kinds.extensionPoint, name, owner })),
    ...(plugin.roles ?? []).map(({ key }): Claim => ({ kind: kinds.role, name: key, owner })),
  ];
}

/** Every name is claimed by one owner; each clash is told with both. */
export function claimNames(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  const taken = new Map<string, string>(reservedTypes.map((name) => [`type ${name}`, 'guanxi']));
  const knownEnums = new Set<LabelledEnum>();
  for (const claim of plugins.flatMap((plugin) => claimsOf(plugin, knownEnums))) {
    const key = `${claim.kind.en} ${claim.name}`;
    const owner = taken.get(key);
    if (owner === undefined) {
      taken.set(key, claim.owner);
      continue;
    }
    const { zh, en, fix } = claim.kind;
    report({
      zh: `${zh}“${claim.name}”被 ${owner} 和 ${claim.owner} 同时声明:${fix.zh}`,
      en: `the ${en} "${claim.name}" is claimed by both ${owner} and ${claim.owner}: ${fix.en}`,
    });
  }
}

/** A plugin's names carry its prefix, so that two plugins that never met cannot collide. Core has no prefix. */
export function checkPrefixes(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    if (plugin.prefix === '') continue;
    if (!/^[a-z][a-z0-9]{1,15}$/.test(plugin.prefix) || reservedSlots.has(plugin.prefix)) {
      report({
        zh: `${plugin.id}:前缀“${plugin.prefix}”应为 2–16 个小写字母或数字,且不是保留字`,
        en: `${plugin.id}: the prefix "${plugin.prefix}" must be 2-16 lower-case letters or digits and no reserved word`,
      });
    }
    const typePrefix = plugin.prefix.charAt(0).toUpperCase() + plugin.prefix.slice(1);
    for (const target of plugin.entities ?? []) {
      const options = declarationOf(target).entity;
      if (!options) continue;
      const names = [
        [target.name, typePrefix],
        [options.plural ?? typePrefix.toLowerCase(), plugin.prefix],
        [options.table ?? columnName(target.name), `${plugin.prefix}_`],
      ] as const;
      for (const [name, prefix] of names) {
        if (name.startsWith(prefix)) continue;
        report({
          zh: `${plugin.id}:名称 ${name} 应以 ${prefix} 开头`,
          en: `${plugin.id}: the name ${name} must start with ${prefix}`,
        });
      }
    }
    for (const name of Object.keys(plugin.permissions ?? {})) {
      if (name.startsWith(`${plugin.prefix}:`)) continue;
      report({
        zh: `${plugin.id}:权限 ${name} 应以 ${plugin.prefix}: 开头`,
        en: `${plugin.id}: the permission ${name} must start with ${plugin.prefix}:`,
      });
    }
  }
}

const codePattern = /^([a-z]{2}|[a-z]{5})$/;

/** Type codes have 2 or 5 letters: then ids never need padding. */
export function checkCodes(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const plugin of plugins) {
    for (const target of plugin.entities ?? []) {
      const code = declarationOf(target).entity?.code;
      if (code === undefined || codePattern.test(code)) continue;
      report({
        zh: `${plugin.id}:${target.name} 的类型代码“${code}”应为 2 个或 5 个小写字母`,
        en: `${plugin.id}: the type code "${code}" of ${target.name} must be 2 or 5 lower-case letters`,
      });
    }
  }
}
