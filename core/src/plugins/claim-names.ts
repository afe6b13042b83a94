import { fullName } from '../model/index.ts';
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

/** Types of the schema itself. */
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

/** Whoever else wants a name of the core or of the engine has to give way. */
const another = {
  id: { zh: '请为该插件换一个 id', en: 'choose another id' },
  name: { zh: '引擎需要这个名称,请换一个', en: 'the engine needs it, choose another name' },
} as const satisfies Record<string, Label>;

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
  enum: { ...{ zh: '类型', en: 'type' }, fix: { zh: '请为枚举换一个名称', en: 'give the enum another name' } },
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
      ...(isText(options.code) ? [{ kind: kinds.code, name: options.code, owner }] : []),
    ];
  });
}

/** Enums are shared objects: a plugin that uses one of core does not claim it again, a namesake of its own does. */
export function newEnums(plugin: Plugin, known: Set<LabelledEnum>): LabelledEnum[] {
  const found = new Set<LabelledEnum>();
  for (const target of [...(plugin.entities ?? []), ...Object.values(plugin.slots ?? {})]) {
    for (const field of declarationOf(target).fields) {
      if (field.kind === 'attribute' && field.enum && !known.has(field.enum)) found.add(field.enum);
    }
  }
  for (const one of found) known.add(one);
  return [...found];
}

/** Code without types may have left it out, which is told by `checkCodes`. */
const isText = (code: unknown): boolean => typeof code === 'string';

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
    Object.keys(declared).map((name): Claim => ({ kind, name: fullName(prefix, name), owner })),
  );
}

function claimsOf(plugin: Plugin, knownEnums: Set<LabelledEnum>): Claim[] {
  const owner = plugin.id;
  return [
    { kind: kinds.prefix, name: plugin.prefix, owner },
    ...entityClaims(plugin),
    ...Object.values(plugin.slots ?? {}).flatMap((target): Claim[] => [
      { kind: kinds.type, name: target.name, owner },
      { kind: kinds.table, name: slotTable(target.name), owner },
    ]),
    ...newEnums(plugin, knownEnums).map(({ name }): Claim => ({ kind: kinds.enum, name, owner })),
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
    report(claimedTwice(claim, owner));
  }
}

/**
 * The plugins without those whose id another one before them has: all that such a one declares would be told as
 * claimed twice, and is right as soon as the one reason is gone.
 */
export function claimIds(plugins: readonly Plugin[], report: (problem: Label) => void): Plugin[] {
  const byId = new Map<string, Plugin>();
  for (const plugin of plugins) {
    const { id } = plugin;
    if (byId.has(id)) report(claimedTwice({ kind: kinds.plugin, name: id, owner: id }, id));
    else byId.set(id, plugin);
  }
  return [...byId.values()];
}

function claimedTwice(claim: Claim, owner: string): Label {
  const { zh, en } = claim.kind;
  const fix = fixOf(claim, owner);
  return {
    zh: `${zh}“${claim.name}”被 ${owner} 和 ${claim.owner} 同时声明:${fix.zh}`,
    en: `the ${en} "${claim.name}" is claimed by both ${owner} and ${claim.owner}: ${fix.en}`,
  };
}

function fixOf({ kind }: Claim, owner: string): Label {
  if (owner === 'guanxi') return another.name;
  return kind === kinds.plugin && owner === 'core' ? another.id : kind.fix;
}
