import type { Label } from './label.ts';

/** A growing vocabulary: values are seeded here and extended by administrators and other plugins. */
export interface Vocabulary {
  readonly name: string;
  readonly label: Label;
  readonly values: Readonly<Record<string, Label>>;
}
