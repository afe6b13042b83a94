import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { Inbox } from './inbox.ts';

/** The body of a message, as the platform writes it. */
export interface WebhookPayload {
  /** `account.created` */
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message as it arrived. */
export interface CaughtWebhook {
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes that were signed, as text. */
  readonly body: string;
  readonly payload: WebhookPayload;
  /**
   * Checks signature and timestamp as receivers do, with the library of Standard Webhooks.
   * @throws WebhookVerificationError
   */
  verify(secret: string): WebhookPayload;
}

/** What the receiver says to a message. */
export interface WebhookAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that it thinks before. */
  readonly after?: number;
}

/** Messages of webhooks that arrived. */
export interface WebhookCatcher {
  /** On this machine: allow it with `createTestCrm({ options: { outboundAllowed: ['127.0.0.1'] } })`. */
  readonly url: string;
  /** Every message so far. */
  readonly all: readonly CaughtWebhook[];
  /** The first message of the type that no call has given yet; waits for it, by default 5 seconds. */
  next(wanted?: { readonly type?: string; readonly within?: number }): Promise<CaughtWebhook>;
  /**
   * Checks every message so far.
   * @throws WebhookVerificationError
   */
  verify(secret: string): void;
  /** How it answers from now on: a status, an answer, or code. Default: 200 and `thank you`. */
  answer(how: number | WebhookAnswer | ((request: IncomingMessage, response: ServerResponse) => void)): void;
  close(): Promise<void>;
}

/**
 * A receiver of webhooks: a real HTTP server on a free port.
 * @example
 * const receiver = await webhookCatcher();
 * // … a webhook with `receiver.url` is set, something happens, and await crm.runJobs()
 * const { payload } = await receiver.next({ type: 'account.created' });
 */
export async function webhookCatcher(): Promise<WebhookCatcher> {
  const inbox = new Inbox<CaughtWebhook>(({ payload }) => payload.type);
  let respond = answering({ status: 200, body: 'thank you' });
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      inbox.put(caught(request.headers as Record<string, string>, Buffer.concat(chunks).toString('utf8')));
      respond(request, response);
    });
  });
  // A test that forgets to close it comes to its end.
  await new Promise<void>((resolve) => server.unref().listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    all: inbox.all,
    next: ({ type, within } = {}) =>
      inbox.next({
        matching: ({ payload }) => type === undefined || payload.type === type,
        ...(within !== undefined && { within }),
      }),
    verify: (secret) => inbox.all.forEach((message) => message.verify(secret)),
    answer: (how) => (respond = typeof how === 'function' ? how : answering(how)),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function caught(headers: Readonly<Record<string, string>>, body: string): CaughtWebhook {
  return {
    headers,
    body,
    payload: JSON.parse(body) as WebhookPayload,
    verify: (secret) => new Webhook(secret).verify(body, { ...headers }) as WebhookPayload,
  };
}

function answering(how: number | WebhookAnswer): (request: IncomingMessage, response: ServerResponse) => void {
  const { status, body = '', headers = {}, after = 0 } = typeof how === 'number' ? { status: how } : how;
  return (_, response) => void setTimeout(() => response.writeHead(status, headers).end(body), after);
}
