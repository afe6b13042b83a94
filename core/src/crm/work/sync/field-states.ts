/** A value as JSON, and when somebody gave it on the device (ISO 8601, UTC). */
export interface FieldState {
  readonly at: string;
  readonly value: unknown;
}

/** Per field of the record the latest that the device said. */
export type FieldStates = Readonly<Record<string, FieldState>>;

/** What became of the fields of one change. */
export interface MergedStates {
  readonly states: FieldStates;
  /** Fields whose value the change replaced. */
  readonly newer: Readonly<Record<string, unknown>>;
  /** Some field has a later value already. */
  readonly isStale: boolean;
}

/**
 * Of each field the latest value stays; of two at the same instant the one whose JSON is greater. So the end is the
 * same whichever change comes first, and a repeated one changes nothing.
 */
export function mergeStates(states: FieldStates, at: string, values: Readonly<Record<string, unknown>>): MergedStates {
  const merged: Record<string, FieldState> = { ...states };
  const newer: Record<string, unknown> = {};
  let isStale = false;
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const known = states[name];
    const order = known ? compare({ at, value }, known) : 1;
    if (order < 0) isStale = true;
    if (order <= 0) continue;
    merged[name] = { at, value };
    newer[name] = value;
  }
  return { states: merged, newer, isStale };
}

function compare(one: FieldState, other: FieldState): number {
  return order(one.at, other.at) || order(JSON.stringify(one.value), JSON.stringify(other.value));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The values by themselves. */
export function valuesOf(states: FieldStates): Record<string, unknown> {
  return Object.fromEntries(Object.entries(states).map(([name, { value }]) => [name, value]));
}
