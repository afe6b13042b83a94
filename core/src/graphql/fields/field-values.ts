import type { CrmContext, Label } from '../../sdk/index.ts';
import type { FieldDescription } from './metadata.ts';
import type { RequestContext } from '../request/request-context.ts';

/** A value that a field may have, and what people call it. */
export interface ValueDescription {
  readonly value: string;
  readonly label: string;
}

/** More values than this are no list to choose from. */
const mostValues = 10_000;

interface ReferenceRow {
  readonly vocabulary: string;
  readonly code: string;
  readonly labelZh: string;
  readonly labelEn: string;
}

/** The values of an enum, or of a vocabulary as administrators have extended it. */
export async function fieldValues(
  { valuesOf }: FieldDescription,
  context: RequestContext,
): Promise<readonly ValueDescription[]> {
  if (valuesOf.enum) return labelled(valuesOf.enum.labels, context);
  if (valuesOf.vocabulary === undefined) return [];
  return context.loader(vocabularyValues).load(valuesOf.vocabulary);
}

function labelled(labels: Readonly<Record<string, Label>>, { language }: CrmContext): ValueDescription[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label: label[language] }));
}

/** All vocabularies of one request in one statement; as declared, where the caller may not read the records. */
export async function vocabularyValues(
  names: readonly string[],
  asked: CrmContext,
): Promise<readonly (readonly ValueDescription[])[]> {
  const context = asked as RequestContext;
  const { model, engines, principal, language } = context;
  const entity = model.entities.get('ReferenceValue');
  if (!entity || !principal?.grants.has(`${entity.permission}:read`)) {
    return names.map((name) => labelled(model.vocabularies.get(name)?.values ?? {}, context));
  }
  const rows = (await engines.read.rows(
    entity,
    {
      where: { vocabulary: { in: [...names] }, active: { eq: true } },
      orderBy: [{ position: 'ASC' }],
      first: mostValues,
      select: { vocabulary: true, code: true, labelZh: true, labelEn: true },
    },
    context,
  )) as unknown as ReferenceRow[];
  return names.map((name) =>
    rows
      .filter(({ vocabulary }) => vocabulary === name)
      .map(({ code, labelZh, labelEn }) => ({ value: code, label: language === 'zh' ? labelZh : labelEn })),
  );
}
