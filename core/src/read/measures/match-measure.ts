import { DateTime as LocalDay } from 'luxon';
import { rowRule } from '../../access/index.ts';
import { SqlParameters } from '../../database/index.ts';
import type { AttributeModel, EntityModel, MeasureLevel, MeasureModel } from '../../model/index.ts';
import type { Principal } from '../../sdk/index.ts';
import type { GroupKey, Measure } from '../group/group-plan.ts';
import type { Decisions } from '../plan/decisions.ts';
import type { Comparison, Condition } from '../plan/read-plan.ts';

/** Where counts and sums of records come from. */
export type Counting =
  | {
      readonly kind: 'measure';
      readonly measure: MeasureModel;
      readonly level: MeasureLevel;
      /** As of a past day, what changed since is taken back by this log of the measure; null: the present. */
      readonly changeTable: string | null;
    }
  | {
      readonly kind: 'records';
      /** Why no measure of the entity can tell; null: it has none. */
      readonly because: string | null;
      /** They are added up by keys and currencies, before or behind what is joined to them; null: they are not. */
      readonly summed?: 'before joins' | 'behind joins' | null;
    };

/** What is to be counted. */
export interface Counted {
  readonly entity: EntityModel;
  readonly where: Condition;
  /** Deleted records too. */
  readonly withDeleted: boolean;
  readonly asOf: unknown;
  readonly keys: readonly GroupKey[];
  /** Null: some aggregate is of a kind that no measure keeps. */
  readonly aggregates: readonly Measure[] | null;
}

/** Thrown inside this file only: no measure can tell. */
class NotKept extends Error {}

/**
 * Finds the smallest rollup that tells the same as the records would: every column that the keys, the filter and the
 * caller's scopes look at is one of its dimensions, every sum is kept. Whatever looks at a record itself (a share, a
 * scope of a plugin, a filter through a to-many relation) is counted from the records.
 */
export function countingOf(counted: Counted, principal: Principal | null, decisions: Decisions): Counting {
  const { measures } = counted.entity;
  if (measures.length === 0) return { kind: 'records', because: null };
  try {
    const needed = neededBy(counted, principal, decisions);
    const fits = measures
      .filter((measure) => keeps(measure, counted, needed))
      .flatMap((measure) => measure.levels.map((level) => ({ measure, level })))
      .filter(({ level }) => [...needed.columns].every((column) => level.columns.includes(column)))
      .sort((a, b) => a.level.columns.length - b.level.columns.length);
    const [found] = fits;
    if (found) {
      return { kind: 'measure', ...found, changeTable: counted.asOf === null ? null : found.measure.changeTable };
    }
    const what = [...needed.columns, ...sumsOf(counted), ...(counted.asOf === null ? [] : ['the past (asOf)'])];
    return { kind: 'records', because: `no measure keeps ${what.join(', ')}` };
  } catch (error) {
    if (error instanceof NotKept) return { kind: 'records', because: error.message };
    throw error;
  }
}

interface Needed {
  readonly columns: Set<string>;
  /** Those of them where the month does not do. */
  readonly days: Set<string>;
  /** Those that some measure keeps by month only: whole months of them can be told. */
  readonly monthly: ReadonlySet<string>;
  readonly decisions: Decisions;
}

const sumsOf = ({ aggregates }: Counted): string[] => (aggregates ?? []).map(({ attribute }) => attribute.column);

function keeps(measure: MeasureModel, { aggregates, asOf }: Counted, { days }: Needed): boolean {
  if (asOf !== null && measure.changeTable === null) return false;
  const monthly = measure.dates.some(({ column, grain }) => grain === 'MONTH' && days.has(column));
  return !monthly && (aggregates ?? []).every(({ attribute }) => measure.sums.includes(attribute));
}

