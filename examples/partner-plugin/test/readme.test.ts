import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, readmeTour, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { greenBuilding } from '../src/index.ts';

const tour = readmeTour(new URL('../README.md', import.meta.url));

let crm: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials(), greenBuilding()] });
  const tower = { name: '望江大厦', progress: 'completion', bidClosesOn: '2027-05-01', green: { targetStars: 3 } };
  const { made } = await crm.data<{ made: { buildingProject: { id: string } } }>(
    `mutation ($tower: CreateBuildingProjectInput!) {
      made: createBuildingProject(input: $tower) { buildingProject { id } }
      createBuildingProject(input: { name: "海岸公馆", green: { targetStars: 2 } }) { errors { code } }
    }`,
    { variables: { tower } },
  );
  const label = { projectId: made.buildingProject.id, number: 'L-1', kind: 'LABEL', stars: 3, issuedOn: '2026-06-01' };
  await crm.data(
    'mutation ($label: CreateGreenCertificateInput!) { createGreenCertificate(input: $label) { errors { code } } }',
    {
      variables: { label },
    },
  );
});
afterAll(() => crm.stop());

it('has questions with answers', () => expect(tour.length).toBeGreaterThan(0));

it.each(tour)('%s', async (document, answer) => {
  expect(await crm.data(document)).toEqual(answer);
});
