import { declarationOf, type ClassRef } from './declarations.ts';

/**
 * The id by which clients know a record: what hooks and verbs have is the uuid inside. For filters of code and the
 * `id` of a `WriteOutcome`.
 * @example where: { approverId: { eq: opaqueId(User, principal.userId) } }
 */
export function opaqueId(entity: ClassRef, uuid: string): string {
  const code = declarationOf(entity).entity?.code ?? '';
  return Buffer.concat([Buffer.from(code), Buffer.from(uuid.replaceAll('-', ''), 'hex')]).toString('base64url');
}

/** The uuid inside an opaque id of this entity; null: it is no such id. */
export function uuidOf(entity: ClassRef, id: string): string | null {
  const code = Buffer.from(declarationOf(entity).entity?.code ?? '');
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== code.length + 16 || !bytes.subarray(0, code.length).equals(code)) return null;
  const hex = bytes.subarray(code.length).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