function neededBy(counted: Counted, principal: Principal | null, decisions: Decisions): Needed {
  const { entity, where, withDeleted, keys, aggregates } = counted;
  if (withDeleted) throw new NotKept('deleted records are not kept');
  if (aggregates === null) throw new NotKept('only count, sum and avg are kept');
  const dates = entity.measures.flatMap((measure) => measure.dates);
  const monthly = new Set(dates.flatMap(({ column, grain }) => (grain === 'MONTH' ? [column] : [])));
  const needed: Needed = { columns: new Set(), days: new Set(), monthly, decisions };
  for (const key of keys) needKey(key, needed);
  needCondition(where, needed);
  needScopes(entity, principal, needed);
  for (const { attribute } of aggregates) needAggregate(attribute, needed);
  for (const { function: name } of aggregates) {
    if (name === 'min' || name === 'max') throw new NotKept(`${name} is not kept`);
  }
  return needed;
}

function needAggregate({ currencyColumn }: AttributeModel, { columns }: Needed): void {
  if (currencyColumn !== undefined) columns.add(currencyColumn);
}

const months = new Set(['MONTH', 'QUARTER', 'YEAR']);

function needKey({ path, field, bucket, name }: GroupKey, { columns, days }: Needed): void {
  const [step] = path;
  if (step?.kind === 'slot') throw new NotKept(`key ${name}: slots are not kept`);
  if (step) {
    columns.add(step.field.column);
    return;
  }
  columns.add(field.column);
  if (!months.has(bucket?.by ?? '')) days.add(field.column);
}

/**
 * A month stands under its first day: a comparison tells whole months apart where it begins with the first day of one
 * or ends with the last.
 */
function endsMonths(operator: Comparison, day: unknown): boolean {
  const { isValid, day: number, daysInMonth } = LocalDay.fromISO(String(day), { zone: 'utc' });
  if (!isValid) return false;
  if (operator === 'gte' || operator === 'lt') return number === 1;
  return (operator === 'lte' || operator === 'gt') && number === daysInMonth;
}

/** Conditions over columns hold for a rollup's row as they do for each record that it counts. */
function needCondition(where: Condition, needed: Needed): void {
  const { columns, days, monthly, decisions } = needed;
  switch (where.kind) {
    case 'and':
    case 'or':
      return where.parts.forEach((part) => needCondition(part, needed));
    case 'not':
      return needCondition(where.part, needed);
    case 'isNull':
      return void columns.add(where.column.column);
    case 'compare': {
      columns.add(where.column.column);
      const { operator, value } = where;
      const isWhole = monthly.has(where.column.column) && decisions.of(value, (day) => endsMonths(operator, day));
      return void (isWhole || days.add(where.column.column));
    }
    case 'in':
    case 'match':
    case 'relative':
      columns.add(where.column.column);
      return void days.add(where.column.column);
    case 'toOne':
      return void columns.add(where.field.column);
    case 'reference':
      if (where.field.kind === 'toOne') return void columns.add(where.field.column);
      throw new NotKept(`filter by ${where.field.name}`);
    case 'toMany':
    case 'count':
      throw new NotKept(`filter by ${where.field.name}`);
    case 'slot':
      throw new NotKept(`filter by ${where.slot.prefix}`);
    case 'list':
    case 'emptyList':
    case 'fullText':
    case 'pinyin':
      throw new NotKept(`filter by ${where.column.column}`);
  }
}

function needScopes(entity: EntityModel, principal: Principal | null, { columns }: Needed): void {
  if (!principal) throw new NotKept('nobody is signed in');
  // Asked for its shape only: what it prints and binds is not used.
  const rule = rowRule(entity, 'read', principal, 'r', new SqlParameters());
  if (rule.kind === 'open' || rule.kind === 'closed') return;
  if (rule.kind === 'via') throw new NotKept(`the scope follows ${rule.name}`);
  for (const { rule: name, name: of } of rule.conditions) {
    const field = entity.fields.get(of);
    if (name === 'SHARE' || name === 'PLUGIN_SCOPE' || name === 'FLAG' || field?.kind !== 'toOne') {
      throw new NotKept(`the scope looks at single records: ${name.toLowerCase()}`);
    }
    columns.add(field.column);
  }
}
