import { capitalize } from '../../../../core/src/sdk/index.ts';
import type { EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { minimalInput } from '../minimal-input.ts';
import { same, type MatrixPath, type Probe } from '../probe.ts';
import type { Viewer, World } from '../world.ts';
import { absentId } from './reads.ts';

interface RecordQuery {
  readonly name: string;
  /** Name of the argument that takes the id. */
  readonly id: string;
  readonly selection: string;
  /** Whether records of the entity can be asked about. */
  readonly entities: (entity: EntityModel) => boolean;
}

const matches = '{ hidden candidates { score record { id } reasons { code message mine theirs } } }';
const withTips = new Set(['Account', 'Contact', 'Lead', 'Opportunity', 'Quote', 'Order', 'Campaign']);

/** Hand-written queries that are given a record, and how they are asked. */
const recordQueries: readonly RecordQuery[] = [
  {
    ...{ name: 'stageMoves', id: 'id', entities: ({ name }) => name === 'Opportunity' },
    selection: '{ stage { id externalId } back ready missing { kind field label message } }',
  },
  {
    ...{ name: 'guidanceOf', id: 'subjectId', entities: ({ name }) => withTips.has(name) },
    selection: '{ title advice dueAt done overdue tip { id externalId } article { id externalId } }',
  },
];

/** The root fields that this file asks, beside those of `special.ts`. */
export function recordQueryNames({ model }: World): string[] {
  return [
    ...recordQueries.map(({ name }) => name),
    ...[...model.matching.keys()].flatMap((one) => [duplicatesOf(one), likeOf(one)]),
  ];
}

const duplicatesOf = ({ one }: EntityModel): string => `${one}Duplicates`;
const likeOf = ({ many }: EntityModel): string => `findDuplicate${capitalize(many)}`;

const refusalIn = (answer: unknown): string[] => {
  const { errors = [] } = answer as { errors?: readonly { message: string }[] };
  return errors.map(({ message }) => `refused: ${message}`);
};

/** One query about records that the viewer may see, that are hidden, and that do not exist. */
function* ask(
  { name, id, selection }: Omit<RecordQuery, 'entities'>,
  entity: EntityModel,
  { oracle }: Viewer,
  { facts }: World,
): Iterable<Probe> {
  const made = facts.made(entity).filter((fact) => !fact.deleted);
  const hidden = made.filter((fact): boolean => !oracle.sees(fact)).slice(0, 2);
  const first: { text?: string } = {};
  const probe = (record: string): Probe => ({
    field: `${name}(${id}: $$1) ${selection}`,
    variables: [['ID!', record]],
    cells: 1,
  });
  for (const record of [absentId(entity), ...hidden.map((fact) => fact.id)]) {
    yield {
      ...probe(record),
      judge(_, text) {
        const said = text.replaceAll(record, '');
        first.text ??= said;
        return same('absent and hidden', said, first.text);
      },
    };
  }
  // What is said about a record that is seen is searched for markers.
  for (const fact of made.filter((one) => oracle.sees(one)).slice(0, 2)) {
    yield { ...probe(fact.id), judge: (answer) => refusalIn(answer) };
  }
}

/** A form that is filled in with what a record says: found are those alone that the viewer sees. */
function* like(entity: EntityModel, { oracle, principal }: Viewer, { facts, crm, model }: World): Iterable<Probe> {
  // Of a person a name alone is no reason, and the other values here are no telephone numbers or addresses.
  if (!principal || entity.name !== 'Account' || !oracle.mayTry(entity, 'create')) return;
  const type = `Create${entity.name}Input`;
  const texts = [...(model.matching.get(entity)?.fields ?? [])].filter(({ row, field }) => {
    return row === entity && field.kind === 'attribute' && field.type === 'string' && oracle.readsField(row, field);
  });
  const made = facts.made(entity).filter((fact) => !fact.deleted);
  const some = [made.find((fact): boolean => !oracle.sees(fact)), made.find((fact) => oracle.sees(fact))];
  for (const fact of some.filter((one): one is Fact => one !== undefined)) {
    const values = Object.fromEntries(texts.map(({ field }) => [field.name, fact.values[field.name]]));
    yield {
      field: `${likeOf(entity)}(input: $$1) ${matches}`,
      variables: [[`${type}!`, { ...minimalInput(crm.crm.schema, type), ...values }]],
      cells: 1,
      judge: (answer) => {
        const { data } = answer as { data: { hidden: number; candidates: { record: { id: string } | null }[] } | null };
        const found = (data?.candidates ?? []).map(({ record }) => record?.id);
        // How many there are beyond the viewer's sight is told, and no more than that.
        if (data === null) return refusalIn(answer);
        const isSeen: boolean = oracle.sees(fact);
        if (isSeen) return found.includes(fact.id) ? [] : ['does not find the record itself'];
        return [
          ...(found.includes(fact.id) ? ['shows the record'] : []),
          ...(data?.hidden ? [] : ['does not count it']),
        ];
      },
    };
  }
}

/** Hand-written queries that are given a record: a hidden one is answered like one that does not exist. */
export const recordQueryPath: MatrixPath = {
  name: 'query about a record',
  operation: 'query',
  askers: ['own', 'unit', 'half', 'otherHalf', 'blind', 'none', 'machine', 'anonymous'],
  alone: true,
  *probes(entity, viewer, world) {
    if (!entity) return;
    for (const query of recordQueries) if (query.entities(entity)) yield* ask(query, entity, viewer, world);
    if (!world.model.matching.has(entity)) return;
    yield* ask({ name: duplicatesOf(entity), id: 'id', selection: matches }, entity, viewer, world);
    yield* like(entity, viewer, world);
  },
};
