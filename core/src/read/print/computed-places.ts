/** JSON escapes control characters: where they stand, PostgreSQL has left a place for the value of a computed field. */
const begin = '\u0001';
const end = '\u0002';

/** SQL for the place of a value that code computes: which of the computed fields it is, and what its code requires. */
export function computedPlace(place: number, required: string): string {
  return `chr(1)||'${place}'||${required}||chr(2)`;
}

/** A place in the text of an answer. */
export interface ComputedPlace {
  /** Which of the computed fields. */
  readonly place: number;
  /** What its code requires of the row. */
  readonly required: Readonly<Record<string, unknown>>;
}

/** A text with places for computed values. */
export interface PlacedText {
  readonly places: readonly ComputedPlace[];
  /** What stands before the first place, between the places and behind the last one. */
  readonly between: readonly string[];
}

/** Finds the places in the text of a spliced answer. */
export function placesIn(text: string): PlacedText {
  const [first = '', ...parts] = text.split(begin);
  const between = [first];
  const places = parts.map((part): ComputedPlace => {
    const [opens, closes] = [part.indexOf('{'), part.indexOf(end)];
    between.push(part.slice(closes + 1));
    const required = JSON.parse(part.slice(opens, closes)) as ComputedPlace['required'];
    return { place: Number(part.slice(0, opens)), required };
  });
  return { places, between };
}

/** The text with null in every place. */
export function withoutValues(text: string): string {
  const placed = placesIn(text);
  return withValues(
    placed,
    placed.places.map(() => 'null'),
  );
}

/** The text with the JSON texts of the values in the places. */
export function withValues({ between }: PlacedText, values: readonly string[]): string {
  return between.reduce((text, part, index) => text + (values[index - 1] ?? '') + part);
}
