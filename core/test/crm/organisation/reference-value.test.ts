import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

async function create(vocabulary: string, language: 'zh' | 'en' = 'en'): Promise<readonly Refusal[]> {
  const { createReferenceValue } = await crm.data<{ createReferenceValue: { errors: Refusal[] } }>(
    `mutation ($vocabulary: String!) {
      createReferenceValue(input: { vocabulary: $vocabulary, code: "x-1", labelZh: "一", labelEn: "One" }) {
        errors { code message path }
      } }`,
    { variables: { vocabulary }, language },
  );
  return createReferenceValue.errors;
}

describe('a reference value', () => {
  it('belongs to a vocabulary of the composition', async () => {
    expect(await create('industry')).toEqual([]);
    const found = '{ referenceValues(where: { code: { eq: "x-1" } }) { nodes { vocabulary } } }';
    expect(await crm.data(found)).toEqual({ referenceValues: { nodes: [{ vocabulary: 'industry' }] } });
  });

  it('is refused in an unknown one: nothing would ever read it', async () => {
    const [error, ...others] = await create('industrie');
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code: 'UNKNOWN_VOCABULARY', path: ['input', 'vocabulary'] });
    expect(error?.message).toMatch(/^There is no vocabulary "industrie"; there are: .*\bindustry\b/);
    expect(error?.message).toMatch(/\borgUnitKind\b/);
    const [told] = await create('Industry', 'zh');
    expect(told?.message).toMatch(/^没有词表“Industry”;已有:.*industry/);
  });
});
