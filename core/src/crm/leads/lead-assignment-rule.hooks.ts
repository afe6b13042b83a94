import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { LeadAssignmentRule } from './lead-assignment-rule.entity.ts';

function askForSomebody(changes: readonly Change<LeadAssignmentRule>[]): void {
  for (const { record, reject } of changes) {
    if (Boolean(record.owner) !== Boolean(record.team)) continue;
    const text = {
      zh: '请指定负责人(ownerId)或团队(teamId)之一',
      en: 'A rule gives leads to an owner (ownerId) or to a team (teamId), one of them',
    };
    reject(new ValidationError('OWNER_OR_TEAM', text, { path: ['ownerId'] }));
  }
}

export const leadAssignmentRuleHooks = hooksOf(LeadAssignmentRule, {
  beforeCreate: askForSomebody,
  beforeUpdate: askForSomebody,
});
