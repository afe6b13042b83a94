import {
  LimitExceeded,
  NotFound,
  ValidationError,
  type Change,
  type ClassRef,
  type HookContext,
  type Label,
} from '../../sdk/index.ts';

/** A path of 32 uuids has 1.2 kB; an index entry of PostgreSQL takes 2.7 kB. */
const maxLevels = 32;

/** A record whose path is kept: ids from the root down to it, `/<uuid>/<uuid>/`. */
export interface Placed {
  readonly id: string;
  updatedAt: Date;
}

/** A tree of records of one entity, and how to tell what is wrong with a place in it. */
export interface TreeOptions<T extends Placed> {
  readonly entity: ClassRef<T>;
  /** The relation to the record above. */
  readonly parent: keyof T & string;
  readonly path: keyof T & string;
  /** What stands above: "Parent unit". */
  readonly parentLabel: Label;
  readonly levelsLabel: Label;
  /** Told to whoever puts a record below itself. */
  readonly cycle: Label;
}

/** Looks records up once per unit of work; sees what is changing in it. */
class Tree<T extends Placed> {
  readonly #known = new Map<string, T>();
  readonly options: TreeOptions<T>;
  readonly #context: HookContext;

  constructor(options: TreeOptions<T>, changes: readonly Change<T>[], context: HookContext) {
    this.options = options;
    this.#context = context;
    for (const { record } of changes) this.#known.set(record.id, record);
  }

  parentId(record: T): string | null {
    return (record[this.options.parent] as { readonly id: string } | null | undefined)?.id ?? null;
  }

  pathOf(record: T): string {
    return (record[this.options.path] as string | null | undefined) ?? `/${record.id}/`;
  }

  /** From the parent up to the root. Stops with the record itself where it stands above itself. */
  async ancestors(record: T): Promise<T[] | null> {
    const found: T[] = [];
    for (let id = this.parentId(record); id !== null;) {
      const parent = await this.#byId(id);
      if (!parent || found.length > maxLevels) return null;
      found.push(parent);
      if (parent === record) return found;
      id = this.parentId(parent);
    }
    return found;
  }

  /** Living and deleted records directly below, as they will be after this unit of work. */
  async children(parents: readonly T[]): Promise<T[]> {
    const ids = new Set(parents.map((parent) => parent.id));
    const stored = await this.#context.loadBy(this.options.entity, this.options.parent, [...ids]);
    for (const record of stored) if (!this.#known.has(record.id)) this.#known.set(record.id, record);
    return [...this.#known.values()].filter((record) => ids.has(this.parentId(record) ?? ''));
  }

  place(record: T, parent: T | null, change: Change<T>): void {
    const { path, parent: parentField, levelsLabel } = this.options;
    const next = `${parent ? this.pathOf(parent) : '/'}${record.id}/`;
    if (record[path] !== next) (record as Record<string, unknown>)[path] = next;
    const levels = next.split('/').length - 2;
    if (levels > maxLevels) change.reject(LimitExceeded.of(levelsLabel, levels, maxLevels, [`${parentField}Id`]));
  }

  async #byId(id: string): Promise<T | null> {
    const known = this.#known.get(id);
    if (known) return known;
    const [loaded] = await this.#context.load(this.options.entity, [id]);
    if (loaded) this.#known.set(id, loaded);
    return loaded ?? null;
  }
}

/** The records above, nearest first; null where the change was rejected because there is no such place in the tree. */
async function placeOf<T extends Placed>(change: Change<T>, tree: Tree<T>): Promise<T[] | null> {
  const { parent, parentLabel, cycle } = tree.options;
  const above = await tree.ancestors(change.record);
  if (above && !above.includes(change.record)) return above;
  const path = [`${parent}Id`];
  change.reject(above ? new ValidationError('CYCLE', cycle, { path }) : NotFound.record(parentLabel, path));
  return null;
}

/**
 * Two people change the tree at the same time: both see a tree without a circle, and with a path that the other is
 * about to change. So a change of place counts as a change of everything above: the version check refuses the second.
 */
function markChanged(records: readonly Placed[], now: Date): void {
  for (const record of records) record.updatedAt = now;
}

/** Sets the paths of the changed records and of everything below them; refuses circles and trees that are too deep. */
export async function placeAll<T extends Placed>(
  options: TreeOptions<T>,
  changes: readonly Change<T>[],
  context: HookContext,
): Promise<void> {
  const tree = new Tree(options, changes, context);
  for (const change of changes) {
    const above = await placeOf(change, tree);
    if (!above) continue;
    // Root first: records above may be part of the same unit of work and have no path yet.
    const downwards = [...above].reverse();
    for (const [level, record] of downwards.entries()) tree.place(record, downwards[level - 1] ?? null, change);
    tree.place(change.record, above[0] ?? null, change);
    markChanged(above, context.now);
    await placeBelow(change, tree);
  }
}

async function placeBelow<T extends Placed>(change: Change<T>, tree: Tree<T>): Promise<void> {
  if (change.kind === 'create') return;
  for (let level = [change.record], depth = 0; level.length > 0 && depth <= maxLevels; depth++) {
    const parents = new Map(level.map((record) => [record.id, record]));
    level = await tree.children(level);
    for (const record of level) tree.place(record, parents.get(tree.parentId(record) ?? '') ?? null, change);
  }
}
