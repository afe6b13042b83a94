import type { AttributeModel, EntityModel, ToOneModel } from '../../model/index.ts';
import { Decisions } from '../plan/decisions.ts';
import type { Condition } from '../plan/read-plan.ts';
import { rowSources } from '../print/row-sources.ts';
import type { Statement } from '../print/statement.ts';
import { aggregationOf } from './aggregation.ts';
import { unsummedRows } from './kept-rows.ts';
import { countingOf } from './match-measure.ts';
import { measureSources, type MeasureSource } from './measure-sources.ts';

/** What figures of an entity's records are wanted. */
export interface FiguresPlan {
  readonly entity: EntityModel;
  readonly where: Condition;
  /** The caller's where speaks about `deletedAt` itself. */
  readonly withDeleted: boolean;
  /** An instant as text; null: as the records are now. */
  readonly asOf: unknown;
  /** What they are told apart by; stored in the entity's own table. */
  readonly by: readonly (AttributeModel | ToOneModel)[];
  readonly sums: readonly AttributeModel[];
}

/**
 * Prints rows whose figures add up to count and sums of the visible records that meet the filter: the rows of a measure
 * that tells all that is asked for, of the records otherwise. They are not added up yet: whoever reads them does.
 */
export function printFigures(plan: FiguresPlan, statement: Statement): string {
  const { entity, where, withDeleted, asOf, by, sums } = plan;
  const { principal } = statement;
  const keys = by.map((field) => ({ name: field.name, path: [], field }));
  const aggregates = sums.map((attribute) => ({ function: 'sum' as const, attribute }));
  const counted = { entity, where, withDeleted, asOf, keys, aggregates };
  const counting = countingOf(counted, principal, new Decisions({ variables: {}, principal }));
  const sources: readonly MeasureSource[] =
    counting.kind === 'measure'
      ? measureSources({ entity, where, asOf, counting }, statement)
      : rowSources(counted, statement).map((source) => ({ ...source, sign: 1 }));
  const columns = new Set([
    ...by.map(({ column }) => column),
    ...sums.flatMap(({ currencyColumn }) => currencyColumn ?? []),
  ]);
  const aggregated = sums.map(({ column }) => column);
  return `(${unsummedRows(sources, plan, { columns, aggregated }, aggregationOf(counting), statement).text})`;
}
