import type { IncomingMessage } from 'node:http';
import { bearerToken } from '../http/bearer-token.ts';

/** What a client says about itself when it opens a WebSocket. */
export interface ConnectionCredentials {
  /** '' where something was sent that is no bearer token. */
  readonly token: string | null;
  readonly acceptLanguage: string | undefined;
}

function textOf(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = Object.entries(parameters).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

/**
 * Token and language from the payload of `connection_init` (`{ authorization: 'Bearer …' }`), else from the headers of
 * the request: a browser can set none.
 */
export function connectionCredentials(
  parameters: Readonly<Record<string, unknown>> = {},
  { headers }: IncomingMessage,
): ConnectionCredentials {
  return {
    token: bearerToken(textOf(parameters, 'authorization') ?? headers.authorization),
    acceptLanguage: textOf(parameters, 'accept-language') ?? headers['accept-language'],
  };
}
