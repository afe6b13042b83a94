import type { ReadPort } from '../../sdk/index.ts';
import type { AttributeField, CompiledMapping } from './compiled-mapping.ts';

type Values = Record<string, unknown>;

/** Fields marked `list: add`: puts what the records have already before what the rows say. */
export async function joinLists(
  { entity, fields }: CompiledMapping,
  inputs: readonly Values[],
  read: ReadPort,
): Promise<void> {
  const lists = fields.filter((field) => field.kind === 'attribute').filter(({ rule }) => rule.list === 'add');
  if (lists.length === 0) return;
  const stored = await read.list(entity.class, {
    where: { externalId: { in: inputs.map(({ externalId }) => externalId) } },
    select: { externalId: true, ...selectionOf(lists) },
    first: inputs.length,
  });
  const byId = new Map(stored.map((record) => [record['externalId'], record as Values]));
  for (const input of inputs) {
    const record = byId.get(input['externalId']);
    if (record) for (const field of lists) join(field, holderOf(field, record), holderOf(field, input));
  }
}

function selectionOf(lists: readonly AttributeField[]): Values {
  const selection: Values = {};
  for (const { slot, key } of lists) {
    if (!slot) selection[key] = true;
    else selection[slot.prefix] = { ...(selection[slot.prefix] as Values | undefined), [key]: true };
  }
  return selection;
}

/** What holds the field: the record or input itself, or its slot. */
function holderOf({ slot }: AttributeField, values: Values): Values {
  return slot ? ((values[slot.prefix] ?? {}) as Values) : values;
}

function join({ key }: AttributeField, stored: Values, input: Values): void {
  const present = (stored[key] ?? []) as readonly string[];
  // Left out (`whenEmpty: keep`) stays left out.
  if (present.length === 0 || !(key in input)) return;
  input[key] = [...new Set([...present, ...((input[key] ?? []) as readonly string[])])];
}
