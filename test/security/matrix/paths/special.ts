import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLOutputType } from 'graphql';
import { historyField, type RowModel } from '../../../../core/src/model/index.ts';
import type { Fact } from '../facts.ts';
import { same, sameSet, type MatrixPath, type Probe } from '../probe.ts';
import { onlyMade } from '../selections.ts';
import { rowAskers } from '../people.ts';
import { recordQueryNames } from './record-queries.ts';
import { absentId } from './reads.ts';
import type { Viewer, World } from '../world.ts';

type Judge = (value: unknown, fact: Fact, viewer: Viewer, world: World) => readonly string[];

interface CustomField {
  readonly args?: string;
  /** Of how many records it is asked, where each is much work; default: all. */
  readonly records?: number;
  /** What is selected of the answer; default: all of it. */
  readonly selection?: string;
  readonly judge?: Judge;
}

const idsIn = (value: unknown): string[] => [value].flat().flatMap((one) => (one as { id?: string } | null)?.id ?? []);

/** Projects that a customer takes part in, as far as participation and project are seen. */
const projects: Judge = (value, fact, { oracle }, { facts }) => {
  const parts = facts.of('BuildingParticipant').filter((part) => {
    return oracle.sees(part) && [part.values['account'], part.values['contact']].includes(fact.uuid);
  });
  const seen = new Set(parts.map((part) => facts.byUuid(part.values['project'])).filter((one) => oracle.sees(one)));
  return same('projects', value, seen.size);
};

const payers: Judge = (value, fact, { oracle }, { facts }) => {
  const target = facts.byUuid(fact.values['account']);
  return sameSet('payer', idsIn(value), oracle.sees(target) ? [target.id] : []);
};

const days = '(arrival: "2026-01-01", departure: "2026-01-02")';

/** How every hand-written field is asked, and what it must say besides showing nothing hidden. */
const customFields: Readonly<Record<string, CustomField>> = {
  'HandOverRecord.records': {},
  'DuplicateCandidate.reasons': {},
  'Account.guidance': {},
  'Contact.guidance': {},
  'Lead.guidance': {},
  'Opportunity.guidance': {},
  'Quote.guidance': {},
  'Order.guidance': {},
  'Campaign.guidance': {},
  'Account.network': {},
  'Account.mayContact': { args: '(channel: "x", purpose: "x")' },
  'Contact.mayContact': { args: '(channel: "x", purpose: "x")' },
  'Contact.knownBy': {},
  'Account.groupTotals': {},
  'Account.timeline': { args: '(first: 10)' },
  'KeyAccountPlan.workLog': { args: '(first: 10)', records: 4 },
  'Campaign.figures': {},
  'Campaign.reach': { args: '(channel: "x", purpose: "x")' },
  'CampaignMember.reach': { args: '(channel: "x", purpose: "x")' },
  'ApprovalRequest.figures': {},
  'SignInSession.current': {},
  'AccountRelation.label': {},
  'AccountRelation.inverseLabel': {},
  'Attachment.url': {},
  'Attachment.thumbnailUrl': {},
  'HotelRoomType.availableRooms': { args: days },
  'HotelRoom.currentReservation': {},
  'HotelReservation.nights': {},
  'BankHousehold.totalBalance': {},
  'BuildingProject.score': {},
  'BuildingProject.assessment': {},
  'BuildingProject.progressGallery': {},
  'BuildingProjectSighting.nearby': {},
  'BuildingProjectSighting.awaitedPhotos': {},
  'BuildingProject.trackingMatrix': { records: 10 },
  'BuildingProject.orders': {},
  'BuildingProject.sales': {},
  'BuildingAllocationLine.explanation': {},
  'OrderBuildingSlot.batches': {},
  'AccountBuildingSlot.developer': {},
  'AccountBuildingSlot.walletShares': {},
  'AccountBuildingSlot.salesTrend': {},
  'AccountBuildingSlot.contractor': {},
  'AccountBuildingSlot.decidesWithoutUs': {},
  'AccountBuildingSlot.designs': {},
  'ContactBuildingSlot.designs': {},
  'ContactBuildingSlot.rewards': { args: '(year: 2026)' },
  // Without its days: they are computed, and may be those of somebody's secret.
  'CampaignBuildingSlot.effect': {
    selection: '{ invited attended cost { amount currency } before { designs orders } after { designs orders } note }',
  },
  'AccountBankSlot.products': {},
  'ContactBankSlot.products': {},
  'AccountBuildingSlot.projectCount': { judge: projects },
  'AccountBuildingSlot.wonProjectCount': {},
  'ContactBuildingSlot.projectCount': { judge: projects },
  'ContactBuildingSlot.wonProjectCount': {},
  'ProbeCard.payer': { judge: payers },
  'ProbeCard.payers': { judge: payers },
  'ProbeCard.everyCard': {},
};

