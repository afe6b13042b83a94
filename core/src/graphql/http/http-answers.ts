import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { RepeatedOperations } from '../execution/repeated-operations.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TimedOperation } from '../request/operation-timing.ts';

/** A GraphQL request as its body and address say it. */
export interface GraphqlRequest {
  readonly method: string;
  readonly search: string;
  /** Parsed; undefined where the method has none. */
  readonly body: unknown;
}

/** What is to be sent. */
export type GraphqlAnswer = Pick<HTTPGraphQLResponse, 'status' | 'body'> & {
  readonly headers: Iterable<readonly [name: string, value: string]>;
};

export interface HttpAnswersParts {
  readonly apollo: Pick<ApolloServer<RequestContext>, 'executeHTTPGraphQLRequest'>;
  /** Null: Apollo answers everything. */
  readonly repeated: RepeatedOperations | null;
  /** Told of the operations that Apollo does not see. */
  readonly observe?: ((operation: TimedOperation) => void) | undefined;
}

/** Accept headers of which it is remembered what Apollo makes of them. */
const mostAccepts = 200;
const longestAccept = 500;

/** Answers GraphQL over HTTP: what was asked before at once, all else through Apollo. */
export class HttpAnswers {
  readonly #parts: HttpAnswersParts;
  /** Accept header -> media type of the answer. */
  readonly #mediaTypes = new LRUCache<string, string>({ max: mostAccepts });

  constructor(parts: HttpAnswersParts) {
    this.#parts = parts;
  }

  async answer(request: GraphqlRequest, { headers }: IncomingMessage, context: RequestContext): Promise<GraphqlAnswer> {
    const { apollo, repeated, observe } = this.#parts;
    const { method, search, body } = request;
    const accept = headers.accept ?? '';
    const mediaType = repeated && method === 'POST' ? this.#mediaTypes.get(accept) : undefined;
    if (repeated && mediaType !== undefined) {
      const began = performance.now();
      const answer = await repeated.answer(body, context);
      if (answer) {
        context.deadline.over();
        observe?.({ kind: answer.kind, failed: false, seconds: (performance.now() - began) / 1_000 });
        return { status: 200, headers: [['content-type', mediaType]], body: { kind: 'complete', string: answer.text } };
      }
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, search, body, headers: headerMap(headers) },
      context: () => Promise.resolve(context),
    });
    const type = answer.headers.get('content-type');
    const isUsual = method === 'POST' && (answer.status ?? 200) === 200 && accept.length <= longestAccept;
    if (type !== undefined && isUsual) this.#mediaTypes.set(accept, type);
    return answer;
  }
}

function headerMap(headers: IncomingMessage['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
