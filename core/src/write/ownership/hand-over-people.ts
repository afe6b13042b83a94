import { UnenforceableAccess } from '../../access/index.ts';
import { parseGlobalId, type CrmModel, type EntityModel } from '../../model/index.ts';
import type { HandOver } from '../../sdk/index.ts';

/** Uuids of those whom a hand-over names, null where an id is no user's; and the entity that they are records of. */
export interface HandOverUsers {
  readonly users: EntityModel;
  readonly from: string | null;
  readonly to: string | null;
  readonly others: readonly (readonly [name: string, uuid: string | null])[];
}

/** The entity of those whom records belong to. */
export function userEntity(model: CrmModel): EntityModel {
  const users = model.entities.get('User');
  if (!users) throw UnenforceableAccess.noEntity('User');
  return users;
}

export function handOverPeople(model: CrmModel, order: HandOver): HandOverUsers {
  const users = userEntity(model);
  const uuidOf = (id: string): string | null => {
    const parsed = parseGlobalId(model, id);
    return parsed?.entity === users ? parsed.uuid : null;
  };
  const others = Object.entries(order.users ?? {}).map(([name, id]) => [name, uuidOf(id)] as const);
  return { users, from: uuidOf(order.from), to: uuidOf(order.to), others };
}
