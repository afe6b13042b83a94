import { hooksOf, ValidationError, type Change } from '@guanxi/core';
import { sourceMessages } from './messages.ts';
import { BuildingRoutingRule } from './routing-rule.entity.ts';

/** A project has one lead: whose turn it is in a team would contradict the one who is named. */
function askForOne(changes: readonly Change<BuildingRoutingRule>[]): void {
  for (const { record, reject } of changes) {
    if (!record.owner || !record.team) continue;
    reject(new ValidationError('OWNER_OR_TEAM', sourceMessages.ownerOrTeam, { path: ['teamId'] }));
  }
}

export const routingRuleHooks = hooksOf(BuildingRoutingRule, { beforeCreate: askForOne, beforeUpdate: askForOne });
