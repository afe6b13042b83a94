import { nearestName, type Label, type Plugin, type Vocabulary } from '../sdk/index.ts';
import type { EntityModel, SlotModel } from './crm-model.ts';

/** What all plugins say of each vocabulary. */
export function collectVocabularies(plugins: readonly Pick<Plugin, 'vocabularies'>[]): Map<string, Vocabulary> {
  const found = new Map<string, Vocabulary>();
  for (const vocabulary of plugins.flatMap((plugin) => plugin.vocabularies ?? [])) {
    const before = found.get(vocabulary.name);
    // A plugin adds values to a vocabulary of core by declaring it again with its own values.
    found.set(vocabulary.name, before ? { ...before, values: { ...before.values, ...vocabulary.values } } : vocabulary);
  }
  return found;
}

/** Attributes take their values from vocabularies that are there. */
export function checkVocabularies(
  rows: readonly (EntityModel | SlotModel)[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  report: (problem: Label) => void,
): void {
  for (const row of rows) {
    for (const field of row.fields.values()) {
      if (field.kind !== 'attribute' || !field.vocabulary || vocabularies.has(field.vocabulary)) continue;
      const where = `${row.name}.${field.name}`;
      const near = nearestName(field.vocabulary, [...vocabularies.keys()]);
      const meant = near
        ? { zh: `,是否指 ${near}?`, en: `, did you mean ${near}? Correct` }
        : { zh: ':', en: ': correct' };
      report({
        zh: `${row.owner}:${where}:没有词表 ${field.vocabulary}${meant.zh}请改正名称,或在清单的 vocabularies 中声明`,
        en:
          `${row.owner}: ${where}: there is no vocabulary ${field.vocabulary}${meant.en} the name, ` +
          'or declare it in `vocabularies` of the manifest',
      });
    }
  }
}
