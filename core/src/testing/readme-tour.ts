import { readFileSync } from 'node:fs';

/** A question that a README asks, and the `data` that it says is the answer. */
export type TourStop = readonly [document: string, answer: object];

/**
 * The tour of a README: every fenced `graphql` block that a fenced `json` block follows, for `it.each`.
 * @throws SyntaxError where an answer is no JSON
 */
export function readmeTour(readme: URL): TourStop[] {
  const text = readFileSync(readme, 'utf8');
  return [...text.matchAll(/```graphql\n(.*?)```\n\n```json\n(.*?)```/gs)].map(([, document = '', answer = '']) => [
    document,
    JSON.parse(answer) as object,
  ]);
}
