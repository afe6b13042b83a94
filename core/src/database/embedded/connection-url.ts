import { ROLES, type ClusterSecrets } from './cluster-secrets.ts';

/** What a client would otherwise take from PGSSLMODE, PGOPTIONS, PGAPPNAME and PGCLIENTENCODING of its environment. */
const PINNED = new URLSearchParams({
  sslmode: 'disable',
  options: '-c timezone=UTC',
  application_name: 'guanxi',
  client_encoding: 'UTF8',
});

/** Connection string of one role to one database of the embedded cluster. */
export function connectionUrl(
  role: keyof typeof ROLES,
  secrets: ClusterSecrets,
  port: number,
  database: string,
): string {
  // URLSearchParams writes a space as '+', which libpq takes literally.
  const parameters = PINNED.toString().replaceAll('+', '%20');
  return `postgresql://${ROLES[role]}:${secrets[role]}@127.0.0.1:${port}/${encodeURIComponent(database)}?${parameters}`;
}
