import type { Migration } from '../../sdk/index.ts';
import { eventOrder } from './0000-event-order.ts';
import { init } from './0001-init.ts';
import { signInLimit } from './0002-sign-in-limit.ts';
import { slowRead } from './0003-slow-read.ts';
import { search } from './0004-search.ts';
import { idempotency } from './0005-idempotency.ts';
import { prunedHistory } from './0006-pruned-history.ts';
import { events } from './0007-events.ts';
import { jobs } from './0008-jobs.ts';
import { measures } from './0009-measures.ts';
import { matching } from './0010-matching.ts';
import { merges } from './0012-merges.ts';
import { matchKeyOrder } from './0013-match-key-order.ts';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [
  eventOrder,
  init,
  signInLimit,
  slowRead,
  search,
  idempotency,
  prunedHistory,
  events,
  jobs,
  measures,
  matching,
  merges,
  matchKeyOrder,
];
