/** One step of a plan as people read it. */
export interface PlanNode {
  /** What it does: `connection`, `filter`, `order`, `toOne`. */
  readonly node: string;
  /** Response key, where it has one. */
  readonly key?: string;
  /** Entity or slot that its rows are of. */
  readonly of?: string;
  readonly detail?: string;
  readonly children?: readonly PlanNode[];
}
