import type { CrmModel, EntityModel } from './crm-model.ts';

/**
 * Ids outside: base64url of the entity's type code and the 16 bytes of the uuid. Codes have 2 or 5 letters, so the
 * bytes divide by three and there is never padding: the database prints the same text with `encode(…, 'base64')`.
 */
export function toGlobalId(entity: EntityModel, uuid: string): string {
  return Buffer.concat([Buffer.from(entity.code), Buffer.from(uuid.replaceAll('-', ''), 'hex')]).toString('base64url');
}

export interface ParsedId {
  readonly entity: EntityModel;
  readonly uuid: string;
}

const idText = /^[A-Za-z0-9_-]{24,28}$/;

/** The entity and uuid inside an opaque id; null when it is none of this composition. */
export function parseGlobalId(model: CrmModel, id: string): ParsedId | null {
  if (!idText.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  const end = Math.max(0, bytes.length - 16);
  const entity = model.byCode.get(bytes.toString('latin1', 0, end));
  if (!entity || bytes.toString('base64url') !== id) return null;
  const hex = bytes.toString('hex', end);
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { entity, uuid };
}
