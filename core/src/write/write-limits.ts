/** What one call may ask for at most. Each refusal names the limit and the number that came. */
export const writeLimits = {
  /** Rows of one bulk call. */
  rows: 10_000,
  /** Values of one list attribute. */
  listValues: 100,
  /** Children written inside one parent's input. */
  inlineChildren: 500,
  /** Ids of one `add`, `remove` or `set` of a relation. */
  linkedIds: 500,
  /** Records that one is tied to, where `set` is to say which; one by one there may be more. */
  linksCompared: 10_000,
  /** Parts of the path of an inline child: children of children of … */
  pathParts: 16,
  /** Records that one merge makes part of another. */
  mergedRecords: 20,
  /** Records of one call, with all inline children. */
  records: 20_000,
  /** Records that one `loadBy` of a hook may bring. */
  hookRecords: 10_000,
  /** Milliseconds that a hook may take for up to a thousand records. */
  hookMs: 10_000,
  /** Rounds of hooks: records made by hooks have hooks themselves. */
  hookDepth: 3,
} as const;
