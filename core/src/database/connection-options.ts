import type { PoolConfig } from 'pg';
import { DatabaseUnavailable } from './errors.ts';

/** How long a connection may take: the server is away, or every slot of the pool is in use. */
export const DEFAULT_CONNECT_MS = 5_000;
export const DEFAULT_POOL_SIZE = 10;
export const DEFAULT_STATEMENT_MS = 30_000;

export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize?: number;
  /** Default: `connect_timeout` of the URL (whole seconds, as libpq has it), else 5 seconds. */
  readonly connectTimeoutMs?: number;
  /** 0: no limit. */
  readonly statementTimeoutMs?: number;
}

/** Checked for everything that a person may have mistyped. */
function parseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) throw DatabaseUnavailable.invalidUrl();
  return parsed;
}

/** `host:port/database` of a URL, for messages: without user and password. */
export function placeOf(url: string): string {
  const parsed = parseUrl(url);
  const host = parsed.hostname || parsed.searchParams.get('host') || 'localhost';
  return `${decodeURIComponent(host)}:${parsed.port || '5432'}${decodeURIComponent(parsed.pathname)}`;
}

/** libpq's parameter, which node-postgres does not know; undefined where it is none, or 0. */
function connectTimeoutOf(url: URL): number | undefined {
  const seconds = url.searchParams.get('connect_timeout') ?? '';
  return /^[1-9]\d{0,5}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** Options for a pool or a client of node-postgres. Every session speaks UTC, whatever the server's default is. */
export function connectionOptions(settings: ConnectionSettings): PoolConfig {
  const url = parseUrl(settings.url);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [given, '-c timezone=UTC -c enable_parallel_append=off'].filter(Boolean).join(' '));
  return {
    connectionString: url.href,
    application_name: 'guanxi',
    max: settings.poolSize ?? DEFAULT_POOL_SIZE,
    connectionTimeoutMillis: settings.connectTimeoutMs ?? connectTimeoutOf(url) ?? DEFAULT_CONNECT_MS,
    keepAlive: true,
    statement_timeout: settings.statementTimeoutMs ?? DEFAULT_STATEMENT_MS,
  };
}
