import type { Client } from 'graphql-ws';
import { socketClient, type Reply } from '../graphql/socket-client.ts';

/** What one subscription was told, as it comes. */
export interface Subscription {
  readonly told: Reply[];
  /** Set when it has ended: null by completion, else what the client was told. */
  readonly ended: Promise<unknown>;
  /** All answers as soon as there are `count` of them; fails after a minute. */
  until(count: number): Promise<Reply[]>;
  stop(): void;
}

/** Subscribes over a socket of its own, or the given one. Resolves when the server has begun. */
export async function subscribe(
  target: { readonly url: string; readonly token: string } | Client,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Subscription> {
  const client = 'subscribe' in target ? target : socketClient(target.url, { token: target.token });
  const told: Reply[] = [];
  let wake = (): void => {};
  let end: (reason: unknown) => void = () => {};
  const ended = new Promise<unknown>((resolve) => (end = resolve));
  const stop = client.subscribe(
    { query, variables },
    {
      next: (result) => {
        told.push(result as Reply);
        wake();
      },
      error: (error) => end(error),
      complete: () => end(null),
    },
  );
  // The protocol does not say when a subscription has begun; an operation behind it has its answer after that.
  await new Promise<void>((resolve) => {
    client.subscribe(
      { query: '{ __typename }' },
      { next: () => {}, error: () => resolve(), complete: () => resolve() },
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  return {
    told,
    ended,
    stop: () => {
      stop();
      if (!('subscribe' in target)) void client.dispose();
    },
    async until(count) {
      const late = AbortSignal.timeout(60_000);
      while (told.length < count) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          late.addEventListener('abort', () => resolve(), { once: true });
        });
        if (late.aborted)
          throw new Error(
            `${told.length} of ${count} answers came, the last one: ${JSON.stringify(told.at(-1))?.slice(0, 500)}`,
          );
      }
      return told;
    },
  };
}