/** Hand-written root queries that are answered to somebody unknown. */
const openQueries: ReadonlySet<string> = new Set(['me', 'probeAll']);

/** Permissions without which hand-written root queries are refused. */
const neededFor: Readonly<Record<string, string>> = {
  mostValuableBuildingDevelopers: 'building:project:read',
  receivableAgeing: 'receivable:read',
  buildingSourceFunnel: 'building:project:read',
  buildingProjectsNearby: 'building:project:read',
  buildingPartnerReach: 'building:project:read',
};

/** Hand-written root queries, as they are asked. */
const customQueries: Readonly<Record<string, string | null>> = {
  me: '',
  explainAccess: null, // explainPath
  permissionMatrix: null, // about roles, not records
  hotelAvailability: null, // needs to see every reservation; asked through availableRooms
  reach: '(channel: "x", purpose: "x")',
  activityCalendar: '(from: "2000-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z", first: 200)',
  overdueActivities: '(first: 200)',
  search: null, // searchPath
  forecastReport: '(period: "2026-Q3")',
  forecastAccuracy: '(periods: ["2026-Q3"])',
  pipelineChange: '(period: "2026-Q3", from: "2000-01-01T00:00:00Z")',
  winRates: '(by: SOURCE, from: "2000-01-01", to: "2100-01-01")',
  mostValuableBuildingDevelopers: '(first: 100)',
  buildingMatrixHeatmap: '',
  buildingSourceFunnel: '(from: "2000-01-01", to: "2100-01-01", byTerritory: true)',
  buildingProjectsNearby: '(latitude: 31.3, longitude: 120.6, name: "x", within: 5000, first: 50)',
  buildingPartnerReach: '(role: "dealer", first: 200)',
  buildingRegistrationsExpiringSoon: '(within: 3650, first: 200)',
  buildingDealerTerms: null, // the rules of an installation, for a dealer
  myApprovals: '(first: 200)',
  receivableAgeing: '(by: ACCOUNT, asOf: "2100-01-01", days: [30, 60])',
  deadLetters: null, // of the platform, for whoever manages jobs
  events: null, // eventsPath
  probeAll: '(first: 200)',
};

function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const inner = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .filter(({ type: below }) => isLeafType(getNamedType(below)) || (depth < 2 && !named.name.endsWith('Slot')))
    .filter(({ name }) => depth === 0 || name !== 'edges')
    .map(({ name, type: below }) =>
      isLeafType(getNamedType(below)) ? name : `${name} ${selectionOf(below, depth + 1)}`,
    );
  const kept = inner.filter((text) => !text.endsWith(' '));
  return kept.length > 0 ? `{ ${kept.join(' ')} }` : '';
}

/** Records behind hand-written fields are asked for by id and text alone. */
function below(type: GraphQLOutputType, world: World): string {
  const { name } = getNamedType(type);
  if (world.model.entities.has(name)) return '{ id externalId }';
  return name.endsWith('Connection') ? '{ totalCount nodes { id externalId } }' : selectionOf(type);
}

