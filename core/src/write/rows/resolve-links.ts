import type { LinkModel } from '../../model/index.ts';
import { LimitExceeded } from '../../sdk/index.ts';
import type { CoercedLinks, CoercedRow, ReferenceLookup } from '../input/coerced-row.ts';
import { readField } from '../input/field-value.ts';
import { writeLimits } from '../write-limits.ts';
import { columnIn, keyIn, living, permitted } from './row-condition.ts';
import { Refused } from './row-work.ts';
import { rowPlan, type ChildPlans, type RowPlan } from './row-plan.ts';
import type { TrackedRecord } from './tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

/** A record whose input says what it is to be tied to. */
interface Tied {
  readonly plan: RowPlan;
  readonly links: CoercedLinks;
}

/** What ties a record to others now: by the uuid of the other, the children that do it. */
type Ties = ReadonlyMap<string, readonly TrackedRecord[]>;

const none: Ties = new Map();

/**
 * What `{ add remove set }` comes to: children to make, and children to leave. Nothing is written for what is as it is
 * to be. What the caller cannot read looks absent, so that `remove` does not find it and `set` lets it be.
 */
export async function resolveLinks(unit: UnitOfWork, plans: readonly RowPlan[]): Promise<ChildPlans[]> {
  const made: ChildPlans[] = [];
  for (const link of new Set(plans.flatMap(({ coerced }) => [...coerced.links.keys()]))) {
    const tied = plans.flatMap((plan): Tied[] => {
      const links = plan.coerced.links.get(link);
      return links ? [{ plan, links }] : [];
    });
    const ties = await existingTies(unit, link, tied);
    const hidden = await hiddenTargets(unit, link, tied, ties);
    for (const one of tied) {
      const children = childrenOf(link, one, ties.get(one.plan) ?? none, hidden);
      one.plan.children.push(children);
      made.push(children);
    }
  }
  return made;
}

/** The living children that tie each record to what its input names, or to anything where it says `set`; locked. */
async function existingTies(unit: UnitOfWork, link: LinkModel, tied: readonly Tied[]): Promise<Map<RowPlan, Ties>> {
  const { target, inverse } = link.through;
  const byId = new Map(tied.flatMap(({ plan }) => (plan.record ? [[plan.record.id, plan] as const] : [])));
  const found = new Map<RowPlan, Map<string, TrackedRecord[]>>();
  if (byId.size === 0) return found;
  const conditions = [columnIn(inverse.column, [...byId.keys()], 'uuid'), living(target)];
  if (tied.some(({ links }) => links.set)) await limitCompared(unit, link, conditions, tied);
  else {
    const named = new Set(tied.flatMap(({ links }) => [...links.add.keys(), ...links.remove.keys()]));
    conditions.push(columnIn(link.to.column, [...named], 'uuid'));
  }
  for (const child of await unit.load(target, conditions, { lock: true })) {
    const at = readField(child.record, inverse);
    const plan = byId.get(typeof at === 'object' && at && 'id' in at ? at.id : String(at));
    const other = readField(child.record, link.to);
    if (!plan || typeof other !== 'string') continue;
    let ties = found.get(plan);
    if (!ties) found.set(plan, (ties = new Map()));
    ties.set(other, [...(ties.get(other) ?? []), child]);
  }
  return found;
}

async function limitCompared(
  unit: UnitOfWork,
  { label, through }: LinkModel,
  conditions: Parameters<UnitOfWork['count']>[1],
  [first]: readonly Tied[],
): Promise<void> {
  const count = await unit.count(through.target, conditions);
  if (count <= writeLimits.linksCompared) return;
  const path = first ? [...first.links.path, 'set'] : [];
  throw new Refused([LimitExceeded.of(label, count, writeLimits.linksCompared, path)]);
}

/** Of the records that are to be untied, those that the caller cannot read. */
async function hiddenTargets(
  unit: UnitOfWork,
  { to }: LinkModel,
  tied: readonly Tied[],
  ties: ReadonlyMap<RowPlan, Ties>,
): Promise<ReadonlySet<string>> {
  const readable = permitted(to.target, 'read', unit.scope.principal);
  const leaving = new Set(tied.flatMap(({ plan, links }) => leavingOf(links, ties.get(plan) ?? none)));
  if (!readable || leaving.size === 0) return new Set();
  const seen = await unit.ids(to.target, [keyIn(to.target, [...leaving]), readable]);
  return new Set([...leaving].filter((uuid) => !seen.has(uuid)));
}

function leavingOf({ remove, set }: CoercedLinks, ties: Ties): string[] {
  return [...ties.keys()].filter((uuid) => (set ? !set.has(uuid) : remove.has(uuid)));
}

function childrenOf(link: LinkModel, { plan, links }: Tied, ties: Ties, hidden: ReadonlySet<string>): ChildPlans {
  const { through: field } = link;
  const wanted = [...(links.set ?? links.add)].filter(([uuid]) => !ties.has(uuid));
  const written = wanted.map(([uuid, path]) => {
    return rowPlan(field.target, plan.work, tieTo(link, uuid, path), null, { plan, field });
  });
  const gone = leavingOf(links, ties).filter((uuid) => !hidden.has(uuid));
  const leaving = gone.flatMap((uuid) => ties.get(uuid) ?? []);
  const missing = [...links.remove].filter(([uuid]) => !gone.includes(uuid));
  for (const child of leaving) child.origin = { work: plan.work, path: links.path };
  const lookups = missing.map(([uuid, path]) => lookupOf(link, uuid, path));
  plan.coerced = { ...plan.coerced, references: [...plan.coerced.references, ...lookups] };
  return { field, written, leaving };
}

/** The input of a child that says nothing but what it ties to. */
function tieTo(link: LinkModel, uuid: string, path: readonly string[]): CoercedRow {
  const nothing = { slots: new Map(), children: new Map(), links: new Map(), codes: [] };
  return { ...nothing, path, values: new Map([[link.to, uuid]]), references: [lookupOf(link, uuid, path)] };
}

function lookupOf({ to }: LinkModel, uuid: string, path: readonly string[]): ReferenceLookup {
  return { field: to, target: to.target, uuid, path };
}
