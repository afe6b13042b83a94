import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { greenBuilding } from '../src/index.ts';

interface Made {
  readonly createBuildingProject: { readonly buildingProject: { readonly id: string } };
}

let crm: TestCrm;
let harbour: string;
let tower: string;

const createProject = `mutation ($input: CreateBuildingProjectInput!) {
  createBuildingProject(input: $input) { buildingProject { id } errors { message } }
}`;
const project = async (input: object, as: TestUser = crm.administrator): Promise<string> =>
  (await crm.data<Made>(createProject, { variables: { input }, as })).createBuildingProject.buildingProject.id;

const certify = (input: object): Promise<unknown> =>
  crm.data(
    `mutation ($input: CreateGreenCertificateInput!) {
      createGreenCertificate(input: $input) { greenCertificate { stars } errors { code path } }
    }`,
    { variables: { input: { issuedOn: '2026-06-01', ...input } } },
  );

const starsOf = async (id: string): Promise<unknown> =>
  crm.data('query ($id: ID!) { buildingProject(id: $id) { green { stars } } }', { variables: { id } });

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials(), greenBuilding()] });
  harbour = await project({ name: '海岸公馆', green: { targetStars: 2 } });
  tower = await project({ name: '望江大厦', progress: 'completion', green: { targetStars: 3 } });
  await project({ name: '北辰仓库' });
});
afterAll(() => crm.stop());

describe('certificates', () => {
  it('give a project the most stars that one of them says, for as long as it is there', async () => {
    const drawings = { projectId: tower, kind: 'PRE_ASSESSMENT', stars: 3, number: 'Y-1' };
    const building = { projectId: tower, kind: 'LABEL', stars: 2, number: 'L-1' };
    for (const input of [drawings, building]) {
      expect(await certify(input)).toMatchObject({ createGreenCertificate: { errors: [] } });
    }
    expect(await starsOf(tower)).toEqual({ buildingProject: { green: { stars: 3 } } });
    const { greenCertificates } = await crm.data<{ greenCertificates: { nodes: { id: string }[] } }>(
      '{ greenCertificates(where: { number: { eq: "Y-1" } }) { nodes { id } } }',
    );
    await crm.data('mutation ($id: ID!) { deleteGreenCertificate(id: $id) { errors { code } } }', {
      variables: { id: greenCertificates.nodes[0]?.id },
    });
    expect(await starsOf(tower)).toEqual({ buildingProject: { green: { stars: 2 } } });
  });

  it('are refused as a label while the building is not completed', async () => {
    const early = { projectId: harbour, kind: 'LABEL', stars: 2, number: 'L-2' };
    expect(await certify(early)).toEqual({
      createGreenCertificate: {
        greenCertificate: null,
        errors: [{ code: 'GREEN_LABEL_TOO_EARLY', path: ['input', 'kind'] }],
      },
    });
    expect(await starsOf(harbour)).toEqual({ buildingProject: { green: { stars: 0 } } });
  });
});

describe('projects', () => {
  it('are filtered, sorted and grouped by fields that their own plugin has never heard of', async () => {
    expect(
      await crm.data(`{
        buildingProjects(where: { green: { targetStars: { gte: 2 } } }, orderBy: [{ green: { stars: DESC } }]) {
          nodes { name green { stars targetStars } }
        }
        buildingProjectGroups(groupBy: [{ progress: VALUE }], orderBy: [{ count: ASC }]) {
          nodes { count key { progress } max { green { stars targetStars } } }
        }
      }`),
    ).toEqual({
      buildingProjects: {
        nodes: [
          { name: '望江大厦', green: { stars: 2, targetStars: 3 } },
          { name: '海岸公馆', green: { stars: 0, targetStars: 2 } },
        ],
      },
      buildingProjectGroups: {
        nodes: [
          { count: 1, key: { progress: 'completion' }, max: { green: { stars: 2, targetStars: 3 } } },
          { count: 2, key: { progress: null }, max: { green: { stars: 0, targetStars: 2 } } },
        ],
      },
    });
  });

  it('score higher the greener they are', async () => {
    expect(
      await crm.data(
        '{ buildingProjects(orderBy: [{ name: ASC }]) { nodes { name score { points reasons { rule } } } } }',
      ),
    ).toEqual({
      buildingProjects: {
        nodes: expect.arrayContaining([
          { name: '望江大厦', score: { points: 30, reasons: [{ rule: 'green:stars' }] } },
          { name: '海岸公馆', score: { points: 20, reasons: [{ rule: 'green:stars' }] } },
          { name: '北辰仓库', score: { points: 0, reasons: [] } },
        ]),
      },
    });
  });

  it('show what it costs to those who may know', async () => {
    const sales = await crm.createUser({ roles: ['building:project-sales'] });
    const consultant = await crm.createUser({ roles: ['green:consultant'] });
    const id = await project({ name: '长桥酒店' }, sales);
    const update = `mutation ($id: ID!, $input: UpdateBuildingProjectInput!) {
      updateBuildingProject(id: $id, input: $input) { errors { code } }
    }`;
    const input = { green: { additionalCost: { amount: '1200000', currency: 'CNY' } } };
    expect(await crm.data(update, { variables: { id, input }, as: consultant })).toEqual({
      updateBuildingProject: { errors: [] },
    });
    const costOf = (as: TestUser): Promise<unknown> =>
      crm.data('query ($id: ID!) { buildingProject(id: $id) { name green { additionalCost { amount } } } }', {
        ...{ variables: { id }, as },
      });
    const seen = (additionalCost: object | null): object => ({
      buildingProject: { name: '长桥酒店', green: { additionalCost } },
    });
    expect(await costOf(consultant)).toEqual(seen({ amount: '1200000.0000' }));
    expect(await costOf(sales)).toEqual(seen(null));
  });
});
