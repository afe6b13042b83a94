import { hooksOf, NotPermitted, Vetoed, type Change, type HookContext } from '../../sdk/index.ts';
import { placeAll, type TreeOptions } from './materialised-path.ts';
import { OrgUnit } from './org-unit.entity.ts';

const unitTree: TreeOptions<OrgUnit> = {
  entity: OrgUnit,
  parent: 'parent',
  path: 'path',
  parentLabel: { zh: '上级单元', en: 'Parent unit' },
  levelsLabel: { zh: '组织层级', en: 'Levels of units' },
  cycle: { zh: '组织单元不能位于自身或其下级之下', en: 'A unit cannot lie below itself or below one of its own units' },
};

/** The scope `unit` reaches what lies below: whoever could move units below their own would choose what they see. */
function refuseTakingOver(changes: readonly Change<OrgUnit>[], { principal }: HookContext): void {
  if (principal?.grants.get('orgUnit:update') === 'all') return;
  for (const change of changes) {
    if (change.kind === 'update' && change.changed.has('parent')) {
      change.reject(NotPermitted.action('orgUnit:update (all)', ['parentId']));
    }
  }
}

/** Keeps `path`, refuses circles, and refuses to delete a unit that still has units below it. */
export const orgUnitHooks = hooksOf(OrgUnit, {
  beforeCreate: (changes, context) => placeAll(unitTree, changes, context),

  async beforeUpdate(changes, context) {
    // A unit that comes back may find the units above it elsewhere.
    const moved = changes.filter((change) => change.kind === 'restore' || change.changed.has('parent'));
    refuseTakingOver(changes, context);
    if (moved.length > 0) await placeAll(unitTree, moved, context);
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
