import { createHash } from 'node:crypto';
import { mayRead } from '../../access/index.ts';
import type { MatchedField, MatchModel, MatchRuleModel } from '../../model/index.ts';
import { MatchReason, type Language, type MatchKey, type Principal } from '../../sdk/index.ts';

/** What a record says to the rules: its values, and what each rule made of them (null: nothing). */
export interface MatchEvidence {
  readonly texts: ReadonlyMap<MatchedField, string | null>;
  readonly prepared: readonly unknown[];
}

/** A key as it is stored: eight bytes of a hash, as PostgreSQL reads a bigint. */
export interface StoredKey {
  readonly key: string;
  readonly isExact: boolean;
}

/** Records have few keys; a text of many words gives more. */
const mostKeys = 16;
const longestKey = 40;

/** The rules that count for a caller: whoever may not read a field is told nothing by it. */
export function rulesFor({ rules }: MatchModel, principal: Principal | null): readonly MatchRuleModel[] {
  return rules.filter(({ fields }) => fields.every(({ row, field }) => mayRead(row, field, principal)));
}

export function evidenceOf(
  model: MatchModel,
  rules: readonly MatchRuleModel[],
  valueOf: (field: MatchedField) => unknown,
): MatchEvidence {
  const texts = new Map(model.fields.map((field) => [field, textOf(valueOf(field))]));
  const prepared = rules.map(({ rule, fields }) => {
    const values = fields.map((field) => texts.get(field) ?? null);
    return values.every((value) => value === null) ? null : rule.prepare(values);
  });
  return { texts, prepared };
}

function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** What a record is found by. */
export function keysOf(rules: readonly MatchRuleModel[], { prepared }: MatchEvidence): StoredKey[] {
  const found = new Map<string, StoredKey>();
  rules.forEach(({ rule }, index) => {
    const evidence = prepared[index];
    if (evidence === null || evidence === undefined) return;
    for (const { text, exact = false } of (rule.keys?.(evidence) ?? []) as readonly MatchKey[]) {
      if (text === '' || found.size === mostKeys) continue;
      const key = hashOf(`${rule.code}\n${text.slice(0, longestKey)}`);
      found.set(key, { key, isExact: exact });
    }
  });
  return [...found.values()];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest().readBigInt64BE(0).toString();
}

/** How much two records agree, rule by rule. */
export interface MatchScore {
  /** 0 to 1. */
  readonly score: number;
  /** By rule; 0 where nothing can be said. */
  readonly agreements: readonly number[];
}

/** The score that `MatchDeclaration` defines. */
export function scoreOf(rules: readonly MatchRuleModel[], left: MatchEvidence, right: MatchEvidence): MatchScore {
  let doubt = 1;
  let trust = 1;
  const agreements = rules.map(({ rule }, index) => {
    const [mine, theirs] = [left.prepared[index], right.prepared[index]];
    if (mine === null || theirs === null) return 0;
    const agreement = Math.max(-1, Math.min(1, rule.compare(mine, theirs)));
    if (agreement > 0) doubt *= 1 - rule.weight * agreement;
    else trust *= 1 + (rule.against ?? 0) * agreement;
    return agreement;
  });
  return { score: (1 - doubt) * trust, agreements };
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
    const values = ({ texts }: MatchEvidence): string[] => shown.flatMap((field) => texts.get(field) ?? []);
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
