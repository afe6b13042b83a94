import type { EntityModel } from '../../../../core/src/model/index.ts';

/** A value of an argument in the first and in the second run of an operation. */
export class Leaf {
  constructor(public values: readonly [first: unknown, second: unknown]) {}

  /** Written into the document as it is in the first run. */
  fix(): unknown {
    const [first] = this.values;
    this.values = [first, first];
    return first;
  }
}

/** The cursor of a row of a list that was read before, in this order. Always a variable: it is not known yet. */
export class CursorOf {
  constructor(
    readonly entity: EntityModel,
    readonly orderBy: Tree | undefined,
    /** Which row of the list; of a shorter one the last. */
    readonly row: number,
  ) {}
}

/** The position of a group, as cursors of groups say it. */
export class GroupPosition {
  constructor(readonly values: readonly [first: number, second: number]) {}
}

export type Tree = Leaf | CursorOf | GroupPosition | readonly Tree[] | { readonly [name: string]: Tree };

export const leaf = (first: unknown, second = first): Leaf => new Leaf([first, second]);

/** What clients get as the end of a page of groups. */
export const groupCursor = (position: number): string =>
  Buffer.from(JSON.stringify(['g', position])).toString('base64url');

/** The value as plain data; `cursor` finds those of rows. */
export function plain(tree: Tree, run: 0 | 1, cursor: (of: CursorOf) => string | null): unknown {
  if (tree instanceof Leaf) return tree.values[run];
  if (tree instanceof CursorOf) return cursor(tree);
  if (tree instanceof GroupPosition) return groupCursor(tree.values[run]);
  if (Array.isArray(tree)) return (tree as readonly Tree[]).map((one) => plain(one, run, cursor));
  return Object.fromEntries(
    Object.entries(tree as Readonly<Record<string, Tree>>).map(([name, one]) => [name, plain(one, run, cursor)]),
  );
}

export function hasCursor(tree: Tree): boolean {
  if (tree instanceof Leaf) return false;
  if (tree instanceof CursorOf || tree instanceof GroupPosition) return true;
  return Object.values(tree).some(hasCursor);
}
