import type { OrderInput, WhereInput } from './context.ts';
import type { Label } from './label.ts';

/** A list as a client would ask for it, to be checked without reading anything. */
export interface ListCheck {
  /** Name of the entity: `Account`. */
  readonly entity: string;
  readonly where?: WhereInput;
  readonly orderBy?: readonly OrderInput[];
  /** Fields to show, through relations and slots with dots: `account.name`, `hotel.vipLevel`. */
  readonly columns?: readonly string[];
}

/** What is wrong with it: the part, the place inside that part, and why. */
export interface ListProblem {
  readonly part: 'entity' | 'where' | 'orderBy' | 'columns';
  readonly path: readonly string[];
  readonly message: Label;
}
