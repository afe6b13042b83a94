import { hooksOf, refuseCircles, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { orderMessages } from './order-messages.ts';
import { BuildingOutlet } from './outlet.entity.ts';

type Changes = readonly Change<BuildingOutlet>[];

function checkDays({ record, changed, kind, reject }: Change<BuildingOutlet>): void {
  const { openedOn, closedOn } = record;
  if (!openedOn || !closedOn || closedOn >= openedOn) return;
  if (kind === 'update' && !changed.has('openedOn') && !changed.has('closedOn')) return;
  reject(new ValidationError('CLOSED_BEFORE_OPENED', orderMessages.closedBeforeOpened, { path: ['closedOn'] }));
}

/** Only distribution centres supply others. */
async function checkParents(changes: Changes, context: HookContext): Promise<void> {
  const moved = changes.filter(
    ({ changed, kind }) => kind !== 'update' || changed.has('parent') || changed.has('kind'),
  );
  const parentIds = [...new Set(moved.flatMap(({ record }) => record.parent?.id ?? []))];
  await context.lock(BuildingOutlet, parentIds);
  const parents = new Map((await context.load(BuildingOutlet, parentIds)).map((outlet) => [outlet?.id, outlet]));
  const stores = moved.filter(({ kind, record }) => kind === 'update' && record.kind === 'OWN_STORE');
  const below = await context.loadBy(
    BuildingOutlet,
    'parent',
    stores.map(({ record }) => record.id),
  );
  const supplying = new Set(below.filter(({ deletedAt }) => !deletedAt).map(({ parent }) => parent?.id));
  for (const { record, reject } of moved) {
    if (record.parent && parents.get(record.parent.id)?.kind !== 'DISTRIBUTION_CENTRE') {
      reject(new ValidationError('OUTLET_PARENT', orderMessages.outletParent, { path: ['parentId'] }));
    }
    if (record.kind === 'OWN_STORE' && supplying.has(record.id)) {
      reject(new ValidationError('OUTLET_SUPPLIES', orderMessages.outletHasOthers, { path: ['kind'] }));
    }
  }
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  for (const change of changes) checkDays(change);
  await checkParents(changes, context);
  await refuseCircles(BuildingOutlet, changes, context, orderMessages.outletCircle);
}

export const outletHooks = hooksOf(BuildingOutlet, { beforeCreate: prepare, beforeUpdate: prepare });
