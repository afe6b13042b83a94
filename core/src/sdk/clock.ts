/** Where code reads the present from. One of a composition; tests move theirs. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };
