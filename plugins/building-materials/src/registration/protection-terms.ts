import { Territory, workingTimeOf, type HookContext, type WorkingTime } from '@guanxi/core';
import { standingsOf, territoryOfPlace, type DealerStanding } from '../dealers/index.ts';
import type { BuildingDealerRule } from './dealer-terms.types.ts';
import { BuildingRegistrationPolicy, policyKey } from './policy.entity.ts';
import { BuildingProtectionRule } from './protection-rule.entity.ts';
import type { BuildingRegistration } from './registration.entity.ts';

/** How long a registration is protected, in working days. */
interface ProtectionTerms {
  readonly days: number;
  readonly extensionDays: number;
  readonly maxExtensions: number;
}

/** What counts where an installation has no policy yet. */
const standard = { days: 60, extensionDays: 30, maxExtensions: 1, graceDays: 5 } as const;

type Policy = ProtectionTerms & Pick<BuildingRegistrationPolicy, 'graceDays' | 'calendar'>;

async function policyOf(context: HookContext): Promise<Policy> {
  const [stored] = await context.loadBy(BuildingRegistrationPolicy, 'key', [policyKey]);
  return stored ?? standard;
}

/** The territory and those above it: a rule of a province counts for its cities. */
async function territoriesAbove(territoryId: string | null, context: HookContext): Promise<string[]> {
  const path: string[] = [];
  for (let id = territoryId; id !== null && !path.includes(id);) {
    path.push(id);
    const [territory]: (Territory | null)[] = await context.load(Territory, [id]);
    id = territory?.parent?.id ?? null;
  }
  return path;
}

/** Territory before tier before size; of several sizes the largest that the project has. */
function moreParticular(left: BuildingProtectionRule, right: BuildingProtectionRule): number {
  return (
    Number(right.territory != null) - Number(left.territory != null) ||
    Number(right.tier != null) - Number(left.tier != null) ||
    Number(right.floorAreaFrom ?? 0) - Number(left.floorAreaFrom ?? 0)
  );
}

/** Rules for all territories or one that a place lies in, and for all tiers or this one; most particular first. */
async function rulesFor(
  { territoryId, tier }: Pick<DealerStanding, 'territoryId' | 'tier'>,
  context: HookContext,
): Promise<BuildingProtectionRule[]> {
  const within = await territoriesAbove(territoryId, context);
  const rules = await context.loadBy(BuildingProtectionRule, 'active', [true]);
  return rules
    .filter((rule) => !rule.deletedAt)
    .filter((rule) => !rule.territory || within.includes(rule.territory.id))
    .filter((rule) => !rule.tier || rule.tier === tier)
    .sort(moreParticular);
}

const termsBy = (rule: BuildingProtectionRule | undefined, policy: Policy): ProtectionTerms => ({
  days: rule?.days ?? policy.days,
  extensionDays: rule?.extensionDays ?? policy.extensionDays,
  maxExtensions: rule?.maxExtensions ?? policy.maxExtensions,
});

/** Terms of a registration by where it lies, who registers it and how large it is. */
export async function termsOf(record: BuildingRegistration, context: HookContext): Promise<ProtectionTerms> {
  const standing = (await standingsOf([record.dealer.id], context)).get(record.dealer.id);
  const territoryId = (await territoryOfPlace(record, context)) ?? standing?.territoryId ?? null;
  const rules = await rulesFor({ territoryId, tier: standing?.tier ?? null }, context);
  const rule = rules.find(
    ({ floorAreaFrom }) => floorAreaFrom == null || Number(record.floorArea ?? 0) >= Number(floorAreaFrom),
  );
  return termsBy(rule, await policyOf(context));
}

/** All rules that count for a dealer in the own territory, the most particular first; the policy's comes last. */
export async function dealerRules(
  standing: Pick<DealerStanding, 'territoryId' | 'tier'>,
  context: HookContext,
): Promise<readonly BuildingDealerRule[]> {
  const policy = await policyOf(context);
  const rules = await rulesFor(standing, context);
  const own = rules.map((rule) => ({
    ...{ name: rule.name, floorAreaFrom: rule.floorAreaFrom ?? null },
    ...termsBy(rule, policy),
  }));
  const others = { name: '其他项目 / Other projects', floorAreaFrom: null, ...termsBy(undefined, policy) };
  return [...own, others];
}

async function calendarOf(context: HookContext): Promise<WorkingTime> {
  return workingTimeOf((await policyOf(context)).calendar?.id ?? null, context);
}

/** The last day of protection that starts on a day. */
export async function lastDayFrom(day: string, days: number, context: HookContext): Promise<string> {
  return (await calendarOf(context)).addDays(day, days);
}

/** The last day on which what has ended may still be extended. */
export async function lastDayOfGrace(until: string, context: HookContext): Promise<string> {
  const { graceDays } = await policyOf(context);
  return graceDays === 0 ? until : (await calendarOf(context)).addDays(until, graceDays);
}
