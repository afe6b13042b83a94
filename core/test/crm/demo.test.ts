import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { seedContext } from '../../src/app/setup/seed-context.ts';
import { openCrm, type OpenCrm } from './open-crm.ts';

let crm: OpenCrm;
beforeAll(async () => void (crm = await openCrm()));
afterAll(() => crm.close());

it('loads a year of a small company, once', async () => {
  const demo = corePlugin().demo;
  const t = Date.now();
  await demo?.(seedContext(crm.crm));
  console.log(Date.now() - t);
  await demo?.(seedContext(crm.crm));
  const counts = await crm.ask(`{
    orgUnits { totalCount } teams { totalCount } users { totalCount } accounts { totalCount } contacts { totalCount }
    affiliations { totalCount } products { totalCount } opportunities { totalCount } opportunityLines { totalCount }
    activities { totalCount }
    unowned: opportunities(where: { teamId: { isNull: true } }) { totalCount }
    opportunityGroups(groupBy: [{ status: VALUE }]) { nodes { key { status } count sum { amount { byCurrency { amount currency } } } } }
    u: users(where: {}, first: 12) { nodes { displayName unit { name } team { name manager { displayName } } } }
    a: accounts(first: 3) { nodes { name phone owner { displayName } contacts { nodes { name affiliations { nodes { jobTitle main } } } } } }
    w: activities(first: 3) { nodes { title status subject { ... on Opportunity { name } } } }
  }`);
  console.log(JSON.stringify(counts, null, 1));
  expect(counts).toMatchObject({ });
});
