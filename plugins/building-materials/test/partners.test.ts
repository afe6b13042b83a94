import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { cloud, river, contractor, designer } = site.ids;
  const crew = [
    { role: 'contractor', accountId: contractor },
    { role: 'designer', contactId: designer },
  ];
  await site.build({ name: 'A', developerId: cloud, outcome: 'WON', floorArea: '1200.50', participants: crew });
  await site.build({ name: 'B', developerId: cloud, participants: [{ role: 'dealer', accountId: river }] });
  await site.build({ name: 'C', developerId: river, outcome: 'WON' });
});
afterAll(() => site.crm.stop());

describe('what is known about partners', () => {
  it('is a slot on companies and people: filtered, sorted, grouped and written like their own fields', async () => {
    const found = await site.crm.data(`{
      accounts(where: { building: { developerClass: { eq: "first" } } }) {
        nodes { name roles building { developerClass frameworkAgreement dealerTerritory { code } } }
      }
      developers: accounts(where: { roles: { has: "developer" } }, orderBy: [{ building: { developerClass: ASC } }]) {
        nodes { name }
      }
      contacts(where: { building: { advocacy: { in: ["advocate", "supporter"] }, reviewer: { eq: true } } }) {
        nodes { name building { advocacy } }
      }
      contactGroups(groupBy: [{ building: { advocacy: VALUE } }]) { nodes { count key { building { advocacy } } } }
    }`);
    expect(found).toEqual({
      accounts: {
        nodes: [
          {
            name: '云栖置业',
            roles: ['developer'],
            building: { developerClass: 'first', frameworkAgreement: false, dealerTerritory: null },
          },
        ],
      },
      developers: { nodes: [{ name: '云栖置业' }, { name: '江城城投' }] },
      contacts: { nodes: [{ name: '顾念慈', building: { advocacy: 'advocate' } }] },
      contactGroups: { nodes: [{ count: 1, key: { building: { advocacy: 'advocate' } } }] },
    });
  });

  it('brings its roles of companies into the vocabulary of core, in both languages', async () => {
    const { referenceValues } = await site.crm.data<{ referenceValues: { nodes: object[] } }>(`{
      referenceValues(where: {
        vocabulary: { eq: "account-role" }, code: { in: ["developer", "designer", "contractor", "dealer"] }
      }) { nodes { code labelZh labelEn } }
    }`);
    expect(referenceValues.nodes).toHaveLength(4);
    expect(referenceValues.nodes).toContainEqual({ code: 'designer', labelZh: '设计院', labelEn: 'Designer' });
    expect(referenceValues.nodes).toContainEqual({ code: 'dealer', labelZh: '经销商', labelEn: 'Dealer' });
  });

  it('counts projects for a whole list with one statement per role asked about', async () => {
    const statements: string[] = [];
    const { reader } = site.crm.crm.database;
    const rows = reader.rows.bind(reader);
    Object.assign(reader, { rows: (...call: Parameters<typeof rows>) => (statements.push(call[0]), rows(...call)) });
    const found = await site.crm.data(`{
      accounts(orderBy: [{ name: ASC }]) {
        nodes { name building { projectCount wonProjectCount developed: projectCount(role: "developer") } }
      }
      contacts { nodes { name building { projectCount wonProjectCount } } }
    }`);
    Object.assign(reader, { rows });
    expect(found).toEqual({
      accounts: {
        nodes: expect.arrayContaining([
          { name: '中恒建筑', building: { projectCount: 1, wonProjectCount: 1, developed: 0 } },
          { name: '云栖置业', building: { projectCount: 2, wonProjectCount: 1, developed: 2 } },
          { name: '江城城投', building: { projectCount: 2, wonProjectCount: 1, developed: 1 } },
        ]),
      },
      contacts: { nodes: [{ name: '顾念慈', building: { projectCount: 1, wonProjectCount: 1 } }] },
    });
    // Accounts in any role, accounts as developers, contacts.
    expect(statements.filter((text) => text.includes('building_participant'))).toHaveLength(3);
  });
});

describe('who sees projects', () => {
  it('salespeople their own and those of the team; managers the unit; participants follow', async () => {
    const { crm } = site;
    interface Made {
      readonly unit: { readonly orgUnit: { readonly id: string } };
    }
    const { unit } = await crm.data<Made>(
      'mutation { unit: createOrgUnit(input: { name: "工程部" }) { orgUnit { id } } }',
    );
    const unitId = unit.orgUnit.id;
    const [sales, other, manager] = [
      await crm.createUser({ roles: ['building:project-sales'], unitId }),
      await crm.createUser({ roles: ['building:project-sales'], unitId }),
      await crm.createUser({ roles: ['building:project-manager'], unitId }),
    ];
    const { buildingProject, errors } = await site.build({ name: 'D', developerId: site.ids.cloud }, sales);
    expect(errors).toEqual([]);
    const lists = `{
      buildingProjects { nodes { name } } buildingParticipants { nodes { project { name } } }
      accounts(where: { name: { eq: "云栖置业" } }) { nodes { building { projectCount } } }
    }`;
    const seen = {
      buildingProjects: { nodes: [{ name: 'D' }] },
      buildingParticipants: { nodes: [{ project: { name: 'D' } }] },
      accounts: { nodes: [{ building: { projectCount: 1 } }] },
    };
    expect(await crm.data(lists, { as: sales })).toEqual(seen);
    expect(await crm.data(lists, { as: manager })).toEqual(seen);
    expect(await crm.data(lists, { as: other })).toEqual({
      buildingProjects: { nodes: [] },
      buildingParticipants: { nodes: [] },
      accounts: { nodes: [{ building: { projectCount: 0 } }] },
    });
    const update = 'mutation ($id: ID!) { updateBuildingProject(id: $id, input: { name: "E" }) { errors { code } } }';
    const variables = { id: buildingProject.id };
    expect(await crm.data(update, { variables, as: other })).toEqual({
      updateBuildingProject: { errors: [{ code: 'NOT_FOUND' }] },
    });
    expect(await crm.data(update, { variables, as: manager })).toEqual({ updateBuildingProject: { errors: [] } });
  });
});
