import type { Change, HookContext } from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { LeadAssignmentRule } from './lead-assignment-rule.entity.ts';
import type { Lead } from './lead.entity.ts';

const criteria = ['source', 'region', 'industry', 'rating'] as const;

const fits = (rule: LeadAssignmentRule, lead: Lead): boolean =>
  criteria.every((name) => rule[name] == null || rule[name] === lead[name]);

/**
 * Gives new leads that nobody was named for to whom the rules name. Only those of callers who may create leads for
 * everybody (web forms, imports, marketing): a salesperson's own lead stays with the salesperson.
 */
export async function assignLeads(changes: readonly Change<Lead>[], context: HookContext): Promise<void> {
  const { principal } = context;
  if (principal?.grants.get('lead:create') !== 'all') return;
  // Where the input names nobody, the creator is the owner by now.
  const open = changes.filter(({ record: { owner } }) => !owner || owner.id === principal.userId);
  if (open.length === 0) return;
  const rules = (await context.loadBy(LeadAssignmentRule, 'active', [true]))
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  for (const { record } of open) {
    const rule = rules.find((one) => fits(one, record));
    const owner = rule && (await whoseTurn(rule, context));
    if (owner) Object.assign(record, { owner, team: owner.team ?? null, unit: owner.unit ?? null });
  }
}

/** The owner that the rule names; of a team the member after the last one, in the order in which they came. */
async function whoseTurn(rule: LeadAssignmentRule, context: HookContext): Promise<User | null> {
  if (rule.owner) return (await context.load(User, [rule.owner.id]))[0] ?? null;
  if (!rule.team) return null;
  const members = (await context.loadBy(User, 'team', [rule.team.id]))
    .filter(({ active, deletedAt }) => active && !deletedAt)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const last = rule.lastAssigned;
  const next = members.find(({ id }) => last != null && id > last) ?? members[0];
  if (next) rule.lastAssigned = next.id;
  return next ?? null;
}
