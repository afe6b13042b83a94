import type { GraphQLRequest, GraphQLRequestListener } from '@apollo/server';
import { hasPermission } from '../../access/index.ts';
import { NotPermitted, Unauthenticated, type CrmError } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';
import { explain, type OperationExplanation } from './operation-explanation.ts';
import { answerText } from './spliced-data.ts';

/** Permission to see SQL and plans. */
const permission = 'query:explain';

/** Whether the caller may know how PostgreSQL runs what it asks: the statistics tell of hidden records too. */
export function mayExplain({ mayExplain: always, principal }: RequestContext): boolean {
  return always || hasPermission(principal, permission);
}

/** Whether the request says `extensions: { explain: true }`. */
export function wantsExplanation({ extensions }: GraphQLRequest): boolean {
  return (extensions as Readonly<Record<string, unknown>> | undefined)?.['explain'] === true;
}

/** Whether the request says `extensions: { cost: true }`: PostgreSQL then plans every new statement once more. */
export function wantsPlannedCost({ extensions }: GraphQLRequest): boolean {
  return (extensions as Readonly<Record<string, unknown>> | undefined)?.['cost'] === true;
}

/** What notes how the operation runs, or why the caller may not know. */
export function explainedOrRefused(context: RequestContext): OperationExplanation | CrmError {
  if (mayExplain(context)) return explain(context);
  return context.principal ? NotPermitted.action(permission, ['extensions', 'explain']) : new Unauthenticated();
}

/** Measures what comes before the execution. */
export function timings(explanation: OperationExplanation): GraphQLRequestListener<RequestContext> {
  const measured = (part: 'parse' | 'validate') => async () => {
    const begin = performance.now();
    return async () => explanation.took(part, performance.now() - begin);
  };
  return { parsingDidStart: measured('parse'), validationDidStart: measured('validate') };
}

/** The answer cannot tell how long its own text took: it is made once for the clock. */
export function tellSerialising(explanation: OperationExplanation, result: { readonly data?: unknown }): void {
  const begin = performance.now();
  answerText(result);
  explanation.took('serialise', performance.now() - begin);
}
