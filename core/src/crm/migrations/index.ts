import type { Migration } from '../../sdk/index.ts';
import { init } from './0001-init.ts';
import { signInLimit } from './0002-sign-in-limit.ts';
import { slowRead } from './0003-slow-read.ts';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [init, signInLimit, slowRead];
