import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { ReferenceValue } from './reference-value.entity.ts';

/** A value of a vocabulary that no plugin declares is offered nowhere and accepted nowhere: a misspelt name. */
function refuseUnknown(changes: readonly Change<ReferenceValue>[], { vocabularies }: HookContext): void {
  for (const { record, reject } of changes) {
    const { vocabulary } = record;
    if (vocabularies.has(vocabulary)) continue;
    const known = [...vocabularies.keys()].sort();
    const text = {
      zh: `没有词表“${vocabulary}”;已有:${known.join('、')}`,
      en: `There is no vocabulary "${vocabulary}"; there are: ${known.join(', ')}`,
    };
    reject(new ValidationError('UNKNOWN_VOCABULARY', text, { path: ['vocabulary'] }));
  }
}

export const referenceValueHooks = hooksOf(ReferenceValue, { beforeCreate: refuseUnknown });
