import type { CrmModel } from '../../model/index.ts';
import { BadInput, type ReadPort } from '../../sdk/index.ts';
import { statedTexts } from './compile-fields.ts';
import type { AttributeField, CompiledField, ReferenceField } from './compiled-mapping.ts';
import { unknownName, within, type Report } from './mapping-problems.ts';

/** Vocabularies are short; a longer one is not listed in a message. */
const longestVocabulary = 1000;

/**
 * Asks the database about everything that the mapping itself states: codes of vocabularies, and filters of lookups.
 * A mistake there would otherwise be told once per row.
 */
export async function checkStatedRecords(
  fields: readonly CompiledField[],
  model: CrmModel,
  read: ReadPort,
  report: Report,
): Promise<void> {
  for (const field of fields) {
    const here = within(field.name, report);
    if (field.kind === 'attribute') await checkCodes(field, model, read, here);
    else {
      await checkFilter(field, read, here);
      await checkStatedRecords(field.lookup.create, model, read, within('lookup.create', here));
    }
  }
}

async function checkCodes(field: AttributeField, model: CrmModel, read: ReadPort, report: Report): Promise<void> {
  const { vocabulary } = field.attribute;
  if (field.attribute.type !== 'reference' || vocabulary === undefined) return;
  const stated = statedTexts(field).flatMap((text) => (field.attribute.list ? text.split(field.rule.split) : [text]));
  if (stated.length === 0) return;
  const known = await codesOf(vocabulary, model, read);
  for (const code of new Set(stated.map((text) => text.trim()))) {
    if (code !== '' && !known.includes(code)) {
      report(unknownName({ zh: `词表 ${vocabulary} 的代码`, en: `code of the vocabulary ${vocabulary}` }, code, known));
    }
  }
}

/** Active codes: administrators and plugins add values, so the database knows best. */
async function codesOf(vocabulary: string, model: CrmModel, read: ReadPort): Promise<string[]> {
  const stored = model.entities.get('ReferenceValue');
  if (!stored) return Object.keys(model.vocabularies.get(vocabulary)?.values ?? {});
  const rows = await read.list(stored.class, {
    where: { vocabulary: { eq: vocabulary }, active: { eq: true } },
    select: { code: true },
    first: longestVocabulary,
  });
  return rows.map((row) => String(row['code']));
}

/** The filter is tried once: the read room knows what it may contain. */
async function checkFilter({ lookup }: ReferenceField, read: ReadPort, report: Report): Promise<void> {
  if (!lookup.where) return;
  try {
    await read.list(lookup.target.class, { where: lookup.where, select: { id: true }, first: 1 });
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    within(
      'lookup.where',
      report,
    )({
      zh: `${error.path.join('.')}:${error.messages.zh}`,
      en: `${error.path.join('.')}: ${error.messages.en}`,
    });
  }
}
