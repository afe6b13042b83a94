import { aliased } from './cell-reader.ts';
import type { CompiledField, CompiledLookup, ReferenceField } from './compiled-mapping.ts';
import type { CsvRow } from './csv-row.ts';
import { RowProblem } from './import-errors.ts';
import type { Answer, Lookups } from './lookups.ts';

/** What happened to the cells of one field, over the whole file. */
export interface FieldCount {
  /** Empty cells, whatever stood in for them. */
  empty: number;
  /** Cells that an alias replaced. */
  aliased: number;
  /** Records that were created because a cell named something that did not exist. */
  created: number;
}

/** The input of one row, or what is wrong with it. */
export interface Draft {
  readonly row: CsvRow;
  readonly input: Record<string, unknown>;
  readonly problems: RowProblem[];
}

interface OpenReference {
  readonly draft: Draft;
  readonly field: ReferenceField;
  readonly text: string;
  readonly value: unknown;
}

type Counts = Readonly<Record<string, FieldCount>>;

/** Fills the fields of rows: reads their cells, finds the records that they name, creates what the mapping allows. */
export async function draftRows(
  fields: readonly CompiledField[],
  rows: readonly CsvRow[],
  lookups: Lookups,
  counts: Counts = {},
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const references: OpenReference[] = [];
  for (const row of rows) {
    const draft: Draft = { row, input: {}, problems: [] };
    for (const field of fields) {
      const reference = fill(draft, field, counts[field.name]);
      if (reference) references.push(reference);
    }
    drafts.push(draft);
  }
  for (const [lookup, open] of Map.groupBy(references, ({ field }) => field.lookup)) {
    await lookups.find(
      lookup,
      open.map(({ value }) => value),
    );
  }
  await link(references, lookups, counts);
  return drafts;
}

/** Sets one field of the input; gives back a reference that has to be looked up. */
function fill(draft: Draft, field: CompiledField, count: FieldCount | undefined): OpenReference | null {
  const { row } = draft;
  const { rule } = field;
  const { text: cell, replaced } = aliased(rule, field.source.render(row));
  if (replaced && count) count.aliased += 1;
  if (cell === '' && count) count.empty += 1;
  const text = cell === '' ? (rule.default ?? '') : cell;
  try {
    if (text === '') clear(draft, field);
    else if (field.kind === 'attribute') set(draft, field, field.read(text, row));
    else return { draft, field, text, value: field.lookup.read(text, row) };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    draft.problems.push(error);
  }
  return null;
}

function clear(draft: Draft, field: CompiledField): void {
  const { whenEmpty } = field.rule;
  if (whenEmpty === 'error') throw RowProblem.empty(field.name);
  if (whenEmpty === 'clear') set(draft, field, null);
}

function set({ input }: Draft, { slot, key }: CompiledField, value: unknown): void {
  if (!slot) {
    input[key] = value;
    return;
  }
  const inside = (input[slot.prefix] ?? {}) as Record<string, unknown>;
  input[slot.prefix] = { ...inside, [key]: value };
}

async function link(references: readonly OpenReference[], lookups: Lookups, counts: Counts): Promise<void> {
  const toCreate: OpenReference[] = [];
  for (const reference of references) {
    const answer = lookups.answer(reference.field.lookup, reference.value);
    if (answer.kind === 'missing' && reference.field.lookup.missing === 'create') toCreate.push(reference);
    else settle(reference, answer);
  }
  // A row that fails anyway must not leave records behind.
  const sound = toCreate.filter(({ draft }) => draft.problems.length === 0);
  for (const [field, open] of Map.groupBy(sound, (reference) => reference.field)) {
    const created = await createMissing(field.lookup, open, lookups);
    const count = counts[field.name];
    if (count) count.created += created;
  }
  for (const reference of sound) settle(reference, lookups.answer(reference.field.lookup, reference.value));
}

/** Each record once, with the fields that the first row which names it says. */
async function createMissing(
  lookup: CompiledLookup,
  references: readonly OpenReference[],
  lookups: Lookups,
): Promise<number> {
  const first = new Map<unknown, OpenReference>();
  for (const reference of references) {
    const { value } = reference;
    const isOpen = lookups.answer(lookup, value).kind === 'missing';
    const key = value instanceof Date ? value.getTime() : value;
    if (isOpen && !first.has(key)) first.set(key, reference);
  }
  const open = [...first.values()];
  const drafts = await draftRows(
    lookup.create,
    open.map(({ draft }) => draft.row),
    lookups,
  );
  const wanted = open.flatMap(({ value }, index) => {
    const draft = drafts[index];
    const [problem] = draft?.problems ?? [];
    if (problem) lookups.refuse(lookup, value, problem);
    return draft && !problem ? [{ value, input: draft.input }] : [];
  });
  return wanted.length === 0 ? 0 : lookups.create(lookup, wanted);
}

function settle({ draft, field, text }: OpenReference, answer: Answer): void {
  if (answer.kind === 'found') set(draft, field, answer.id);
  else if (answer.kind === 'missing' && field.lookup.missing === 'empty') clear(draft, field);
  else draft.problems.push(problemOf(field, text, answer));
}

function problemOf(
  { name, lookup }: ReferenceField,
  text: string,
  answer: Exclude<Answer, { kind: 'found' }>,
): RowProblem {
  const { label } = lookup.target;
  const by = lookup.by.name;
  switch (answer.kind) {
    case 'refused':
      return new RowProblem(answer.code, answer.messages, name, text);
    case 'ambiguous': {
      const zh = `有多个 ${by} 为“${text}”的${label.zh}`;
      return new RowProblem(
        'LOOKUP_AMBIGUOUS',
        { zh, en: `several of: ${label.en} have the ${by} "${text}"` },
        name,
        text,
      );
    }
    case 'missing': {
      const zh = `没有 ${by} 为“${text}”的${label.zh}`;
      return new RowProblem('LOOKUP_MISSING', { zh, en: `no ${label.en} has the ${by} "${text}"` }, name, text);
    }
  }
}
