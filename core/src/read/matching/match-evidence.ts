import { hash } from 'node:crypto';
import { mayRead } from '../../access/index.ts';
import type { MatchedField, MatchModel, MatchRuleModel } from '../../model/index.ts';
import type { MatchKey, Principal } from '../../sdk/index.ts';
import { preparedBy } from './prepared-values.ts';

/** What a record says to the rules: its values, and what each rule makes of them, once it is asked. */
export interface MatchEvidence {
  textOf(field: MatchedField): string | null;
  /** What the rule at `index` makes of the values; null: nothing. */
  preparedBy(index: number): unknown;
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

/**
 * Evidence of a record, whose values are asked for as long as it is used. `remember`: what the rules make of them is
 * kept, for records that are compared again and again; without it only what is known already is used.
 */
export function evidenceOf(
  rules: readonly MatchRuleModel[],
  valueOf: (field: MatchedField) => unknown,
  { remember = false }: { readonly remember?: boolean } = {},
): MatchEvidence {
  const made: unknown[] = [];
  const textOf = (field: MatchedField): string | null => asText(valueOf(field));
  return {
    textOf,
    preparedBy(index) {
      if (made[index] !== undefined) return made[index];
      const one = rules[index];
      const values = one?.fields.map(textOf) ?? [];
      const isSaid = values.some((value) => value !== null);
      return (made[index] = (one && isSaid ? preparedBy(one.rule, values, remember) : null) ?? null);
    },
  };
}

function asText(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** What a record is found by. */
export function keysOf(rules: readonly MatchRuleModel[], evidence: MatchEvidence): StoredKey[] {
  const found = new Map<string, StoredKey>();
  rules.forEach(({ rule }, index) => {
    if (!rule.keys) return;
    const prepared = evidence.preparedBy(index);
    if (prepared === null) return;
    for (const { text, exact = false } of rule.keys(prepared) as readonly MatchKey[]) {
      if (text === '' || found.size === mostKeys) continue;
      const key = hashOf(`${rule.code}\n${text.slice(0, longestKey)}`);
      found.set(key, { key, isExact: exact });
    }
  });
  return [...found.values()];
}

function hashOf(text: string): string {
  // By way of a text: a buffer costs twice as much, and a record has a dozen keys.
  return BigInt.asIntN(64, BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`)).toString();
}
