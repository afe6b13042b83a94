import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, readmeTour, TourIds, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

const tour = readmeTour(new URL('../README.md', import.meta.url));

describe('the tour of the README', () => {
  const ids = new TourIds();
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [buildingMaterials()] });
    await crm.loadDemo('building-materials');
    // The day on which the tour begins.
    await crm.clock.set('2026-11-23T02:00:00Z');
  });
  afterAll(() => crm.stop());

  it('has questions with answers', () => expect(tour.length).toBeGreaterThan(15));

  it.each(tour)('%s', async (document, answer) => {
    const data = await crm.data(ids.fill(document));
    expect(data).toEqual(ids.learn(answer, data));
  });
});
