import { createHash } from 'node:crypto';
import { ownerToken } from '../../database/index.ts';
import type { AttributeModel, CrmModel, EntityModel, RowModel, ToOneModel } from '../../model/index.ts';
import { foldText } from './fold-text.ts';
import { pinyinOf, spellingsOf } from './pinyin-of.ts';
import { digitsOf, digitTokens, pinyinTokens, textTokens, valueToken } from './search-tokens.ts';
import { unitsOf } from './text-units.ts';

/** Changes when the same record gets other tokens: documents made before are made again then. */
const tokenVersion = 3;
/** Brings the table of documents; a composition without it has no search. */
const migration = '0004_search';

/** Characters of one field that are searched; the rest of a longer text is not found. */
const longestText = 5000;
/** Characters of a display value that are compared as a whole. */
const longestTitle = 200;
/** Digits that a value needs to be taken for a number whose fragments are found. */
const fewestDigits = 7;

/** What the search knows of a record for those who have `permission` (all readers: the empty text). */
export interface SearchDocument {
  readonly permission: string;
  /** The folded display value; null where it is not searched, or a text of many lines. */
  readonly title: string | null;
  /** Tokens of the display value. */
  readonly named: readonly string[];
  /** All tokens, those of the display value too; some may come twice. */
  readonly tokens: readonly string[];
  /** Folded values, digits of numbers and pinyin, a line each: what cannot be told by tokens is looked for in it. */
  readonly body: string;
  /** By field, ` jzcl jianzhucailiao `; null where nothing is read in pinyin. */
  readonly pinyin: Readonly<Record<string, string>> | null;
}

/** A searched attribute; `row` is the entity or one of its slots. */
export interface SearchedField {
  /** `name`, `hotel.agencyCode`. */
  readonly key: string;
  readonly row: RowModel;
  readonly attribute: AttributeModel;
}

const declared = new WeakMap<EntityModel, readonly SearchedField[]>();

/** What records of the entity are found by, the fields of slots included. */
export function searchedFieldsOf(entity: EntityModel): readonly SearchedField[] {
  let found = declared.get(entity);
  if (!found) {
    const own = entity.searched.map((attribute) => ({ key: attribute.name, row: entity, attribute }));
    const slots = [...entity.slots.values()].flatMap((slot) =>
      slot.searched.map((attribute) => ({ key: `${slot.prefix}.${attribute.name}`, row: slot, attribute })),
    );
    declared.set(entity, (found = [...own, ...slots]));
  }
  return found;
}

const owned = new WeakMap<EntityModel, readonly (AttributeModel | ToOneModel)[]>();

/** The fields by which the entity's access rule tells whose a record is. */
export function ownerFieldsOf(entity: EntityModel): readonly (AttributeModel | ToOneModel)[] {
  let found = owned.get(entity);
  if (!found) {
    const { access, fields } = entity;
    const rule = typeof access === 'object' && !('via' in access) ? access : {};
    const names = [rule.own ?? [], rule.team ?? [], rule.unit ?? []].flat();
    found = names.flatMap((name) => {
      const field = fields.get(name);
      return field?.kind === 'toOne' || field?.kind === 'attribute' ? [field] : [];
    });
    owned.set(entity, found);
  }
  return found;
}

/** Entities of the composition whose records the search finds; none where there is no table of documents. */
export function searchedEntities({ plugins, entities }: CrmModel): EntityModel[] {
  const isThere = plugins.some(({ migrations = [] }) => migrations.some(({ name }) => name === migration));
  if (!isThere) return [];
  return [...entities.values()].filter(
    (entity) => entity.operations.has('read') && searchedFieldsOf(entity).length > 0,
  );
}

/** Whether all that is searched are texts of many lines: documents of such an entity have words and pairs only. */
export function isPlain(entity: EntityModel): boolean {
  return searchedFieldsOf(entity).every(({ attribute }) => attribute.type === 'text');
}

/** Fingerprint of what the documents of an entity are made of. */
export function searchDeclarationOf(entity: EntityModel): string {
  const fields = searchedFieldsOf(entity).map(({ key, attribute: { type, read } }) => [key, type, read ?? null]);
  const owners = ownerFieldsOf(entity).map(({ name }) => name);
  const declaration = JSON.stringify([tokenVersion, entity.display, fields, owners]);
  return createHash('sha256').update(declaration).digest('base64url').slice(0, 16);
}

