import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language, Principal } from '../../sdk/index.ts';

/** Who sent an HTTP request. */
export interface HttpCaller {
  /** Null: nobody, or somebody whose token is no longer valid. */
  readonly principal: Principal | null;
  readonly language: Language;
  readonly requestId: string;
}

/** A further path of the server, beside GraphQL. */
export interface HttpRoute {
  /** This path and everything below it: `/files`. */
  readonly path: string;
  /** Answers one request; a thrown `HttpRefusal` becomes the answer. */
  handle(request: IncomingMessage, response: ServerResponse, caller: HttpCaller): Promise<void>;
}
