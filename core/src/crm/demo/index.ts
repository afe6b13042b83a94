import { seededIds, type PluginManifest, type SeedContext } from '../../sdk/index.ts';
import { Account, Affiliation, Contact } from '../accounts/index.ts';
import { OrgUnit, Role, RoleAssignment, Team, User } from '../organisation/index.ts';
import { Opportunity, Product, Stage } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { companies } from './companies.ts';
import { deals } from './deals.ts';
import { branchTeams, managementTeam, otherUsers, roleAssignments, teamManagers, units } from './organisation.ts';
import { affiliations, contacts } from './people.ts';
import { products } from './products.ts';
import { workRecords } from './work-records.ts';

type Ids = ReadonlyMap<string, string>;
type Row = Readonly<Record<string, unknown>> & { readonly externalId: string };

/** Turns `ownerKey: 'demo:user:limin'` into `ownerId` with the opaque id. */
function linked(row: object, ids: Ids): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      name.endsWith('Key') ? [`${name.slice(0, -3)}Id`, ids.get(String(value)) ?? null] : [name, value],
    ),
  );
}

async function loadOrganisation(context: SeedContext, ids: Map<string, string>, load: Load): Promise<void> {
  for (const unit of units) await load(OrgUnit, [unit]);
  await load(Team, [managementTeam]);
  await load(User, teamManagers);
  await load(Team, branchTeams);
  await load(User, otherUsers);
  const roles = [...new Set(roleAssignments.map(({ roleKey }) => roleKey))].map((externalId) => ({ externalId }));
  for (const [key, id] of await seededIds(context, Role, roles)) ids.set(key, id);
  await load(RoleAssignment, roleAssignments);
}

type Load = (entity: Parameters<SeedContext['upsert']>[0], rows: readonly Row[]) => Promise<void>;

/** A maker of building materials with three branches: a year of its work. */
async function loadDemo(context: SeedContext): Promise<void> {
  const ids = new Map<string, string>();
  const load: Load = async (entity, rows) => {
    await context.upsert(
      entity,
      rows.map((row) => linked(row, ids)),
    );
    for (const [key, id] of await seededIds(context, entity, rows)) ids.set(key, id);
  };

  await loadOrganisation(context, ids, load);
  await load(Product, products);
  // Parents first: a company may refer to one of the same list.
  await load(
    Account,
    companies.filter(({ parentKey }) => parentKey === null),
  );
  await load(
    Account,
    companies.filter(({ parentKey }) => parentKey !== null),
  );
  await load(Contact, contacts);
  await load(Affiliation, affiliations);

  const selling = deals(context.now);
  const stages = [...new Set(selling.map(({ stage }) => stage))].map((code) => ({ externalId: `core:sales:${code}` }));
  for (const [key, id] of await seededIds(context, Stage, stages)) ids.set(key, id);
  await load(
    Opportunity,
    selling.map(({ stage, lines, ...deal }) => ({
      ...deal,
      stageKey: `core:sales:${stage}`,
      lines: lines.map((line) => linked(line, ids)),
    })),
  );
  await load(Activity, workRecords(context.now, selling));
}

export const demoModule: Partial<PluginManifest> = { demo: loadDemo };
