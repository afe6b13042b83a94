import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { assignLeads } from './assign-leads.ts';
import { Lead } from './lead.entity.ts';

function nameIt(change: Change<Lead>): void {
  const { record } = change;
  if (record.name?.trim()) return;
  record.name = record.company?.trim() || record.contactName?.trim() || '';
  if (!record.name) change.reject(ValidationError.required('name', { zh: '名称', en: 'Name' }));
}

/** Only the conversion converts: it knows what the lead became. And there is no way back. */
function keepConversion(change: Change<Lead>): void {
  const { record, before, changed } = change;
  if (!changed.has('status')) return;
  const was = before['status'] === 'CONVERTED';
  if (!was && (record.status !== 'CONVERTED' || record.convertedAt)) return;
  change.reject(
    new ValidationError(
      was ? 'CONVERTED' : 'NOT_BY_HAND',
      was
        ? { zh: '线索已转化,状态不能再改', en: 'The lead is converted: its status stays' }
        : { zh: '线索只能通过转化成为“已转化”', en: 'A lead becomes converted by being converted only' },
      { path: ['status'] },
    ),
  );
}

function askForReason(change: Change<Lead>): void {
  const { record } = change;
  if (record.status !== 'DISQUALIFIED') record.disqualifiedReason = null;
  else if (!record.disqualifiedReason) {
    const label = { zh: '无效原因', en: 'Disqualified reason' };
    change.reject(ValidationError.required('disqualifiedReason', label));
  }
}

function prepare(changes: readonly Change<Lead>[]): void {
  for (const change of changes) {
    nameIt(change);
    keepConversion(change);
    askForReason(change);
  }
}

async function receive(changes: readonly Change<Lead>[], context: HookContext): Promise<void> {
  prepare(changes);
  await assignLeads(changes, context);
}

export const leadHooks = hooksOf(Lead, { beforeCreate: receive, beforeUpdate: prepare });
