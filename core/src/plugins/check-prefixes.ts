import {
  capitalize,
  columnName,
  declarationOf,
  type ClassRef,
  type Label,
  type LabelledEnum,
  type Plugin,
  type TargetRef,
} from '../sdk/index.ts';
import { newEnums } from './claim-names.ts';

/** Words of filters and of the schema, beside which a slot stands under its prefix. */
const reservedSlots = new Set(['and', 'or', 'not', 'custom', 'node', 'history']);
const prefixForm = /^[a-z][a-z0-9]{1,15}$/;

/** A name without its plugin's prefix, and what it should be. */
interface Misnamed {
  readonly name: string;
  readonly right: string;
  /** What is said where it is the only one. */
  readonly alone: Label;
}

/** A plugin's names carry its prefix, so that two plugins that never met cannot collide. Core has no prefix. */
export function checkPrefixes(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  const known = new Set<LabelledEnum>();
  for (const plugin of plugins) {
    const enums = newEnums(plugin, known);
    const { id, prefix } = plugin;
    if (prefix === '') continue;
    if (!prefixForm.test(prefix) || reservedSlots.has(prefix)) {
      // All names follow from it: they are told once it is one.
      report({
        zh: `${id}:前缀“${prefix}”应为 2–16 个小写字母或数字,且不是保留字`,
        en: `${id}: the prefix "${prefix}" must be 2-16 lower-case letters or digits and no reserved word`,
      });
      continue;
    }
    const wrong = [...ofEntities(plugin), ...ofSlots(plugin), ...ofEnums(plugin, enums), ...ofPermissions(plugin)];
    const [only] = wrong;
    if (only) report(wrong.length === 1 ? only.alone : together(plugin, wrong));
  }
}

/** Many wrong names have one reason. */
function together({ id, prefix }: Plugin, wrong: readonly Misnamed[]): Label {
  const renamed = (word: string): string[] => wrong.map(({ name, right }) => `${right} ${word} ${name}`);
  return {
    zh: `${id}:${wrong.length} 个名称没有前缀“${prefix}”:请改正 prefix,或改名:${renamed('代替').join('、')}`,
    en:
      `${id}: ${wrong.length} names lack the prefix "${prefix}": correct \`prefix\`, ` +
      `or write ${renamed('instead of').join(', ')}`,
  };
}

function mustStart({ id }: Plugin, name: string, start: string, right: string): Misnamed[] {
  if (name.startsWith(start)) return [];
  const alone = {
    zh: `${id}:名称 ${name} 应以 ${start} 开头`,
    en: `${id}: the name ${name} must start with ${start}`,
  };
  return [{ name, right, alone }];
}

/** List and table are called after the class, unless it says otherwise: a wrong class is told alone. */
function ofEntities(plugin: Plugin): Misnamed[] {
  const { prefix } = plugin;
  return (plugin.entities ?? []).flatMap((target): Misnamed[] => {
    const options = declarationOf(target).entity;
    if (!options) return [];
    const word = capitalize(prefix);
    const ofClass = mustStart(plugin, target.name, word, `${word}${target.name}`);
    if (ofClass.length > 0) return ofClass;
    const { plural = prefix, table = columnName(target.name) } = options;
    return [
      ...mustStart(plugin, plural, prefix, `${prefix}${capitalize(plural)}`),
      ...mustStart(plugin, table, `${prefix}_`, `${prefix}_${table}`),
    ];
  });
}

function ofSlots({ id, prefix, slots = {} }: Plugin): Misnamed[] {
  return Object.values(slots).flatMap((target): Misnamed[] => {
    const { name } = target;
    const { slot } = declarationOf(target);
    const of = slot && nameOf(slot.of);
    const right = `${of}${capitalize(prefix)}Slot`;
    if (of === undefined || name === right) return [];
    const alone = {
      zh: `${id}:扩展类 ${name} 应命名为 ${right}`,
      en: `${id}: the slot class ${name} must be named ${right}`,
    };
    return [{ name, right, alone }];
  });
}

/** A class of a file that is not loaded yet has none. */
function nameOf(of: TargetRef): string | undefined {
  if (typeof of === 'string') return of;
  const target = of() as ClassRef | undefined;
  return target?.name;
}

/** As the contract has it: the word may stand anywhere in the name. */
function ofEnums({ id, prefix }: Plugin, enums: readonly LabelledEnum[]): Misnamed[] {
  const word = capitalize(prefix);
  return enums.flatMap(({ name }): Misnamed[] => {
    if (new RegExp(`${word}(?![a-z])`).test(name)) return [];
    const right = `${word}${name}`;
    const alone = {
      zh: `${id}:枚举 ${name} 应以 ${word} 开头:labelledEnum('${right}', …)`,
      en: `${id}: the enum ${name} must start with ${word}: labelledEnum('${right}', …)`,
    };
    return [{ name, right, alone }];
  });
}

function ofPermissions(plugin: Plugin): Misnamed[] {
  const start = `${plugin.prefix}:`;
  return Object.keys(plugin.permissions ?? {}).flatMap((name) =>
    mustStart(plugin, name, start, `${start}${name.slice(name.indexOf(':') + 1)}`),
  );
}
