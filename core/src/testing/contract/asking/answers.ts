import type { ExecutionResult } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import { systemPrincipal } from '../../../access/index.ts';
import type { Principal } from '../../../sdk/index.ts';

/** Answers that tell a caller no more than that he may not know. */
const refusals = new Set([
  ...['UNAUTHENTICATED', 'NOT_PERMITTED', 'NOT_FOUND'],
  'GRAPHQL_VALIDATION_FAILED', // the field is not in the schema that he sees
]);

/** Runs an operation; by default as the platform, which may do everything. */
export function ask(
  crm: Crm,
  document: string,
  principal: Principal | null = systemPrincipal,
): Promise<ExecutionResult> {
  return crm.execute({ document, principal });
}

/** Messages and codes of all errors: those of the operation, and those of payloads. */
export function errorsOf({ data, errors = [] }: ExecutionResult): { code: string; message: string }[] {
  const ofPayloads = Object.values(data ?? {}).flatMap((payload) => {
    const { errors: refused } = (payload ?? {}) as { errors?: { code: string; message: string }[] };
    return Array.isArray(refused) ? refused : [];
  });
  const ofOperation = errors.map(({ message, extensions }) => ({ message, code: String(extensions['code'] ?? '') }));
  return [...ofOperation, ...ofPayloads];
}

export function isRefused(answer: ExecutionResult): boolean {
  const errors = errorsOf(answer);
  return errors.length > 0 && errors.every(({ code }) => refusals.has(code));
}

/** `NOT_PERMITTED: Not permitted: hotel:room:read` */
export function toldErrors(answer: ExecutionResult): string {
  return errorsOf(answer)
    .map(({ code, message }) => `${code}: ${message}`)
    .join('; ');
}

/** Nothing is: null, no records, a sum of nothing. */
export function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  if (typeof value === 'object') {
    return Object.entries(value).every(([key, part]) => key === '__typename' || isNothing(part));
  }
  return Number(value) === 0;
}
