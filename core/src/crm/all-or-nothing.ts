import type { ReadPort, WriteOutcome, WritePort } from '../sdk/index.ts';

/** Ends a transaction whose outcome is that nothing is to be written. */
class Undone extends Error {
  constructor(readonly outcome: WriteOutcome) {
    super('undone');
  }
}

/** Several writes of one verb: where the outcome has errors, none of them is kept. `read` sees what was written. */
export async function allOrNothing(
  write: WritePort,
  work: (write: WritePort, read: ReadPort) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  try {
    return await write.transaction(async (inside, readInside) => {
      const outcome = await work(inside, readInside);
      if (outcome.errors.length > 0) throw new Undone({ id: null, errors: outcome.errors });
      return outcome;
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}