/** Fields that plugins' code computes. */
export const customFieldPath: MatrixPath = {
  name: 'custom field',
  operation: 'query',
  askers: rowAskers,
  // Reports and networks of twenty records each: all at once they would wait for connections longer than they may.
  together: 4,
  *probes(entity, viewer, world): Iterable<Probe> {
    if (!entity?.operations.has('read') || !viewer.principal) return;
    for (const row of [entity, ...entity.slots.values()] as RowModel[]) {
      const type = world.crm.crm.schema.getType(row.name);
      if (!isObjectType(type)) continue;
      const prefix = 'prefix' in row ? String(row.prefix) : undefined;
      for (const field of Object.values(type.getFields())) {
        if (row.fields.has(field.name) || entity.slots.has(field.name)) continue;
        if (field.name === historyField) continue; // historyPath
        // A part of a list is asked like the list.
        const part: CustomField | undefined = entity.parts.has(field.name) ? {} : undefined;
        const custom = customFields[`${row.name}.${field.name}`] ?? part;
        if (!custom) throw new Error(`paths/special.ts does not say how ${row.name}.${field.name} is asked`);
        const text = `${field.name}${custom.args ?? ''} ${custom.selection ?? below(field.type, world)}`;
        const known = new Map(world.facts.made(entity).map((fact) => [fact.id, fact]));
        yield {
          field: `${entity.many}(where: ${onlyMade}, first: ${custom.records ?? 600}) { nodes { id ${prefix === undefined ? text : `${prefix} { ${text} }`} } }`,
          cells: 1,
          judge: (answer) => {
            const { nodes } = answer as { nodes: Record<string, unknown>[] };
            return nodes.flatMap((node) => {
              const fact = known.get(String(node['id']));
              const at = (prefix === undefined ? node : node[prefix]) as Record<string, unknown>;
              return fact ? (custom.judge?.(at[field.name], fact, viewer, world) ?? []) : [];
            });
          },
        };
      }
    }
  },
};

interface QueryAnswer {
  readonly errors?: readonly { readonly message: string }[];
}

/** Root fields that plugins' code resolves: refused to those alone who may not ask. */
export const customQueryPath: MatrixPath = {
  name: 'custom query',
  operation: 'query',
  global: true,
  alone: true,
  *probes(_, { principal, oracle }, world) {
    const generated = new Set(world.readable.flatMap(({ one, many }) => [one, many, `${one}Groups`]));
    for (const name of recordQueryNames(world)) generated.add(name); // recordQueryPath
    for (const field of Object.values(world.crm.crm.schema.getQueryType()?.getFields() ?? {})) {
      if (generated.has(field.name) || ['node', 'nodes', 'metadata'].includes(field.name)) continue;
      const args = customQueries[field.name];
      if (args === undefined) throw new Error(`paths/special.ts does not say how the query ${field.name} is asked`);
      if (args === null) continue;
      const needed = neededFor[field.name];
      const closed = principal ? needed !== undefined && oracle.reach(needed) === null : !openQueries.has(field.name);
      yield {
        field: `${field.name}${args} ${below(field.type, world)}`,
        cells: 1,
        judge(answer) {
          const { errors = [] } = answer as QueryAnswer;
          if (closed) return errors.length > 0 ? [] : ['not refused'];
          return errors.map(({ message }) => `refused: ${message}`);
        },
      };
    }
  },
};

/** Why somebody may or may not: never about a record that does not exist for whoever asks. */
export const explainPath: MatrixPath = {
  name: 'explainAccess',
  operation: 'query',
  askers: ['own', 'unit', 'half', 'blind'],
  alone: true,
  *probes(entity, { oracle }, world) {
    const hidden = entity && oracle.hiddenOf(entity);
    const type = world.crm.crm.schema.getQueryType()?.getFields()['explainAccess']?.type;
    if (!entity?.operations.has('read') || !hidden || !type) return;
    const first: { text?: string } = {};
    for (const id of [hidden.id, absentId(entity)]) {
      yield {
        field: `explainAccess(id: $$1, action: "read") ${selectionOf(type)}`,
        variables: [['ID!', id]],
        cells: 1,
        judge: (_, text) => {
          first.text ??= text.replaceAll(id, '');
          return same('absent and hidden', text.replaceAll(id, ''), first.text);
        },
      };
    }
  },
};
