import { withClient } from '../../core/src/database/index.ts';
import type { AttributeModel, CrmModel, EntityModel, FieldModel } from '../../core/src/model/index.ts';
import { newRecordId } from '../../core/src/sdk/index.ts';
import { inputShapeOf } from '../../core/src/write/input/input-shape.ts';

/** Who and what generated rows may belong to, as uuids. */
export interface Pools {
  readonly User: readonly string[];
  readonly Team: readonly string[];
  readonly OrgUnit: readonly string[];
}

/** Made by the API: they have rules that rows written past it would break. */
const byTheApi = new Set(['User', 'Team', 'OrgUnit', 'Role', 'RoleGrant', 'RoleAssignment', 'RecordShare']);

type Cell = string | number | boolean | null;

function textOf(field: AttributeModel, id: string): string {
  if (field.format === 'currency') return 'CNY';
  // The end of an id is random, so that short codes are unique too.
  return id.slice(-(field.max ?? id.length));
}

function plainValue(field: AttributeModel, id: string, n: number): Cell {
  switch (field.type) {
    case 'int':
    case 'decimal':
    case 'money':
      return field.min ?? 1;
    case 'boolean':
      return n % 2 === 0;
    case 'date':
      return `2026-01-${String(1 + (n % 28)).padStart(2, '0')}`;
    case 'dateTime':
      return '2026-01-01T00:00:00.000Z';
    case 'enum':
      return field.enum?.values[0] ?? '';
    default:
      return textOf(field, id);
  }
}

/** Columns of the row, as far as the table or the access rule need them. */
function cellsOf(entity: EntityModel, field: FieldModel, id: string, n: number, known: Known): [string, Cell][] {
  const { access } = entity;
  const rule = typeof access === 'object' ? access : {};
  // A field that needs a permission is nullable in the API, not in the table.
  const required = inputShapeOf(entity).required.has(field.name);
  const decides = [Object.values(rule)].flat(2).includes(field.name);
  if (field.kind === 'attribute') {
    if (field.name === 'version') return [];
    if (field.type === 'id') return [[field.column, id]];
    if (field.name === 'deletedAt') return [[field.column, n % 5 === 3 ? '2026-02-01T00:00:00Z' : null]];
    if (!required && !decides) return [];
    if (field.list) return [[field.column, '{}']];
    const value = plainValue(field, id, n);
    return field.currencyColumn
      ? [
          [field.column, value],
          [field.currencyColumn, 'CNY'],
        ]
      : [[field.column, value]];
  }
  if (field.kind === 'toOne') {
    if (!required && !decides) return [];
    const pool = known.get(field.target.name) ?? [];
    const none = !required && n % 5 === 2;
    return [[field.column, none ? null : (pick(pool, n, entity) ?? newRecordId())]];
  }
  if (field.kind !== 'anyOne' || (!required && !decides)) return [];
  const filled = field.targets.filter((target) => (known.get(target.name) ?? []).length > 0);
  const target = filled[n % Math.max(1, filled.length)] ?? field.targets[0];
  const subject = pick(known.get(target?.name ?? '') ?? [], n, entity) ?? newRecordId();
  return [
    [field.typeColumn, target?.code ?? ''],
    [field.column, subject],
  ];
}

/** The first row of every entity has the first of the pool; the others go round, another way for each entity. */
function pick(pool: readonly string[], n: number, entity: EntityModel): string | undefined {
  return pool[n === 0 ? 0 : (n + entity.name.length) % Math.max(1, pool.length)];
}

type Known = Map<string, readonly string[]>;

/** What rows hang on first, so that there is something to hang on. */
function parentsFirst(model: CrmModel): EntityModel[] {
  const ordered = new Set<EntityModel>();
  const add = (entity: EntityModel): void => {
    const { access } = entity;
    const via = typeof access === 'object' && 'via' in access ? entity.fields.get(access.via) : undefined;
    if (via?.kind === 'toOne') add(via.target);
    if (via?.kind === 'anyOne') via.targets.forEach(add);
    ordered.add(entity);
  };
  [...model.entities.values()].forEach(add);
  return [...ordered];
}

/**
 * Some rows of every entity, written past the API by a superuser with foreign keys off: each required column has some
 * value, owners, teams, units and parents are those of the pools. Gives the ids by entity.
 */
export async function generateRows(model: CrmModel, superuserUrl: string, pools: Pools, each: number): Promise<Known> {
  const known: Known = new Map<string, readonly string[]>(Object.entries(pools));
  await withClient(superuserUrl, async (client) => {
    await client.query(`set session_replication_role = replica`);
    for (const entity of parentsFirst(model)) {
      if (byTheApi.has(entity.name)) continue;
      const ids: string[] = [];
      for (let n = 0; n < each; n++) {
        const id = newRecordId();
        const cells = [...entity.fields.values()].flatMap((field) => cellsOf(entity, field, id, n, known));
        const all: [string, Cell][] = [...cells, ['version', 1]];
        const columns = all.map(([column]) => `"${column}"`).join(', ');
        const values = all.map((_, index) => `$${index + 1}`).join(', ');
        // Two rows may want the same pair: one is enough.
        const { rowCount } = await client.query(
          `insert into "${entity.table}" (${columns}) values (${values}) on conflict do nothing`,
          all.map(([, value]) => value),
        );
        if (rowCount === 1) ids.push(id);
      }
      known.set(entity.name, ids);
    }
  });
  return known;
}

/** The superuser of the test cluster on another database. */
export function superuserOf(url: string): string {
  const admin = new URL((JSON.parse(process.env['GUANXI_TEST_CLUSTER'] ?? '{}') as { adminUrl: string }).adminUrl);
  admin.pathname = new URL(url).pathname;
  return admin.href;
}
