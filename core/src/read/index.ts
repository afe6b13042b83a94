export { absent } from './explain/explain-access.ts';
export type { AccessCode, AccessDecision, AccessPart, AccessQuestion } from './explain/explain-access.ts';
export type { AnalysedStatement, StatementAnalysis, StatementParameter } from './explain/analyse-statement.ts';
export { serves } from './compile-read.ts';
export type { CompiledRead, RootRead } from './compile-read.ts';
export { columnsBefore } from './history/columns-before.ts';
export { EventReads } from './event/event-reads.ts';
export type { EventArguments } from './event/event-reads.ts';
export { eventSelector, selects } from './event/event-selector.ts';
export type { EventSelector } from './event/event-selector.ts';
export { exchangeRatesOf } from './print/exchange-rates.ts';
export { placesIn, withoutValues, withValues } from './print/computed-places.ts';
export { customRow } from './plan/custom-row.ts';
export { listProblem } from './plan/list-problem.ts';
export type { GroupArguments } from './group/plan-groups.ts';
export type { ListArguments } from './plan/plan-connection.ts';
export { ReadEngine } from './read-engine.ts';
export type { ReadEngineOptions } from './read-engine.ts';
export type { ComputedField } from './plan/planning-context.ts';
export type { PlanNode } from './plan/plan-node.ts';
export type { ExportColumn, ExportRequest } from './export/plan-export.ts';
export { RowExporter } from './export/row-exporter.ts';
export type { PreparedExport } from './export/row-exporter.ts';
export { evidenceOf, keysOf } from './matching/index.ts';
export type { StartedSearch } from './matching/index.ts';
export { readPortOf } from './read-port.ts';
export type { RanStatement, ReadScope } from './read-scope.ts';
export {
  documentsOf,
  ownerFieldsOf,
  searchDeclarationOf,
  searchedEntities,
  searchedFieldsOf,
  searchRanks,
} from './search/index.ts';
export type { SearchArguments, SearchDocument, SearchedField } from './search/index.ts';
export type { ReadPlace, ReadShape } from './plan/read-shape.ts';
export { rowsRead } from './explain/large-scans.ts';
export { SlowReads } from './explain/slow-reads.ts';
export { rootFieldsOf } from './plan/selected-field.ts';
export type { SelectedField } from './plan/selected-field.ts';
