import type { Client } from 'pg';
import {
  scopeVocabulary,
  type AttributeModel,
  type CrmModel,
  type EntityModel,
  type RowModel,
  type ToOneModel,
} from '../../model/index.ts';
import { existingTables, tableExists } from '../existing-tables.ts';
import { quoteIdentifier, quoteLiteral } from '../sql-text.ts';

/** A role or a vocabulary value that a plugin brought into a table of the core. */
export interface SeededRow {
  readonly kind: 'role' | 'value';
  /** `hotel:receptionist`, `hotel-channel.direct` */
  readonly name: string;
  readonly id: string;
  /** Somebody has the role, or a record of others holds the value: it outlives the plugin. */
  readonly used: boolean;
}

/** Tables of the core with rows of plugins; what hangs on a row comes after it. */
export interface SeededTable {
  readonly kind: SeededRow['kind'];
  readonly entity: EntityModel;
  /** To the row that it is a part of. */
  readonly parent: ToOneModel | null;
}

/** Roles with their grants, and values of vocabularies. */
export function seededTables({ entities }: CrmModel): SeededTable[] {
  const [role, value] = [entities.get('Role'), entities.get('ReferenceValue')];
  return [
    ...(role ? [{ kind: 'role', entity: role, parent: null } as const, ...partsOf(entities.values(), role)] : []),
    ...(value ? [{ kind: 'value', entity: value, parent: null } as const] : []),
  ];
}

/** Entities whose records are seen exactly with the role: its grants, but not who has it. */
function partsOf(entities: Iterable<EntityModel>, role: EntityModel): SeededTable[] {
  return [...entities].flatMap((entity) => {
    const { access } = entity;
    const parent = typeof access === 'object' && 'via' in access ? entity.fields.get(access.via) : undefined;
    return parent?.kind === 'toOne' && parent.target === role ? [{ kind: 'role', entity, parent }] : [];
  });
}

/** The roles and vocabulary values that only this plugin brings, and which of them somebody uses. */
export async function seededRows(client: Client, model: CrmModel, plugin: string): Promise<SeededRow[]> {
  const roles = await rolesOf(client, model, plugin);
  return [...roles, ...(await valuesOf(client, model, plugin, roles))];
}

/** The SQL condition for the rows of a table that leave with their plugin. */
export function conditionOf({ kind, entity, parent }: SeededTable, rows: readonly SeededRow[]): string {
  const ids = rows.filter((row) => row.kind === kind && !row.used).map(({ id }) => quoteLiteral(id));
  if (ids.length === 0) return 'false';
  return `${quoteIdentifier(parent?.column ?? entity.keyColumn)} in (${ids.join(', ')})`;
}

async function rolesOf(client: Client, model: CrmModel, plugin: string): Promise<SeededRow[]> {
  const keys = model.plugins.find(({ id }) => id === plugin)?.roles?.map(({ key }) => key) ?? [];
  const role = model.entities.get('Role');
  const key = role?.fields.get('externalId') as AttributeModel | undefined;
  if (!role || !key || keys.length === 0) return [];
  const parts = new Set(seededTables(model).map(({ entity }) => entity));
  const references = [...model.entities.values()]
    .filter((entity) => entity.owner !== plugin && !parts.has(entity))
    .flatMap((entity) => [...entity.fields.values()].map((field) => ({ entity, field })))
    .flatMap(({ entity, field }) =>
      field.kind === 'toOne' && field.foreignKey && field.target === role
        ? [{ table: entity.table, column: field.column }]
        : [],
    );
  const there = await existingTables(client, [role.table, ...references.map(({ table }) => table)]);
  if (!there.has(role.table)) return [];
  const uses = references
    .filter(({ table }) => there.has(table))
    .map(
      ({ table, column }) => `exists (select from ${quoteIdentifier(table)} where ${quoteIdentifier(column)} = r.id)`,
    );
  // Locked: nobody is given a role that is on its way out.
  const { rows } = await client.query<{ id: string; name: string; used: boolean }>(
    `select r.id, r.${quoteIdentifier(key.column)} as name, ${uses.join(' or ') || 'false'} as used
     from ${quoteIdentifier(role.table)} r where r.${quoteIdentifier(key.column)} = any($1) order by 2 for update of r`,
    [keys],
  );
  return rows.map((row) => ({ kind: 'role', ...row }));
}

