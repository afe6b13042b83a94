/** What one operation may cost at most. On by default; every excess is answered with the figure and the limit. */
export interface OperationLimits {
  /** Lexical tokens of the document: checked while parsing, before anything else. */
  readonly tokens: number;
  /** Levels of selections, fragments included. */
  readonly depth: number;
  /** Fields directly under query or mutation, aliases included. */
  readonly rootFields: number;
  /** Aliases in the whole document. */
  readonly aliases: number;
  /** How often one selection may name the same field: repeating one costs time and gives nothing. */
  readonly repeats: number;
  /** Fields and fragments after all fragments are written out. */
  readonly selections: number;
  /** Levels of lists and objects inside the variables. */
  readonly variableDepth: number;
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Milliseconds that a client may take to send the body. */
  readonly bodyMs: number;
}

export const defaultLimits: OperationLimits = {
  tokens: 5000,
  depth: 15,
  rootFields: 50,
  aliases: 100,
  repeats: 20,
  selections: 5000,
  variableDepth: 50,
  bodyBytes: 1_000_000,
  bodyMs: 15_000,
};
