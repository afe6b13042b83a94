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

/** Many clients that ask. */
export interface Load {
  /** All of them have had an answer: their connections are there. */
  readonly underway: Promise<void>;
  /** When nobody listens any more: how often each status or failure was seen. */
  readonly seen: Promise<ReadonlyMap<string, number>>;
}

/** Milliseconds: half of what a closing server leaves to connections that ask nothing. */
const STILL = 200;

/** Whether this process stood still within the last second. */
function ownPauses(): { wasStill(): boolean; stop(): void } {
  let last = performance.now();
  let until = 0;
  const look = (): void => {
    const now = performance.now();
    if (now - last > STILL) until = now + 1_000;
    last = now;
  };
  const timer = setInterval(look, 20);
  return { wasStill: () => (look(), performance.now() < until), stop: () => clearInterval(timer) };
}

/**
 * Clients that ask again and again until nobody listens any more: a connection that is refused was never a request.
 * @param inOneProcess the server stands still whenever the clients do. Otherwise clients that stood still have asked
 *   nothing for so long that their connections may be closed, and ask again as every HTTP client does.
 */
export function loadUntilRefused(what: LoadRequest, clients: number, inOneProcess = false): Load {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const pauses = ownPauses();
  const seen = new Map<string, number>();
  const client = async (answered: () => void): Promise<void> => {
    for (;;) {
      const outcome = await send(what, agent);
      answered();
      if (outcome === 'ECONNREFUSED') return;
      if (outcome === 'ECONNRESET' && !inOneProcess && pauses.wasStill()) continue;
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
  };
  const all = Array.from({ length: clients }, () => Promise.withResolvers<void>());
  const ended = Promise.all(all.map(({ resolve }) => client(resolve)));
  return {
    underway: Promise.all(all.map(({ promise }) => promise)).then(() => {}),
    seen: ended.then(() => (pauses.stop(), agent.destroy(), seen)),
  };
}