async function valuesOf(
  client: Client,
  model: CrmModel,
  plugin: string,
  roles: readonly SeededRow[],
): Promise<SeededRow[]> {
  const entity = model.entities.get('ReferenceValue');
  if (!entity || !(await tableExists(client, entity.table))) return [];
  const found: SeededRow[] = [];
  for (const [vocabulary, codes] of vocabulariesOf(model, plugin)) {
    const { rows } = await client.query<{ id: string; code: string }>(
      `select id, code from ${quoteIdentifier(entity.table)}
       where vocabulary = $1 and ($2::text[] is null or code = any($2)) order by position, code`,
      [vocabulary, codes],
    );
    const used = await usedCodes(client, model, plugin, vocabulary, roles);
    for (const { id, code } of rows) {
      found.push({ kind: 'value', name: `${vocabulary}.${code}`, id, used: used.has(code) });
    }
  }
  return found;
}

/**
 * Vocabularies with the codes that only this plugin says; null: nobody else knows the vocabulary, so that the values
 * that administrators added have no other home either.
 */
function vocabulariesOf(model: CrmModel, plugin: string): Map<string, readonly string[] | null> {
  const own = model.plugins.find(({ id }) => id === plugin);
  const others = model.plugins.filter(({ id }) => id !== plugin);
  const found = new Map<string, readonly string[] | null>();
  for (const { name, values } of own?.vocabularies ?? []) {
    const said = others.flatMap(({ vocabularies = [] }) => vocabularies.filter((one) => one.name === name));
    const foreign = said.length > 0 || rowsOfOthers(model, plugin).some((row) => attributesOf(row, name).length > 0);
    const known = new Set(said.flatMap((one) => Object.keys(one.values)));
    found.set(name, foreign ? Object.keys(values).filter((code) => !known.has(code)) : null);
  }
  const scopes = Object.keys(own?.scopes ?? {}).map((name) => `${own?.prefix}:${name}`);
  if (scopes.length > 0) found.set(scopeVocabulary, scopes);
  return found;
}

/** Codes that a record of others holds; rows that leave with the plugin do not count. */
async function usedCodes(
  client: Client,
  model: CrmModel,
  plugin: string,
  vocabulary: string,
  roles: readonly SeededRow[],
): Promise<ReadonlySet<string>> {
  const sources = rowsOfOthers(model, plugin).flatMap((row) =>
    attributesOf(row, vocabulary).flatMap(({ column, list }) => {
      const part = seededTables(model).find(({ entity, parent }) => parent !== null && entity === row);
      const leaving = part ? conditionOf(part, roles) : 'false';
      const tables = 'versionTable' in row && row.versionTable !== null ? [row.table, row.versionTable] : [row.table];
      const code = list ? `unnest(${quoteIdentifier(column)})` : quoteIdentifier(column);
      return tables.map((table) => ({
        table,
        select: `select distinct ${code} as code from ${quoteIdentifier(table)} where not ${leaving}`,
      }));
    }),
  );
  const there = await existingTables(
    client,
    sources.map(({ table }) => table),
  );
  const selects = sources.filter(({ table }) => there.has(table)).map(({ select }) => select);
  if (selects.length === 0) return new Set();
  const { rows } = await client.query<{ code: string | null }>(selects.join(' union '));
  return new Set(rows.flatMap(({ code }) => code ?? []));
}

function rowsOfOthers(model: CrmModel, plugin: string): (EntityModel | RowModel)[] {
  return [...model.entities.values(), ...model.slots].filter(({ owner }) => owner !== plugin);
}

function attributesOf({ fields }: RowModel, vocabulary: string): AttributeModel[] {
  return [...fields.values()].filter(
    (field): field is AttributeModel => field.kind === 'attribute' && field.vocabulary === vocabulary,
  );
}