/** Permissions that searched fields need beside that to read the record; the empty text: none. */
export function searchPermissionsOf(entity: EntityModel): string[] {
  return [...new Set(['', ...searchedFieldsOf(entity).map(({ attribute }) => attribute.read ?? '')])];
}

/**
 * The documents of a record: one for every reader, and one for each permission that a searched field needs. The latter
 * hold what every reader finds too, so that words of both are found together. `owners`: the values of `ownerFieldsOf`.
 */
export function documentsOf(
  entity: EntityModel,
  valueOf: (field: SearchedField) => unknown,
  owners: readonly (string | null)[] = [],
): SearchDocument[] {
  const parts = searchedFieldsOf(entity).map((field) => partOf(field.attribute, valueOf(field)));
  return outlinesOf(entity).map(({ permission, shown, display }) => {
    const title = display === undefined ? null : (parts[display]?.title ?? null);
    const tokens: string[] = [];
    const lines: string[] = [];
    let pinyin: Record<string, string> | null = null;
    for (const [index, key] of shown) {
      const part = parts[index] ?? empty;
      for (const token of part.tokens) tokens.push(token);
      for (const line of part.lines) lines.push(line);
      if (part.pinyin !== null) (pinyin ??= {})[key] = part.pinyin;
    }
    for (const id of owners) if (id !== null) tokens.push(ownerToken(id));
    const named = title === null || display === undefined ? [] : (parts[display]?.tokens ?? []);
    return { permission, title, named, tokens, body: lines.join('\n'), pinyin };
  });
}

/** Which of the searched fields a document shows, by their place among all of them and their keys. */
interface Outline {
  readonly permission: string;
  readonly shown: readonly (readonly [index: number, key: string])[];
  /** The place of the display field; undefined: it is not searched, or not shown. */
  readonly display: number | undefined;
}

const outlines = new WeakMap<EntityModel, readonly Outline[]>();

function outlinesOf(entity: EntityModel): readonly Outline[] {
  let found = outlines.get(entity);
  if (!found) {
    found = searchPermissionsOf(entity).map((permission) => {
      const fields = searchedFieldsOf(entity).map((field, index) => ({ field, index }));
      const shown = fields.filter(({ field }) => (field.attribute.read ?? permission) === permission);
      const display = shown.find(({ field }) => field.row === entity && field.attribute.name === entity.display);
      return { permission, shown: shown.map(({ field, index }) => [index, field.key]), display: display?.index };
    });
    outlines.set(entity, found);
  }
  return found;
}

interface Part {
  readonly title: string | null;
  readonly tokens: readonly string[];
  readonly lines: readonly string[];
  readonly pinyin: string | null;
}

const empty: Part = { title: null, tokens: [], lines: [], pinyin: null };

function partOf({ type }: AttributeModel, value: unknown): Part {
  const text = Array.isArray(value) ? value.join('\n') : value;
  if (typeof text !== 'string' || text === '') return empty;
  const folded = foldText(text.slice(0, longestText));
  if (folded === '') return empty;
  if (type === 'text') return { ...empty, tokens: textTokens(unitsOf(folded)), lines: [folded] };
  const digits = digitsOf(folded, fewestDigits);
  if (digits !== null) return { ...empty, title: folded, tokens: numberTokens(digits), lines: [folded, digits] };
  const units = unitsOf(folded);
  const readings = pinyinOf(folded, units);
  const spelled = readings.flatMap((reading) => spellingsOf(reading));
  const tokens = textTokens(units, { withCharacters: true });
  for (const reading of readings) for (const token of pinyinTokens(reading)) tokens.push(token);
  const whole = valueToken(folded);
  if (whole !== null) tokens.push(whole);
  return {
    title: folded.slice(0, longestTitle),
    tokens,
    lines: [folded, ...spelled],
    pinyin: spelled.length > 0 ? ` ${spelled.join(' ')} ` : null,
  };
}

/** A phone number or the like: its fragments, and all of it however it is written. */
function numberTokens(digits: string): string[] {
  return [...digitTokens(digits), digits, `=${digits}`];
}
