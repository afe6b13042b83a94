import type { PluginNames, ScaffoldRequest } from './plugin-names.ts';

/** Path in the package -> text. */
export type Files = Readonly<Record<string, string>>;

/** The sources of a plugin. What they declare, `first-migration.ts` makes the tables of. */
export function sourceFiles(names: PluginNames, request: ScaffoldRequest): Files {
  const { entity, slot, factory } = names;
  return {
    'src/index.ts': `export { ${factory} } from './plugin.ts';\n`,
    'src/plugin.ts': pluginFile(names, request),
    ...(entity && { [`src/${entity.file}.entity.ts`]: entityFile(names) }),
    ...(entity && request.hook && { [`src/${entity.file}.hooks.ts`]: hooksFile(names) }),
    ...(slot && { [`src/${slot.file}.ts`]: slotFile(names) }),
    ...(request.job && { 'src/greet.job.ts': jobFile(names) }),
    ...(entity && request.import && { [`src/${entity.file}.import.ts`]: importFile(names) }),
  };
}

function pluginFile(names: PluginNames, { hook, job, import: list }: ScaffoldRequest): string {
  const { id, factory, prefix, entity, slot } = names;
  const imports = [
    ...(job ? [`import { greet } from './greet.job.ts';`] : []),
    ...(slot ? [`import { ${slot.type} } from './${slot.file}.ts';`] : []),
    ...(entity ? [`import { ${entity.type} } from './${entity.file}.entity.ts';`] : []),
    ...(entity && hook ? [`import { hooks } from './${entity.file}.hooks.ts';`] : []),
    ...(entity && list ? [`import { list } from './${entity.file}.import.ts';`] : []),
    ...(entity || slot ? [`import { migrations } from './migrations/index.ts';`] : []),
  ];
  const members = [
    ...(entity ? [`entities: [${entity.type}],`] : []),
    ...(slot ? [`slots: { ${slot.of}: ${slot.type} },`] : []),
    ...(entity && hook ? ['hooks: [hooks],'] : []),
    ...(job ? ['jobs: { greet },'] : []),
    ...(entity || slot ? ['migrations,'] : []),
    ...(entity && list ? ['imports: { list },'] : []),
  ];
  return `import { definePlugin } from '@guanxi/core';
${imports.join('\n')}${imports.length > 0 ? '\n' : ''}
/** What the plugin is, in one place: nothing is registered by importing a file. */
export const ${factory} = definePlugin({
  id: '${id}',
  prefix: '${prefix}',
  version: '0.1.0',
  label: { zh: '${id} 插件', en: '${id}' },
  requires: { core: '^0.1.0' },
${members.map((member) => `  ${member}\n`).join('')}});
`;
}

function entityFile({ entity }: PluginNames): string {
  if (!entity) return '';
  return `import { Attribute, BaseRecord, Entity } from '@guanxi/core';

/** One class is table, API, permissions and labels. */
@Entity({
  label: { zh: '${entity.type} 记录', en: '${entity.type}' },
  code: '${entity.code}',
  plural: '${entity.plural}',
  // Whoever has the permission sees every row. Extend OwnedRecord and leave this out for records that belong to people.
  access: 'catalogue',
  search: ['name'],
})
export class ${entity.type} extends BaseRecord {
  @Attribute({ type: 'string', label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'int', label: { zh: '优先级', en: 'Priority' }, required: true, default: 0, min: 0 })
  priority!: number;
}
`;
}

function slotFile({ slot }: PluginNames): string {
  if (!slot) return '';
  return `import { Attribute, Index, Slot, ${slot.of}, type RecordReference } from '@guanxi/core';

/** Fields on every ${slot.of}, in a table of this plugin: filtered, sorted and written like its own. */
@Slot(() => ${slot.of}, { label: { zh: '扩展', en: 'Extension' } })
@Index(['level'])
export class ${slot.type} {
  declare record: RecordReference;

  @Attribute({ type: 'int', label: { zh: '等级', en: 'Level' }, required: true, default: 0 })
  level!: number;
}
`;
}

function hooksFile({ entity }: PluginNames): string {
  if (!entity) return '';
  return `import { hooksOf, ValidationError, type Change } from '@guanxi/core';
import { ${entity.type} } from './${entity.file}.entity.ts';

const tooUrgent = { zh: '优先级不能超过 9', en: 'The priority must not be above 9' };

/** Runs in the transaction of the change, with all records of the unit of work at once. */
function limitPriority(changes: readonly Change<${entity.type}>[]): void {
  for (const change of changes) {
    if (change.record.priority <= 9) continue;
    change.reject(new ValidationError('TOO_URGENT', tooUrgent, { path: ['priority'] }));
  }
}

export const hooks = hooksOf(${entity.type}, { beforeCreate: limitPriority, beforeUpdate: limitPriority });
`;
}

function jobFile({ prefix }: PluginNames): string {
  return `import { jobOf, z } from '@guanxi/core';

/** Runs later, in any process, at least once; elsewhere its name is ${prefix}:greet. */
export const greet = jobOf({
  label: { zh: '问候', en: 'Greet' },
  payload: z.object({ name: z.string() }),
  runAs: 'system',
  run: ({ name }) => Promise.resolve(\`Hello, \${name}\`),
});
`;
}

function importFile({ entity, id, prefix }: PluginNames): string {
  if (!entity) return '';
  return `import type { PluginImport } from '@guanxi/core';

/** guanxi import ${prefix}:list <file.csv> — with a header line: number, name, priority */
export const list: PluginImport = {
  label: { zh: '清单', en: 'List' },
  mapping: {
    entity: '${entity.type}',
    externalId: '${id}:{number}',
    fields: { name: { column: 'name' }, priority: { column: 'priority' } },
  },
};
`;
}
