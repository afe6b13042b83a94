/** A living API key as one JSON object: $1 its uuid. No row: no such key, expired, revoked. */
export const livingApiKey = `select json_build_object(
  'ownerId', k.owner_id,
  'secretHash', k.secret_hash,
  'permissions', k.permissions,
  'expiresAt', (extract(epoch from k.expires_at) * 1000)::bigint
)::text
from api_key k
where k.id = $1 and k.deleted_at is null and k.revoked_at is null and k.expires_at > now()`;
