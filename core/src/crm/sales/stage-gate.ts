import { StageGateFailed, type Change, type CheckHook, type MissingItem, type WhereInput } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Opportunity } from './opportunity.entity.ts';
import { stageGuards } from './stage-guard.ts';
import { filterOf } from './stage-rule-filter.ts';
import { missingBy } from './stage-rule-texts.ts';
import { StageRule } from './stage-rule.entity.ts';
import { Stage } from './stage.entity.ts';

type CheckContext = Parameters<CheckHook<Opportunity>>[1];

/** An opportunity at the gate of a stage. */
export interface StageEntry {
  readonly opportunityId: string;
  readonly stageId: string;
  /** Where it comes from; null: it is new. */
  readonly formerId: string | null;
}

/** Those rules of an entry that have to be met. */
interface HeldEntry {
  readonly entry: StageEntry;
  readonly rules: readonly StageRule[];
}

/**
 * The gate of a stage: whoever enters it meets its rules, and those of the open stages that it skips, or the whole unit
 * of work is refused. Runs when everything is written, so that what the same call adds (lines, participants) counts.
 */
export async function checkStageGates(
  changes: readonly Change<Readonly<Opportunity>>[],
  context: CheckContext,
): Promise<void> {
  const entering = new Map<StageEntry, Change<Readonly<Opportunity>>>();
  for (const change of changes) {
    const { kind, changed, before, record } = change;
    if (kind !== 'create' && !changed.has('stage')) continue;
    const formerId = (before['stage'] as string | null) ?? null;
    entering.set({ opportunityId: record.id, stageId: record.stage.id, formerId }, change);
  }
  for (const [entry, missing] of await missingAt([...entering.keys()], context)) {
    const change = entering.get(entry);
    const stage = change?.record.stage.name ?? '';
    change?.reject(StageGateFailed.of(stage, missing, ['stageId']));
  }
}

/** What is missing at the gates, by entry; an entry that may pass is not there. */
export async function missingAt(
  entries: readonly StageEntry[],
  context: CheckContext,
): Promise<ReadonlyMap<StageEntry, readonly MissingItem[]>> {
  const found = new Map<StageEntry, readonly MissingItem[]>();
  if (entries.length === 0) return found;
  const rules = (await context.loadBy(StageRule, 'active', [true])).filter(({ deletedAt }) => !deletedAt);
  if (rules.length === 0) return found;
  const held = await heldBy(entries, rules, context);
  for (const together of Map.groupBy(held, (one) => one.rules.map(({ id }) => id).join()).values()) {
    const passing = await passingRules(together, context);
    for (const { entry, rules } of together) {
      const unmet = rules.filter((rule) => !passing.get(rule)?.has(entry.opportunityId));
      if (unmet.length > 0) found.set(entry, unmet.map(missingBy));
    }
  }
  return found;
}

async function heldBy(
  entries: readonly StageEntry[],
  rules: readonly StageRule[],
  context: CheckContext,
): Promise<readonly HeldEntry[]> {
  const ids = [
    ...entries.flatMap(({ stageId, formerId }) => [stageId, formerId ?? []].flat()),
    ...rules.map(({ stage }) => stage.id),
  ];
  const stages = byId(await context.load(Stage, [...new Set(ids)]));
  return entries.flatMap((entry) => {
    const stage = stages.get(entry.stageId);
    const former = stages.get(entry.formerId ?? '');
    if (!stage) return [];
    // From another pipeline, or from nowhere: everything before the stage was skipped.
    const since = former?.pipeline.id === stage.pipeline.id ? former.position : -1;
    const held = rules.filter((rule) => isOnTheWay(stages.get(rule.stage.id), since, stage)).sort(byPlace(stages));
    return held.length > 0 ? [{ entry, rules: held }] : [];
  });
}

/** Whether the rules of a stage hold for whoever goes from a position to another stage. */
function isOnTheWay(passed: Stage | undefined, since: number, to: Stage): boolean {
  if (!passed || passed.deletedAt || passed.pipeline.id !== to.pipeline.id) return false;
  if (passed.id === to.id) return to.kind !== 'OPEN' || since < to.position;
  return to.kind !== 'LOST' && passed.kind === 'OPEN' && passed.position > since && passed.position < to.position;
}

function byPlace(stages: ReadonlyMap<string, Stage>): (a: StageRule, b: StageRule) => number {
  const place = ({ stage }: StageRule): number => stages.get(stage.id)?.position ?? 0;
  return (a, b) => place(a) - place(b) || a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** The opportunities that each rule lets pass; where nothing is missing, which is usual, by one statement. */
async function passingRules(
  together: readonly HeldEntry[],
  context: CheckContext,
): Promise<ReadonlyMap<StageRule, ReadonlySet<string>>> {
  const ids = [...new Set(together.map(({ entry }) => entry.opportunityId))];
  const rules = together[0]?.rules ?? [];
  const filters = rules.map(filterOf).filter((where): where is WhereInput => where !== null);
  if (filters.length === rules.length) {
    const passing = await context.matching(Opportunity, { and: filters }, ids);
    if (passing.size === ids.length) return new Map(rules.map((rule) => [rule, passing]));
  }
  const found = new Map<StageRule, ReadonlySet<string>>();
  for (const rule of rules) found.set(rule, await passingOf(rule, ids, context));
  return found;
}

async function passingOf(rule: StageRule, ids: readonly string[], context: CheckContext): Promise<ReadonlySet<string>> {
  if (rule.kind === 'APPROVAL') {
    const guards = context.contributions(stageGuards);
    const approved = guards.map(({ value }) => value.approved(rule.approval ?? '', ids, context));
    return new Set((await Promise.all(approved)).flatMap((some) => [...some]));
  }
  const where = filterOf(rule);
  return where ? context.matching(Opportunity, where, ids) : new Set();
}
