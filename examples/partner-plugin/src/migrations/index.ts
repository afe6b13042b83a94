import type { Migration } from '@guanxi/core';
import { init } from './0001-init.ts';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [init];
