import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createCrm, type CrmOptions } from '../../src/app/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { pool } from './pool-plugin.ts';

const features = '{ metadata { features { name label plugin enabled } } }';

function messagesOf(options: CrmOptions, environment = {}): string {
  try {
    createCrm({ mode: 'test', ...options }, { environment });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('one plugin in two installations of one process', () => {
  let small: TestCrm;
  let large: TestCrm;
  beforeAll(async () => {
    // Both are there before either is asked: nothing of the second may reach the first.
    small = await createTestCrm({ plugins: [pool()] });
    large = await createTestCrm({
      plugins: [pool({ lanes: 8 })],
      options: { features: { 'pool:nightSwimming': true } },
    });
  });
  afterAll(() => Promise.all([small.stop(), large.stop()]));

  test.each([
    ['small', () => small, '4 lanes, by day', false],
    ['large', () => large, '8 lanes, day and night', true],
  ] as const)(
    'the %s one has its own options and flags in resolvers, hooks and jobs',
    async (_, crm, state, enabled) => {
      expect(await crm().data('{ poolState }')).toEqual({ poolState: state });
      expect(await crm().data('mutation { createContact(input: { name: "Nobody" }) { errors { message } } }')).toEqual({
        createContact: { errors: [{ message: state }] },
      });
      expect(await crm().runJob('pool:describe', {})).toBe(state);
      expect(await crm().data(features)).toEqual({
        metadata: {
          features: [{ name: 'pool:nightSwimming', label: 'Night swimming', plugin: 'pool', enabled }],
        },
      });
    },
  );
});

describe('flags of the configuration', () => {
  test('are known ones, or the start is refused with those that there are', () => {
    const plugins = [pool()];
    expect(messagesOf({ plugins, features: { 'pool:nightswiming': true } })).toBe(
      'The configuration is wrong:\n' +
        '  - features: no plugin declares pool:nightswiming, did you mean pool:nightSwimming? ' +
        'there are: pool:nightSwimming',
    );
    expect(messagesOf({ features: { 'pool:nightSwimming': true } })).toContain(
      'no plugin declares pool:nightSwimming;',
    );
  });

  test('are true or false, from the file or as JSON from the environment', () => {
    const plugins = [pool()];
    const crm = createCrm(
      { mode: 'test', plugins },
      { environment: { GUANXI_FEATURES: '{"pool:nightSwimming":true}' } },
    );
    expect(crm.model.features.get('pool:nightSwimming')).toMatchObject({ owner: 'pool', enabled: true });
    expect(messagesOf({ plugins }, { GUANXI_FEATURES: 'pool:nightSwimming' })).toContain(
      'environment variable GUANXI_FEATURES: expected features with true or false, ' +
        'such as { "hotel:overbooking": true } (JSON in the environment)',
    );
  });
});

test('options that do not fit are told at the start', () => {
  const lanes = { lanes: 'many' as unknown as number };
  expect(messagesOf({ plugins: [pool(lanes)] })).toContain('pool: options.lanes: Invalid input: expected number');
});
