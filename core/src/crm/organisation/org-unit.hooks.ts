import {
  hooksOf,
  LimitExceeded,
  NotFound,
  ValidationError,
  Vetoed,
  type Change,
  type HookContext,
  type Label,
} from '../../sdk/index.ts';
import { OrgUnit } from './org-unit.entity.ts';

const unitLabel: Label = { zh: '上级单元', en: 'Parent unit' };

/** A path of 32 uuids has 1.2 kB; an index entry of PostgreSQL takes 2.7 kB. */
const maxLevels = 32;

type UnitChange = Change<OrgUnit>;

/** Looks units up once per unit of work; sees what is changing in it. */
class UnitTree {
  readonly #known = new Map<string, OrgUnit>();
  readonly #context: HookContext;

  constructor(changes: readonly UnitChange[], context: HookContext) {
    this.#context = context;
    for (const { record } of changes) this.#known.set(record.id, record);
  }

  async unit(id: string): Promise<OrgUnit | null> {
    const known = this.#known.get(id);
    if (known) return known;
    const [loaded] = await this.#context.load(OrgUnit, [id]);
    if (loaded) this.#known.set(id, loaded);
    return loaded ?? null;
  }

  /** From the parent up to the root. Stops with the unit itself where it stands above itself. */
  async ancestors(unit: OrgUnit): Promise<OrgUnit[] | null> {
    const found: OrgUnit[] = [];
    for (let at = unit; at.parent;) {
      const parent = await this.unit(at.parent.id);
      if (!parent || found.length > maxLevels) return null;
      found.push(parent);
      if (parent === unit) return found;
      at = parent;
    }
    return found;
  }

  /** Living and deleted units directly below, as they will be after this unit of work. */
  async children(parents: readonly OrgUnit[]): Promise<OrgUnit[]> {
    const ids = new Set(parents.map((parent) => parent.id));
    const stored = await this.#context.loadBy(OrgUnit, 'parent', [...ids]);
    for (const unit of stored) if (!this.#known.has(unit.id)) this.#known.set(unit.id, unit);
    return [...this.#known.values()].filter((unit) => unit.parent && ids.has(unit.parent.id));
  }
}

const pathBelow = (parent: OrgUnit | null, unit: OrgUnit): string => `${parent?.path ?? '/'}${unit.id}/`;
const levelsOf = (path: string): number => path.split('/').length - 2;

/** The units above, nearest first; null where the change was rejected because there is no such place in the tree. */
async function placeOf(change: UnitChange, tree: UnitTree): Promise<OrgUnit[] | null> {
  const above = await tree.ancestors(change.record);
  if (!above) {
    change.reject(NotFound.record(unitLabel, ['parentId']));
    return null;
  }
  if (!above.includes(change.record)) return above;
  change.reject(
    new ValidationError(
      'CYCLE',
      { zh: '组织单元不能位于自身或其下级之下', en: 'A unit cannot lie below itself or below one of its own units' },
      { path: ['parentId'] },
    ),
  );
  return null;
}

/**
 * Two people change the tree at the same time: both see a tree without a circle, and with a path that the other is
 * about to change. So a change of place counts as a change of every unit above: the version check refuses the second.
 */
function markChanged(units: readonly OrgUnit[], now: Date): void {
  for (const unit of units) unit.updatedAt = now;
}

function place(unit: OrgUnit, parent: OrgUnit | null, change: UnitChange): void {
  unit.path = pathBelow(parent, unit);
  const levels = levelsOf(unit.path);
  if (levels > maxLevels) {
    change.reject(LimitExceeded.of({ zh: '组织层级', en: 'Levels of units' }, levels, maxLevels, ['parentId']));
  }
}

async function placeAll(changes: readonly UnitChange[], context: HookContext): Promise<void> {
  const tree = new UnitTree(changes, context);
  for (const change of changes) {
    const above = await placeOf(change, tree);
    if (!above) continue;
    // Root first: units above may be part of the same unit of work and have no path yet.
    const downwards = [...above].reverse();
    for (const [level, unit] of downwards.entries()) place(unit, downwards[level - 1] ?? null, change);
    place(change.record, above[0] ?? null, change);
    markChanged(above, context.now);
    await placeBelow(change, tree);
  }
}

async function placeBelow(change: UnitChange, tree: UnitTree): Promise<void> {
  if (change.kind === 'create') return;
  for (let level = [change.record], depth = 0; level.length > 0 && depth <= maxLevels; depth++) {
    const parents = new Map(level.map((unit) => [unit.id, unit]));
    level = await tree.children(level);
    for (const unit of level) place(unit, parents.get(unit.parent?.id ?? '') ?? null, change);
  }
}

/** Keeps `path`, refuses circles, and refuses to delete a unit that still has units below it. */
export const orgUnitHooks = hooksOf(OrgUnit, {
  beforeCreate: (changes, context) => placeAll(changes, context),

  async beforeUpdate(changes, context) {
    // A unit that comes back may find the units above it elsewhere.
    const moved = changes.filter((change) => change.kind === 'restore' || change.changed.has('parent'));
    if (moved.length > 0) await placeAll(moved, context);
  },

  async beforeDelete(changes, context) {
    const leaving = new Map(changes.map((change) => [change.record.id, change]));
    const below = await context.loadBy(OrgUnit, 'parent', [...leaving.keys()]);
    for (const unit of below) {
      if (unit.deletedAt || leaving.has(unit.id)) continue;
      leaving.get(unit.parent?.id ?? '')?.reject(
        new Vetoed('core', 'UNIT_HAS_CHILDREN', {
          zh: `组织单元“${unit.name}”仍位于其下,请先移走或删除`,
          en: `The unit "${unit.name}" still lies below it: move or delete that first`,
        }),
      );
    }
  },
});
