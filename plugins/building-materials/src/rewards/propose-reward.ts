import {
  compareMoney,
  Contact,
  localDay,
  Money,
  NotFound,
  ReferenceValue,
  submitForApproval,
  type HookContext,
} from '@guanxi/core';
import { BuildingDesignScheme, BuildingSchemeMember } from '../designs/index.ts';
import { BuildingParticipant, type BuildingProject } from '../projects/index.ts';
import { rewardKind } from './reward-approval.ts';
import { rewardErrors } from './reward-errors.ts';
import { BuildingRewardRule } from './reward-rule.entity.ts';
import { BuildingReward } from './reward.entity.ts';
import { aboveLimit, yearOf } from './yearly-limit.ts';

/** What a reward is proposed for. Ids are uuids; null: the caller sees no such record. */
interface Proposal {
  readonly designer: string | null;
  readonly rule: string | null;
  /** In the currency of the rule; null: the amount of the rule. */
  readonly amount: string | null;
  readonly remark: string | null;
}

/**
 * Enters a reward and asks for its approval.
 * @throws ValidationError, DuplicateFound, NotFound: see `rewardErrors`
 */
export async function proposeReward(
  project: BuildingProject,
  proposal: Proposal,
  context: HookContext,
): Promise<BuildingReward> {
  const [designer] = await context.load(Contact, [proposal.designer ?? '']);
  if (!designer) throw NotFound.record({ zh: '设计师', en: 'Designer' }, ['designerId']);
  const [rule] = await context.load(BuildingRewardRule, [proposal.rule ?? '']);
  if (!rule) throw NotFound.record({ zh: '奖励规则', en: 'Reward rule' }, ['ruleId']);
  // Before anything is looked up: what is proposed for the designer meanwhile is seen.
  await context.lock(Contact, [designer.id]);
  if (!rule.active) throw rewardErrors.ruleInactive();
  if (!(await hasCome(project, rule, context))) throw rewardErrors.stageNotReached();
  if (!(await designs(designer, project, context))) throw rewardErrors.notDesigner();
  const amount = Money.of(proposal.amount ?? rule.amount.amount, rule.amount.currency);
  if (!isWithin(amount, rule.amount)) throw rewardErrors.amountAboveRule();
  if (await isProposed(designer, project, rule, context)) throw rewardErrors.alreadyProposed();
  const reward = context.create<BuildingReward>(BuildingReward, {
    ...{ title: `${designer.name} · ${rule.name} · ${project.name}`.slice(0, 300), designer, project, rule },
    ...{ amount, lawNote: rule.lawNote, remark: proposal.remark },
    ...{ state: 'PENDING', year: yearOf(localDay(context)) },
  });
  const refusal = await aboveLimit(reward, context);
  if (refusal) throw refusal;
  const request = await submitForApproval({ kind: rewardKind, subject: reward, comment: proposal.remark }, context);
  if (!request) throw rewardErrors.noApproval();
  return reward;
}

const stages = 'building-project-stage';

/** Stages follow one another as administrators have put them. */
async function hasCome({ stage }: BuildingProject, rule: BuildingRewardRule, context: HookContext): Promise<boolean> {
  const values = await context.loadBy(ReferenceValue, 'vocabulary', [stages]);
  const position = new Map(values.filter(({ deletedAt }) => !deletedAt).map((one) => [one.code, one.position]));
  return (position.get(stage) ?? -1) >= (position.get(rule.stage) ?? Infinity);
}

/** Leads a design of the project, joined one, or takes part in the project otherwise. */
async function designs({ id }: Contact, project: BuildingProject, context: HookContext): Promise<boolean> {
  const living = <T extends { deletedAt?: Date | null }>(all: readonly T[]) => all.filter((one) => !one.deletedAt);
  const schemes = living(await context.loadBy(BuildingDesignScheme, 'project', [project.id]));
  if (schemes.some(({ leadDesigner }) => leadDesigner?.id === id)) return true;
  const schemeIds = schemes.map((scheme) => scheme.id);
  const members = schemeIds.length > 0 ? await context.loadBy(BuildingSchemeMember, 'scheme', schemeIds) : [];
  if (living(members).some(({ designer }) => designer?.id === id)) return true;
  const participants = living(await context.loadBy(BuildingParticipant, 'project', [project.id]));
  return participants.some(({ role, contact }) => role === 'designer' && contact?.id === id);
}

const isWithin = (amount: Money, most: Money): boolean =>
  compareMoney(amount, Money.of('0', amount.currency)) > 0 && compareMoney(amount, most) <= 0;

/** One reward per designer, project and rule; one that was refused, withdrawn or reversed is none. */
async function isProposed(
  designer: Contact,
  project: BuildingProject,
  rule: BuildingRewardRule,
  context: HookContext,
): Promise<boolean> {
  const entries = await context.loadBy(BuildingReward, 'designer', [designer.id]);
  const reversed = new Set(entries.map(({ reverses }) => reverses?.id));
  return entries.some(
    (entry) =>
      entry.project.id === project.id &&
      entry.rule.id === rule.id &&
      !entry.reverses &&
      !reversed.has(entry.id) &&
      (entry.state === 'PENDING' || entry.state === 'APPROVED'),
  );
}
