import { notPermitted } from '../../access/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { StoredField } from '../input/field-value.ts';
import { keyIn, permitted } from './row-condition.ts';
import { withChildren, type RowPlan } from './row-plan.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** Names of the fields that say whose a record is. */
function ownershipOf({ access }: EntityModel): readonly string[] {
  if (typeof access !== 'object' || 'via' in access) return [];
  return [access.own ?? [], access.team ?? [], access.unit ?? [], access.shared ?? []].flat();
}

interface Changed {
  readonly plan: RowPlan;
  readonly field: StoredField;
}

/** The plans of existing records that change one of the fields, by entity. */
function changing(
  plans: readonly RowPlan[],
  namesOf: (entity: EntityModel) => readonly string[],
): Map<EntityModel, Changed[]> {
  const found = [...withChildren(plans)].flatMap((plan): Changed[] => {
    if (!plan.record) return [];
    const names = namesOf(plan.entity);
    const field = [...plan.coerced.values.keys()].find(({ name }) => names.includes(name));
    return field ? [{ plan, field }] : [];
  });
  return Map.groupBy(found, ({ plan }) => plan.entity);
}

async function refuse(
  unit: UnitOfWork,
  entity: EntityModel,
  changed: readonly Changed[],
  options: { readonly byOwnRight?: boolean },
): Promise<void> {
  const allowed = permitted(entity, 'update', unit.scope.principal, options);
  if (!allowed) return;
  const ids = changed.flatMap(({ plan }) => plan.record?.id ?? []);
  const within = await unit.ids(entity, [keyIn(entity, ids), allowed]);
  for (const { plan, field } of changed) {
    if (within.has(plan.record?.id ?? '')) continue;
    const name = 'inputName' in field ? field.inputName : field.name;
    plan.work.errors.push(notPermitted(entity, 'update', [...plan.coerced.path, name]));
  }
}

/**
 * Before anything is written: whoever may change a record only because it was shared with them cannot make it their
 * own, or somebody else's.
 */
export async function refuseTakingOver(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  const { principal } = unit.scope;
  for (const [entity, changed] of changing(plans, ownershipOf)) {
    if (!principal?.sharedTypes.has(`${entity.code}:write`)) continue;
    await refuse(unit, entity, changed, { byOwnRight: true });
  }
}

/**
 * After saving, before the commit: a record that hangs on another one may be moved only to where the caller may write
 * as well. The gate has looked at the parent that it came from.
 */
export async function verifyMoved(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  const viaOf = ({ access }: EntityModel): string[] =>
    typeof access === 'object' && 'via' in access ? [access.via] : [];
  for (const [entity, changed] of changing(plans, viaOf)) await refuse(unit, entity, changed, {});
}
