import type { Migration } from '@guanxi/core';
import { init } from './0001-init.ts';
import { rewardLedger } from './0005-reward-ledger.ts';
import { registrationClaims } from './0007-registration-claims.ts';

/** In this order; the text of a released one never changes. */
export const migrations: readonly Migration[] = [init, rewardLedger, registrationClaims];
