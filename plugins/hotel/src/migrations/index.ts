import type { Migration } from '@guanxi/core';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [];
