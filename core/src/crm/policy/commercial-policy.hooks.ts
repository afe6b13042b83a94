import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { CommercialPolicy } from './commercial-policy.entity.ts';

/** Buckets follow one another, each longer than nothing. */
function checkBuckets(changes: readonly Change<CommercialPolicy>[]): void {
  for (const { record, reject } of changes) {
    const days = (record.ageingDays ?? []).map(Number);
    if (days.every((day, index) => Number.isInteger(day) && day > (days[index - 1] ?? 0))) continue;
    const label = { zh: '账龄分段', en: 'Ageing buckets' };
    const expected = { zh: '递增的正整数天数', en: 'whole days above zero, ascending' };
    reject(ValidationError.invalid('ageingDays', label, expected));
  }
}

export const commercialPolicyHooks = hooksOf(CommercialPolicy, {
  beforeCreate: checkBuckets,
  beforeUpdate: checkBuckets,
});
