import { UserError, type BulkOutcome, type WriteOutcome } from '../../sdk/index.ts';

/** An error in a payload that knows which record the mutation was about. */
export type ErrorOfRecord = UserError & { readonly recordId?: string };

/** What a user caused is data, also where the code threw it. */
export async function payloadOf(work: () => unknown): Promise<WriteOutcome> {
  try {
    return (await work()) as WriteOutcome;
  } catch (error) {
    if (error instanceof UserError) return { id: null, errors: [error] };
    throw error;
  }
}

/** The same for bulk writes: nothing was written. */
export async function bulkPayloadOf(work: () => Promise<BulkOutcome>): Promise<BulkOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { total: 0, created: 0, updated: 0, unchanged: 0, deleted: 0, ids: [], errors: [error] };
  }
}

/** Tells the errors which record the mutation was about: a conflict shows it as it is now. */
export function aboutRecord(outcome: WriteOutcome, id: string | undefined): WriteOutcome {
  if (id === undefined || outcome.errors.length === 0) return outcome;
  const errors = outcome.errors.map((error): ErrorOfRecord => {
    const copy = error.at();
    return Object.defineProperty(copy, 'recordId', { value: id, enumerable: true });
  });
  return { ...outcome, errors };
}

/**
 * An error that graphql-js takes for data. Whatever is an instance of Error it would throw, so the same object is shown
 * with another prototype; fields and methods are those of the error.
 */
export function asData(error: unknown): unknown {
  return error instanceof Error ? new Proxy(error, { getPrototypeOf: () => Object.prototype }) : error;
}
