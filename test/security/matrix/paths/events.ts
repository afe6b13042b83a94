import { parse, type OperationDefinitionNode } from 'graphql';
import { Outbox, type OutboxEvent } from '../../../../core/src/events/outbox/index.ts';
import { OperationPlan } from '../../../../core/src/graphql/execution/operation-plan.ts';
import { rootReadsOf } from '../../../../core/src/graphql/execution/root-reads.ts';
import { runGroup } from '../../../../core/src/graphql/live/change-group.ts';
import { LiveSubscription } from '../../../../core/src/graphql/live/live-subscription.ts';
import { RequestContext } from '../../../../core/src/graphql/request/request-context.ts';
import type { EntityModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { noted } from '../noted-events.ts';
import { idsOf, missing, same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import { attributesWithSlots, expectedMarkers, fieldCount } from '../selections.ts';
import type { Viewer, World } from '../world.ts';

interface Feed {
  readonly nodes: readonly { readonly subject?: { readonly id: string } | null }[];
}

const readable = (entity: EntityModel | null): entity is EntityModel => entity?.operations.has('read') === true;

/** `events`: what happened to a record is told to those who may read it now, and the record as they see it. */
export const eventsPath: MatrixPath = {
  name: 'events',
  operation: 'query',
  *probes(entity, viewer, { facts }) {
    if (!readable(entity)) return;
    const { oracle, principal } = viewer;
    const open = facts.made(entity).filter((fact) => oracle.covers(fact, 'read'));
    const living = open.filter((fact) => oracle.sees(fact));
    const isKnown = principal !== null && oracle.readsAny(entity);
    const at = `where: { at: { lt: "${noted.before}" } },`;
    // A type of which nothing is seen has no name here: everything else is the probe of others.
    const of = isKnown
      ? `types: ["${entity.name}"], ${at}`
      : principal
        ? `${at.slice(0, -3)}, subjectType: { eq: "${entity.name}" } },`
        : '';
    const selection = isKnown ? `... on ${entity.name} { ${attributesWithSlots(entity)} }` : '';
    yield {
      field: `events(${of} first: 600) { nodes { kind version ${isKnown ? `subject { id ${selection} }` : ''} } }`,
      cells: fieldCount(entity),
      judge: (answer, text) => {
        const { nodes } = answer as Feed;
        return [
          ...same('events', nodes.length, open.length),
          ...sameSet(
            'subjects',
            nodes.flatMap(({ subject }) => subject?.id ?? []),
            isKnown ? idsOf(living) : [],
          ),
          ...missing(text, expectedMarkers(living, viewer)),
        ];
      },
    };
  },
};

interface Change {
  readonly kind: string;
  readonly id: string;
}

/** `accountChanged`: a subscription is told the same, deleted records too. */
export const subscriptionPath: MatrixPath = {
  name: 'subscription',
  operation: 'query',
  *probes(entity, viewer, { facts }) {
    if (!readable(entity) || !viewer.principal || !viewer.oracle.readsAny(entity)) return;
    const open = facts.made(entity).filter((fact) => viewer.oracle.covers(fact, 'read'));
    yield {
      field: `${entity.one}Changed { kind id record { ${attributesWithSlots(entity)} } }`,
      cells: fieldCount(entity),
      deleted: true,
      judge: (answer, text) => {
        const changes = answer as readonly Change[];
        return [
          ...sameSet('changes', idsOf(changes as readonly unknown[] as readonly Fact[]), idsOf(open)),
          ...same('kinds', changes.filter(({ kind }) => kind !== 'CREATED').length, 0),
          ...missing(text, expectedMarkers(open, viewer)),
        ];
      },
    };
  },
  ask: told,
};

/** What a subscription would be told of the noted events, by the code that tells subscriptions. */
async function told({ field }: Probe, { principal }: Viewer, world: World): Promise<unknown> {
  const { crm, model } = world;
  const { schema, read: engine, log } = crm.crm;
  const document = parse(`subscription { changed: ${field} }`);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const reads = rootReadsOf(schema.getSubscriptionType());
  const name = /^\w+/.exec(field)?.[0] ?? '';
  const read = reads.get(name);
  if (read?.kind !== 'changes' || !read.entity || !principal) throw new Error(`There is no ${name}`);
  const { entity } = read;
  const engines = { read: engine, write: crm.crm.write, identity: crm.crm.identity } as never;
  const context = new RequestContext(model, engines, log, { principal, language: 'en', requestId: 'matrix' });
  const subscription = new LiveSubscription({
    ...{ request: { document, operation, variables: {} }, read: { ...read, kind: 'changes' }, variables: {} },
    ...{ plan: new OperationPlan(schema, reads, engine, document, operation), selector: null, context },
    ...{ subscriber: { principal: () => Promise.resolve(principal), tooSlow: () => {} }, onEnd: () => {} },
  });
  const all = await notedIn(world);
  const events = all.filter(({ typeCode }) => typeCode === entity.code);
  const place = subscription.placeFor(principal, entity.code);
  const changes = await runGroup({ entity, place, principal, events, members: [subscription] }, schema, engine);
  return changes.map(({ result }) => (result.errors ? { errors: result.errors } : result.data?.['changed']));
}

const first = { transaction: '0', id: '00000000-0000-0000-0000-000000000000' };
const known = new WeakMap<World, Promise<OutboxEvent[]>>();

/** The noted events, read once. */
function notedIn(world: World): Promise<OutboxEvent[]> {
  let events = known.get(world);
  if (!events) {
    const all = new Outbox(world.crm.crm.database.reader).after(first, 100_000);
    events = all.then((some) => some.filter(({ at }) => at < new Date(noted.before)));
    known.set(world, events);
  }
  return events;
}
