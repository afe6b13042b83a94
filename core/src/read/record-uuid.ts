import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import { BadInput } from '../sdk/index.ts';

/** The uuid inside the opaque id of a record of this entity. @throws BadInput */
export function recordUuid(model: CrmModel, entity: EntityModel, id: string, path: readonly string[]): string {
  const parsed = parseGlobalId(model, id);
  if (parsed?.entity === entity) return parsed.uuid;
  throw new BadInput(
    { zh: `不是${entity.label.zh}的编号:${id.slice(0, 60)}`, en: `Not the id of ${entity.name}: ${id.slice(0, 60)}` },
    path,
  );
}
