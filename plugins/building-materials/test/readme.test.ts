import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, readmeTour, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

const tour = readmeTour(new URL('../README.md', import.meta.url));

describe('the tour of the README', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()] });
    await crm.loadDemo('building-materials');
  });
  afterAll(() => crm.stop());

  it('has questions with answers', () => expect(tour.length).toBeGreaterThan(3));

  it.each(tour)('%s', async (document, answer) => {
    expect(await crm.data(document)).toEqual(answer);
  });
});
