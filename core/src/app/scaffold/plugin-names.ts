import { capitalize, CrmError, decapitalize, pluralOf, suggestedNames } from '../../sdk/index.ts';

/** What is to be made: a bare plugin, with one example of each thing that was asked for. */
export interface ScaffoldRequest {
  /** `field-service`: id of the plugin, and name of its folder. */
  readonly name: string;
  /** An entity of its own: `Visit`. */
  readonly entity?: string;
  /** A record of the core that it extends: `Account`. */
  readonly extension?: string;
  /** A hook on the entity that may refuse changes. */
  readonly hook?: boolean;
  readonly job?: boolean;
  /** A mapping that imports the entity from CSV. */
  readonly import?: boolean;
}

/** Every name that follows from the request. */
export interface PluginNames {
  readonly id: string;
  /** Factory: `fieldService`. */
  readonly factory: string;
  /** `fieldservice`: lower-case letters and digits, 16 at most. */
  readonly prefix: string;
  /** `Fieldservice`: what types begin with. */
  readonly typePrefix: string;
  readonly entity: EntityNames | null;
  readonly slot: SlotNames | null;
}

export interface EntityNames {
  /** `FieldserviceVisit` */
  readonly type: string;
  /** Type code of its ids. */
  readonly code: string;
  /** Root field of the list, written in the entity: what English makes of other names is corrected there. */
  readonly plural: string;
  /** `visit`: name of its files. */
  readonly file: string;
}

export interface SlotNames {
  /** `Account`, a class of the core. */
  readonly of: string;
  /** `AccountFieldserviceSlot` */
  readonly type: string;
  readonly file: string;
}

/** A name does not do, or something that was asked for needs something else. */
export class ScaffoldRefused extends CrmError {
  static badName(name: string): ScaffoldRefused {
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `名称“${name}”应为小写字母、数字和连字符,以字母开头,如 field-service`,
      en: `The name "${name}" must be lower-case letters, digits and hyphens, a letter first: field-service`,
    });
  }

  static takenName(name: string): ScaffoldRefused {
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `名称“${name}”由引擎保留:请换一个,如 field-service`,
      en: `The name "${name}" is the engine's own: choose another one, field-service`,
    });
  }

  static badType(name: string): ScaffoldRefused {
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `“${name}”应为大驼峰,如 Visit`,
      en: `"${name}" must be UpperCamelCase: Visit`,
    });
  }

  static needsEntity(flag: string): ScaffoldRefused {
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `--${flag} 需要 --entity <类型>`,
      en: `--${flag} needs --entity <Type>`,
    });
  }

  static unknownRecord(name: string, known: readonly string[]): ScaffoldRefused {
    const near = suggestedNames(name, known);
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `核心没有记录类型 ${name}${near.zh}`,
      en: `The core has no records called ${name}${near.en}`,
    });
  }

  static exists(folder: string): ScaffoldRefused {
    return new ScaffoldRefused('SCAFFOLD_REFUSED', {
      zh: `目录 ${folder} 已存在且不为空`,
      en: `The folder ${folder} exists and is not empty`,
    });
  }
}

/** Ids and prefixes that no plugin can have. */
const reserved = new Set(['core', 'guanxi', 'and', 'or', 'not', 'custom', 'node', 'history']);

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, '-$&').toLowerCase();

/** @param extensible records of the core that can be extended */
export function pluginNames(request: ScaffoldRequest, extensible: readonly string[]): PluginNames {
  const { name, entity, extension } = request;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 60) throw ScaffoldRefused.badName(name);
  for (const type of [entity, extension]) {
    if (type !== undefined && !/^[A-Z][A-Za-z0-9]*$/.test(type)) throw ScaffoldRefused.badType(type);
  }
  for (const flag of ['hook', 'import'] as const) {
    if (request[flag] && entity === undefined) throw ScaffoldRefused.needsEntity(flag);
  }
  if (extension !== undefined && !extensible.includes(extension)) {
    throw ScaffoldRefused.unknownRecord(extension, extensible);
  }
  const prefix = name.replaceAll('-', '').slice(0, 16);
  if (prefix.length < 2) throw ScaffoldRefused.badName(name);
  if (reserved.has(prefix)) throw ScaffoldRefused.takenName(name);
  const typePrefix = capitalize(prefix);
  return {
    ...{ id: name, prefix, typePrefix },
    factory: name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    entity: entity === undefined ? null : entityNames(prefix, typePrefix, entity),
    slot:
      extension === undefined
        ? null
        : { of: extension, type: `${extension}${typePrefix}Slot`, file: `${kebab(extension)}-slot` },
  };
}

/** `FitnessBooking` is meant where it is said of the plugin `fitness`, as well as `Booking`. */
function entityNames(prefix: string, typePrefix: string, said: string): EntityNames {
  const short = new RegExp(`^${typePrefix}(?=[A-Z])`).test(said) ? said.slice(typePrefix.length) : said;
  const type = `${typePrefix}${short}`;
  return { type, code: codeOf(prefix, short), plural: pluralOf(decapitalize(type)), file: kebab(short) };
}

/** Five letters, as unlike those of others as the names are. */
function codeOf(prefix: string, entity: string): string {
  const letters = (text: string, length: number): string =>
    `${text.toLowerCase().replaceAll(/[^a-z]/g, '')}xxxxx`.slice(0, length);
  return letters(prefix, 2) + letters(entity, 3);
}
