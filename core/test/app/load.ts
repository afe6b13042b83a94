import { Agent, request } from 'node:http';

/** One request of a client that keeps its connection. */
export interface LoadRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body makes it a POST. */
  readonly body?: string;
}

/** The status, or the code of the failure. */
export function send({ url, headers, body }: LoadRequest, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    const outgoing = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      response.resume();
      response.once('end', () => resolve(String(response.statusCode)));
      response.once('error', failed);
    });
    outgoing.once('error', failed);
    outgoing.end(body);
  });
}

/**
 * Clients that ask again and again until nobody listens any more: a connection that is refused was never a request.
 * Gives how often each status or failure was seen.
 */
export async function loadUntilRefused(what: LoadRequest, clients: number): Promise<ReadonlyMap<string, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const seen = new Map<string, number>();
  const client = async (): Promise<void> => {
    for (;;) {
      const outcome = await send(what, agent);
      if (outcome === 'ECONNREFUSED') return;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return seen;
}
