export { exchangeRatesOf } from './exchange-rates.ts';
export { customRow } from './custom-row.ts';
export { listProblem } from './list-problem.ts';
export type { GroupArguments } from './plan-groups.ts';
export type { ListArguments } from './plan-connection.ts';
export { ReadEngine } from './read-engine.ts';
export type { ReadEngineOptions } from './read-engine.ts';
export { readPortOf } from './read-port.ts';
export type { ReadScope } from './read-scope.ts';
