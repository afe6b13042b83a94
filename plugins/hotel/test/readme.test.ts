import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, readmeTour, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';

const tour = readmeTour(new URL('../README.md', import.meta.url));

describe('the tour of the README', () => {
  let crm: TestCrm;
  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [hotel()] });
    await crm.loadDemo('hotel');
  });
  afterAll(() => crm.stop());

  it('has questions with answers', () => expect(tour.length).toBeGreaterThan(3));

  it.each(tour)('%s', async (document, answer) => {
    expect(await crm.data(document)).toEqual(answer);
  });
});
