import type { CrmContext } from '../sdk/index.ts';
import type { Engines, Reader, Writer } from './ports.ts';

/** What resolvers get as context: what the SDK promises to code, and what generated fields need of the engine. */
export interface RequestContext extends CrmContext, Reader {
  readonly engines: Engines;
  readonly writer: Writer;
  /** Names this request in the log and in masked errors. */
  readonly requestId: string;
}
