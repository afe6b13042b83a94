import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { capitalize } from '../../../../core/src/sdk/index.ts';
import type { CrmModel, EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { minimalArguments } from '../minimal-input.ts';
import { same, type MatrixPath, type Probe } from '../probe.ts';
import type { Viewer, World } from '../world.ts';
import { absentId } from './reads.ts';

/**
 * Mutations that need no record which the caller may not touch, and who may call them: whoever has the permission, or
 * those about the caller's own sessions, where ending one that is not there is no mistake.
 */
const openTo: Readonly<Record<string, 'everybody' | 'signed in' | `${string}:${string}`>> = {
  signOut: 'everybody',
  endOtherSessions: 'signed in',
  proposeRelationshipTypes: 'relationshipProfile:decide',
  syncActivities: 'activity:create',
};

function isOpen(mutation: string, { principal, oracle }: Viewer): boolean {
  const whom = openTo[mutation];
  if (whom === undefined || whom === 'everybody') return whom === 'everybody';
  return whom === 'signed in' ? principal !== null : oracle.reach(whom) !== null;
}

/** What every entity has by itself; `writes.ts` and `bulk.ts` ask for those. */
function generatedNames(model: CrmModel): Set<string> {
  return new Set(
    [...model.entities.values()].flatMap(({ name, many }) => [
      ...['create', 'update', 'delete', 'restore', 'purge'].map((verb) => verb + name),
      ...['create', 'upsert', 'bulkUpdate', 'bulkDelete'].map((verb) => verb + capitalize(many)),
    ]),
  );
}

/** What an id argument is about: named after an entity, or else what the mutation is named after. */
function entityOf(argument: string, mutation: string, { entities }: CrmModel): EntityModel {
  const all = [...entities.values()];
  const word = argument.replace(/Ids?$/, '');
  const named = all
    .filter(({ name }) => mutation.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)
    .at(0);
  const found = all.find(({ one }) => one === word) ?? named ?? entities.get('User');
  if (!found) throw new Error(`no entity for ${mutation}(${argument})`);
  return found;
}

/** Records that the viewer may not see, or else not change, where there are any; never the same one twice. */
function untouchable({ oracle }: Viewer, { facts }: World): (entity: EntityModel) => string {
  const taken = new Set<Fact>();
  return (entity) => {
    const living = facts.of(entity).filter((fact) => oracle.lives(fact) && !taken.has(fact));
    const hidden = living.filter((fact) => !oracle.covers(fact, 'read'));
    const closed = living.filter((fact) => !oracle.covers(fact, 'update'));
    const [found] = [...hidden, ...closed, ...living];
    if (found) taken.add(found);
    return found?.id ?? absentId(entity);
  };
}

interface Outcome {
  readonly errors?: readonly unknown[];
}

interface Answer {
  readonly data: Outcome | readonly Outcome[] | null;
  readonly errors?: readonly unknown[];
}

function ask(field: GraphQLField<unknown, unknown>, idOf: (name: string) => string, world: World): Probe {
  const given = minimalArguments(world.crm.crm.schema, field, idOf);
  const args = given.map(([name], index) => `${name}: $$${index + 1}`).join(', ');
  const payload = getNamedType(field.type);
  const errors = isObjectType(payload) && 'errors' in payload.getFields() ? '{ errors { code message path } }' : '';
  return {
    field: `${field.name}${args === '' ? '' : `(${args})`} ${errors || '{ __typename }'}`,
    variables: given.map(([, type, value]) => [type, value] as const),
    cells: 1,
  };
}

/**
 * Every hand-written mutation, found in the schema and called with the least that it takes, by those who may not:
 * all are refused, nothing is written, and a hidden record is answered like one that does not exist.
 */
export const customMutationPath: MatrixPath = {
  name: 'custom mutation',
  operation: 'mutation',
  askers: ['none', 'reader', 'own', 'machine', 'anonymous'],
  global: true,
  // One sign-in per operation, and an error of one takes the others with it.
  alone: true,
  writesNothing: true,
  *probes(_, viewer, world) {
    const generated = generatedNames(world.model);
    for (const field of Object.values(world.crm.crm.schema.getMutationType()?.getFields() ?? {})) {
      if (generated.has(field.name) || isOpen(field.name, viewer)) continue;
      const about = (name: string): EntityModel => entityOf(name, field.name, world.model);
      const closed = untouchable(viewer, world);
      const denied = ask(field, (name) => closed(about(name)), world);
      const absent = ask(field, (name) => absentId(about(name)), world);
      const isHidden = field.args.some(({ name, type }) => {
        return getNamedType(type).name === 'ID' && viewer.oracle.hiddenOf(about(name)) !== undefined;
      });
      const first: { text?: string } = {};
      for (const probe of isHidden ? [denied, absent] : [denied]) {
        yield {
          ...probe,
          judge(answer, text) {
            const { data, errors = [] } = answer as Answer;
            first.text ??= text;
            const isRefused = errors.length > 0 || [data].flat().some((one) => (one?.errors?.length ?? 0) > 0);
            return [...(isRefused ? [] : ['not refused']), ...same('absent and hidden', text, first.text)];
          },
        };
      }
    }
  },
};
