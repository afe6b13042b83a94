import type { Condition } from '../plan/read-plan.ts';

/** A filter in words without its values: `status eq ? and contacts some (email match ?)`. */
export function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      if (condition.parts.length === 0) return condition.kind === 'and' ? 'everything' : 'nothing';
      if (condition.parts.length === 1) return describeCondition(condition.parts[0] as Condition);
      return condition.parts.map(bracketed).join(` ${condition.kind} `);
    case 'not':
      return `not ${bracketed(condition.part)}`;
    case 'compare':
      return `${condition.column.column} ${condition.operator}${insensitive(condition)} ?`;
    case 'in':
      return `${condition.column.column} ${condition.negated ? 'not in' : 'in'}${insensitive(condition)} ?`;
    case 'isNull':
      return `${condition.column.column} is ${condition.isNull ? '' : 'not '}null`;
    case 'match':
      return `${condition.column.column} like${insensitive(condition)} ?`;
    case 'fullText':
      return `${condition.column.column} matches ?`;
    case 'pinyin':
      return `${condition.column.column} in pinyin like ?`;
    case 'list':
      return `${condition.column.column} ${condition.operator} ?`;
    case 'emptyList':
      return `${condition.column.column} is ${condition.isEmpty ? '' : 'not '}empty`;
    case 'relative':
      return `${condition.column.column} in the ${condition.last ? 'last' : 'next'} ? ${condition.unit}`;
    case 'toOne':
      return `${condition.field.name} (${describeCondition(condition.condition)})`;
    case 'reference':
      return describeCondition(condition.found);
    case 'slot':
      return `${condition.slot.prefix} (${describeCondition(condition.condition)})`;
    case 'toMany':
      return `${condition.field.name} ${condition.quantifier} (${describeCondition(condition.condition)})`;
    case 'count':
      return `${condition.field.name} count ${condition.comparisons.map(({ operator }) => `${operator} ?`).join(' and ')}`;
  }
}

function bracketed(condition: Condition): string {
  const text = describeCondition(condition);
  const isOne = condition.kind !== 'and' && condition.kind !== 'or';
  return isOne || condition.parts.length < 2 ? text : `(${text})`;
}

function insensitive(condition: { readonly insensitive: boolean }): string {
  return condition.insensitive ? ' (any case)' : '';
}
