/** What a caller may ask for at most. On by default; every excess is answered with the figure and the limit. */
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
  /** Records and lists that the operation could bring, page sizes multiplied: see `operation-cost.ts`. */
  readonly cost: number;
  /** Conditions of all filters of an operation, in the document and in variables. */
  readonly filterTerms: number;
  /** Levels of objects inside one filter. */
  readonly filterDepth: number;
  /** Values of one list inside a filter (`in`, `hasAny`). */
  readonly filterValues: number;
  /** Characters of one text inside a filter. */
  readonly filterText: number;
  /** Records of a list without `first` or `last`. */
  readonly defaultPage: number;
  /** Records of one page. */
  readonly page: number;
  /** Levels of lists and objects inside the variables. */
  readonly variableDepth: number;
  /** Milliseconds that an operation may take; then its SQL is cancelled. 0: no limit. */
  readonly operationMs: number;
  /** Bytes of a request's body, and of a message over WebSocket. */
  readonly bodyBytes: number;
  /** Milliseconds that a client may take to send the body. */
  readonly bodyMs: number;
  /** Operations per minute of one user (or API key). 0: no limit. */
  readonly userRate: number;
  /** Operations per minute of one network address without a user. 0: no limit. */
  readonly anonymousRate: number;
  /** WebSocket connections of one user. */
  readonly sockets: number;
  /** Operations at once on one WebSocket, subscriptions included. */
  readonly socketOperations: number;
  /** Answers of one subscription that wait for its client in memory; what comes behind them waits in the database. */
  readonly waitingAnswers: number;
  /** Milliseconds that the client of a subscription may take none of them; then the connection is closed. */
  readonly subscriptionIdleMs: number;
  /** Exports at once of one user. */
  readonly exports: number;
  /** Milliseconds that the receiver of an export may take no byte; then it breaks off. */
  readonly exportIdleMs: number;
}

/** The two rates are off: what they should be depends on who calls, and a wrong one hurts. */
export const defaultLimits: OperationLimits = {
  tokens: 5000,
  depth: 15,
  rootFields: 50,
  aliases: 100,
  repeats: 20,
  selections: 5000,
  cost: 200_000,
  filterTerms: 1000,
  filterDepth: 12,
  filterValues: 1000,
  filterText: 10_000,
  defaultPage: 50,
  page: 200,
  variableDepth: 50,
  operationMs: 15_000,
  bodyBytes: 1_000_000,
  bodyMs: 15_000,
  userRate: 0,
  anonymousRate: 0,
  sockets: 20,
  socketOperations: 50,
  waitingAnswers: 1000,
  subscriptionIdleMs: 30_000,
  exports: 2,
  exportIdleMs: 60_000,
};
