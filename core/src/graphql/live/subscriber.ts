import type { ExecutionResult } from 'graphql';
import type { Principal } from '../../sdk/index.ts';

/** Whoever takes what a subscription tells: an operation on a WebSocket. */
export interface Subscriber {
  /** Who it is now; null: the session has ended. */
  principal(): Promise<Principal | null>;
  /** It took nothing of what waits for it: it is cut off, and may go on after the last event that it took. */
  tooSlow(waiting: number, milliseconds: number): void;
  /** Set when the subscription has begun. */
  changes?: AsyncIterableIterator<ExecutionResult>;
}
