import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { filteringAgents, type AddressRules } from './filtering-agents.ts';
import { OutboundRefused } from './outbound-refused.ts';
import { outboundUrl } from './outbound-url.ts';

export interface OutboundOptions extends AddressRules {
  /** Whether http:// URLs are called too. Default false. */
  readonly plainHttp?: boolean;
  /** Milliseconds from the first look-up to the last byte of the answer. Default 10,000. */
  readonly timeoutMs?: number;
  /** Bytes of an answer's body. Default 1,000,000. */
  readonly maxBytes?: number;
}

export interface OutboundRequest {
  readonly url: string;
  /** Default GET, with a body POST. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Aborted: the request is given up. */
  readonly signal?: AbortSignal;
}

/** A complete answer; whatever the status, redirects excepted. */
export interface OutboundAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** The address that answered. */
  readonly address: string;
}

const defaultTimeoutMs = 10_000;
const defaultMaxBytes = 1_000_000;
const maxHeaderBytes = 16_384;

/**
 * Calls URLs that users gave (webhooks, feeds, pictures): only the public internet, only https, no redirects, with a
 * limit on time and size. The one HTTP client for such URLs; answers are never decompressed.
 */
export class OutboundClient {
  readonly #options: OutboundOptions;
  readonly #agents: ReturnType<typeof filteringAgents>;

  constructor(options: OutboundOptions = {}) {
    this.#options = options;
    this.#agents = filteringAgents(options);
  }

  /** @throws OutboundRefused, or the error of the network */
  async send({ url: text, method, headers = {}, body, signal }: OutboundRequest): Promise<OutboundAnswer> {
    const { plainHttp = false, timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes } = this.#options;
    const url = outboundUrl(text, plainHttp, this.#options.allowed);
    const isPlain = url.protocol === 'http:';
    const tooSlow = AbortSignal.timeout(timeoutMs);
    const sent = (isPlain ? httpRequest : httpsRequest)(url, {
      agent: isPlain ? this.#agents.http : this.#agents.https,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      // What the caller wants to send must not replace what names the host.
      headers: { ...headers, host: url.host, 'accept-encoding': 'identity' },
      maxHeaderSize: maxHeaderBytes,
      signal: AbortSignal.any([tooSlow, ...(signal ? [signal] : [])]),
    });
    try {
      const response = await answered(sent, body);
      return await complete(response, maxBytes);
    } catch (error) {
      sent.destroy();
      throw tooSlow.aborted ? OutboundRefused.tooSlow(timeoutMs) : asRefusal(error);
    }
  }
}

function answered(sent: ClientRequest, body: string | Uint8Array | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve);
    // Later ones have nobody to tell: the answer is there, or the first was told.
    sent.on('error', reject);
    sent.end(body);
  });
}

async function complete(response: IncomingMessage, maxBytes: number): Promise<OutboundAnswer> {
  const { statusCode: status = 0, headers, socket } = response;
  const address = socket.remoteAddress ?? '';
  if (status >= 300 && status < 400) throw OutboundRefused.redirect();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw OutboundRefused.tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return { status, headers, body: Buffer.concat(chunks), address };
}

/** The library's refusal names the address that a name has: whoever gave the name must not learn it. */
function asRefusal(error: unknown): unknown {
  const isFiltered = error instanceof Error && / is not allowed\. Because/.test(error.message);
  return isFiltered ? OutboundRefused.address() : error;
}
