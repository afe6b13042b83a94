import { hooksOf, ValidationError, type Change } from '@guanxi/core';
import { BuildingDealerIndicator } from './indicator.entity.ts';
import { messages } from './messages.ts';

/** Between two equal values there is no line. */
function check(changes: readonly Change<BuildingDealerIndicator>[]): void {
  for (const { record, reject } of changes) {
    if (Number(record.best) !== Number(record.worst)) continue;
    reject(new ValidationError('BEST_EQUALS_WORST', messages.bestEqualsWorst, { path: ['best'] }));
  }
}

export const indicatorHooks = hooksOf(BuildingDealerIndicator, { beforeCreate: check, beforeUpdate: check });
