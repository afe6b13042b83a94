import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

export interface SocketOptions {
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly language?: string;
}

/** A client of the library that browsers use. `origin` is what a browser would add by itself. */
export function socketClient(url: string, { token, headers = {}, language }: SocketOptions = {}): Client {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    lazy: true,
    connectionParams: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(language !== undefined && { 'accept-language': language }),
    },
  });
}

interface Payload {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/** The answer to one operation, refused or not; rejects with the close event when the socket is closed instead. */
export function askOver(client: Client, payload: Payload): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let reply: Reply = {};
    client.subscribe(payload, {
      next: (result) => void (reply = result as Reply),
      error: (error) => (Array.isArray(error) ? resolve({ errors: error as Reply['errors'] & object }) : reject(error)),
      complete: () => resolve(reply),
    });
  });
}

/** Code and reason with which the server closed the connection of an operation. */
export async function closedWith(
  client: Client,
  query = '{ me { roles } }',
): Promise<{ code: number; reason: string }> {
  try {
    const reply = await askOver(client, { query });
    throw new Error(`answered: ${JSON.stringify(reply)}`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('answered')) throw error;
    const { code = 0, reason = String(error) } = error as { code?: number; reason?: string };
    return { code, reason };
  }
}
