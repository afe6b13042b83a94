import { hooksOf, localDay, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Preference } from './preference.entity.ts';

/** An inference says what it rests on and how sure it is; a statement needs neither. */
function weigh(changes: readonly Change<Preference>[], context: HookContext): void {
  for (const { record, reject } of changes) {
    record.observedOn ??= localDay(context);
    if (record.source === 'STATED') {
      record.confidence = 100;
      continue;
    }
    if (!record.basis?.trim()) reject(ValidationError.required('basis', { zh: '依据', en: 'Basis' }));
    if (record.confidence == null || record.confidence === 100) {
      const text = {
        zh: '推断的可信度(confidence)应在 1 到 99 之间',
        en: 'The confidence of an inference is between 1 and 99',
      };
      reject(new ValidationError('NOT_CERTAIN', text, { path: ['confidence'] }));
    }
  }
}

export const preferenceHooks = hooksOf(Preference, { beforeCreate: weigh, beforeUpdate: weigh });
