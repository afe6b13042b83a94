import type { MatchRuleModel } from '../../model/index.ts';
import { MatchReason, type Language } from '../../sdk/index.ts';
import type { MatchEvidence } from './match-evidence.ts';

/** How much two records agree, rule by rule. */
export interface MatchScore {
  /** 0 to 1. */
  readonly score: number;
  /** By rule; 0 where nothing can be said. */
  readonly agreements: readonly number[];
}

/** What rounding may take from a product: what stays below the threshold by more never reaches it. */
const roundingLoss = 1e-9;

/** The score that `MatchDeclaration` defines. */
export function scoreOf(rules: readonly MatchRuleModel[], left: MatchEvidence, right: MatchEvidence): MatchScore {
  return compared(rules, left, right, -Infinity) ?? { score: 0, agreements: [] };
}

/** The same where it reaches the threshold, else null. */
export function scoreFrom(
  threshold: number,
  rules: readonly MatchRuleModel[],
  left: MatchEvidence,
  right: MatchEvidence,
): MatchScore | null {
  const found = compared(rules, left, right, threshold);
  return found && found.score >= threshold ? found : null;
}

/**
 * Null as soon as the score cannot come to `least` any more, even if all rules agreed that are still to be asked: most
 * candidates share a word and nothing else, and their numbers and addresses are not taken apart for that.
 */
function compared(
  rules: readonly MatchRuleModel[],
  left: MatchEvidence,
  right: MatchEvidence,
  least: number,
): MatchScore | null {
  const open = doubtLeft(rules, left);
  const agreements: number[] = [];
  let doubt = 1;
  let trust = 1;
  for (const [index, { rule }] of rules.entries()) {
    const mine = left.preparedBy(index);
    const theirs = mine === null ? null : right.preparedBy(index);
    const agreement = theirs === null ? 0 : Math.max(-1, Math.min(1, rule.compare(mine, theirs)));
    agreements.push(agreement);
    if (agreement > 0) doubt *= 1 - rule.weight * agreement;
    else trust *= 1 + (rule.against ?? 0) * agreement;
    if ((1 - doubt * (open[index + 1] ?? 1)) * trust < least - roundingLoss) return null;
  }
  return { score: (1 - doubt) * trust, agreements };
}

/** The same record is compared with many, one after the other. */
const doubts = new WeakMap<MatchEvidence, { readonly rules: readonly MatchRuleModel[]; readonly left: number[] }>();

/** By rule: what would be left of the doubt if it and all after it agreed, as far as the record says something. */
function doubtLeft(rules: readonly MatchRuleModel[], record: MatchEvidence): number[] {
  const known = doubts.get(record);
  if (known?.rules === rules) return known.left;
  const left = rules.map(({ rule }, index) => (record.preparedBy(index) === null ? 1 : 1 - rule.weight));
  for (let index = left.length - 2; index >= 0; index--) left[index] = (left[index] ?? 1) * (left[index + 1] ?? 1);
  doubts.set(record, { rules, left });
  return left;
}

/** Agreements below it are no reason that people understand. */
const leastReason = 0.3;

/** The reasons behind a score, what speaks for it first. */
export function reasonsOf(
  rules: readonly MatchRuleModel[],
  left: MatchEvidence,
  right: MatchEvidence,
  { agreements }: MatchScore,
  language: Language,
): MatchReason[] {
  const reasons = rules.flatMap(({ rule, fields }, index) => {
    const agreement = agreements[index] ?? 0;
    if (agreement < leastReason && !(agreement < 0 && (rule.against ?? 0) > 0)) return [];
    // References are compared, never shown: whoever sees the record need not see what stands behind it.
    const shown = fields.filter(({ field }) => field.kind === 'attribute');
    const values = (record: MatchEvidence): string[] => shown.flatMap((field) => record.textOf(field) ?? []);
    const contradicts: Record<Language, string> = { zh: `${rule.label.zh}:不一致`, en: `${rule.label.en}: differs` };
    const message = agreement < 0 ? contradicts[language] : rule.label[language];
    const rounded = Math.round(agreement * 1000) / 1000;
    return [
      Object.assign(new MatchReason(), {
        ...{ code: rule.code, message, agreement: rounded },
        ...{ mine: values(left), theirs: values(right) },
      }),
    ];
  });
  return reasons.sort((a, b) => b.agreement - a.agreement);
}
