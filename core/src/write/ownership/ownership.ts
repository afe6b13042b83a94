import type { EntityModel, ToOneModel } from '../../model/index.ts';
import { readField } from '../input/field-value.ts';
import { withChildren, type RowPlan } from '../rows/row-plan.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

interface OwnershipFields {
  readonly own: ToOneModel;
  /** The record's field, and the owner's field of the same name: team, unit. */
  readonly following: readonly (readonly [ToOneModel, ToOneModel])[];
}

/** The fields that the access rule looks at, as far as a new record can take them from its owner. */
function ownershipFields(entity: EntityModel): OwnershipFields | null {
  const { access } = entity;
  if (typeof access !== 'object' || 'via' in access) return null;
  const [first] = [access.own ?? []].flat();
  const own = first === undefined ? undefined : entity.fields.get(first);
  if (own?.kind !== 'toOne') return null;
  const following = [access.team, access.unit].flatMap((name): [ToOneModel, ToOneModel][] => {
    const mine = name === undefined ? undefined : entity.fields.get(name);
    const theirs = name === undefined ? undefined : own.target.fields.get(name);
    return mine?.kind === 'toOne' && theirs?.kind === 'toOne' && mine.target === theirs.target ? [[mine, theirs]] : [];
  });
  return { own, following };
}

/** The fields that follow the owner, team and unit, each with the owner's field of the same name. */
export function followingFields(entity: EntityModel): readonly (readonly [ToOneModel, ToOneModel])[] {
  return ownershipFields(entity)?.following ?? [];
}

/** Reads the owners of what the plans make, together with all else that is looked up before anything is written. */
export async function readOwners(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<void> {
  const owners = [...withChildren(plans)].flatMap(({ entity, record, coerced }) => {
    const own = record ? undefined : ownershipFields(entity)?.own;
    const owner = own && (coerced.values.has(own) ? coerced.values.get(own) : unit.actorId);
    return own && typeof owner === 'string' ? [[own.target, owner] as const] : [];
  });
  const byTarget = Map.groupBy(owners, ([target]) => target);
  await Promise.all(
    [...byTarget].map(([target, ids]) =>
      unit.byId(
        target,
        ids.map(([, id]) => id),
      ),
    ),
  );
}

/**
 * A new record belongs to its creator, and to the team and unit of its owner, where the input does not say otherwise.
 * A `null` in the input is a statement and stays.
 */
export async function settleOwnership(unit: UnitOfWork): Promise<void> {
  const records = unit.toOwn;
  unit.toOwn = [];
  for (const [entity, group] of Map.groupBy(records, (record) => record.model)) {
    const fields = ownershipFields(entity);
    if (fields) await settle(unit, fields, group);
  }
}

async function settle(unit: UnitOfWork, fields: OwnershipFields, records: readonly TrackedRecord[]): Promise<void> {
  const owners = new Map<TrackedRecord, string>();
  for (const record of records) {
    const said = record.record[fields.own.name];
    const owner = said === undefined ? unit.actorId : (readField(record.record, fields.own) as string | null);
    if (owner !== null) owners.set(record, owner);
  }
  const ids = [...new Set(owners.values())];
  const users = new Map((await unit.byId(fields.own.target, ids)).map((user, index) => [ids[index], user]));
  for (const [record, id] of owners) {
    const owner = users.get(id);
    if (!owner) continue;
    if (record.record[fields.own.name] === undefined) unit.assign(record, fields.own, id);
    for (const [mine, theirs] of fields.following) {
      if (record.record[mine.name] === undefined) unit.assign(record, mine, readField(owner.record, theirs));
    }
  }
}
