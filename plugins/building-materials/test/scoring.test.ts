import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { definePlugin } from '@guanxi/core';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials, projectScoring, type ProjectScoreRule } from '@guanxi/plugin-building-materials';

/** What another plugin knows: far away is expensive to supply. */
const remote: ProjectScoreRule<{ city: string | null; developer: { name: string } | null }> = {
  reason: { zh: '运距过远', en: 'Too far to supply' },
  needs: { city: true, developer: { name: true } },
  points: ({ city }) => (city === '乌鲁木齐' ? -25 : 0),
};

const logistics = definePlugin({
  id: 'logistics',
  prefix: 'logistics',
  version: '1.0.0',
  label: { zh: '物流', en: 'Logistics' },
  requires: { 'building-materials': '^0.1.0' },
  contributions: [projectScoring.with('remote', remote)],
});

const scored = `{
  buildingProjects(orderBy: [{ name: ASC }]) { nodes { name score { points reasons { rule text points } } } }
}`;

async function project(crm: TestCrm, input: object): Promise<void> {
  const create = `mutation ($input: CreateBuildingProjectInput!) {
    createBuildingProject(input: $input) { errors { message } }
  }`;
  expect(await crm.data(create, { variables: { input } })).toEqual({ createBuildingProject: { errors: [] } });
}

describe('the score of a project', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials(), logistics()] });
    const { developer } = await crm.data<{ developer: { account: { id: string } } }>(`mutation {
      developer: createAccount(input: { name: "云栖置业", roles: ["developer"], building: { frameworkAgreement: true } }) {
        account { id }
      }
    }`);
    const developerId = developer.account.id;
    await project(crm, { name: 'A', developerId, floorArea: '50000', bidClosesOn: '2027-05-01' });
    await project(crm, { name: 'B', developerId, city: '乌鲁木齐' });
    await project(crm, { name: 'C' });
  });
  afterAll(() => crm.stop());

  it('adds up what the rules say, with their reasons, those of other plugins too', async () => {
    expect(await crm.data(scored)).toEqual({
      buildingProjects: {
        nodes: [
          {
            name: 'A',
            score: {
              points: 55,
              reasons: [
                { rule: 'building:framework-agreement', text: 'The developer has a framework agreement', points: 20 },
                { rule: 'building:large', text: 'A large building', points: 15 },
                { rule: 'building:developer-known', text: 'The developer is known', points: 10 },
                { rule: 'building:bid-announced', text: 'The bid is announced', points: 10 },
              ],
            },
          },
          {
            name: 'B',
            score: {
              points: 5,
              reasons: [
                { rule: 'building:framework-agreement', text: 'The developer has a framework agreement', points: 20 },
                { rule: 'building:developer-known', text: 'The developer is known', points: 10 },
                { rule: 'logistics:remote', text: 'Too far to supply', points: -25 },
              ],
            },
          },
          { name: 'C', score: { points: 0, reasons: [] } },
        ],
      },
    });
  });

  it('speaks the language of the request', async () => {
    const { data } = await crm.execute(
      '{ buildingProjects(where: { name: { eq: "B" } }) { nodes { score { reasons { text } } } } }',
      { language: 'zh' },
    );
    expect(data).toEqual({
      buildingProjects: {
        nodes: [{ score: { reasons: ['开发商有集采协议', '开发商已确认', '运距过远'].map((text) => ({ text })) } }],
      },
    });
  });

  it('costs a list one statement more, however many rules there are', async () => {
    await crm.expectQueries(2, () => crm.data(scored));
  });
});
