import { describe, expect, test } from '@jest/globals';
import { Account, corePlugin } from '../../src/crm/index.ts';
import { contributionsTo } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import {
  definePlugin,
  extensionPoint,
  hooksOf,
  jobOf,
  z,
  type CrmContext,
  type Plugin,
  type PluginManifest,
} from '../../src/sdk/index.ts';
import { createTestCrm } from '../../src/testing/index.ts';
import { problemsOf } from './problems-of.ts';

const label = { zh: '检查', en: 'Checks' };
const checks = extensionPoint<{ readonly minutes: number }>({
  name: 'spa:checks',
  label,
  schema: z.object({ minutes: z.number().int() }),
});
const requires = { spa: '^1.0.0' } as const;

function plugin(id: string, manifest: Partial<PluginManifest> = {}): Plugin {
  return definePlugin({ id, prefix: id, version: '1.2.0', label, ...manifest })();
}

const spa = plugin('spa', { extensionPoints: [checks] });

describe('contributions to an extension point', () => {
  test('come together per composition, those of required plugins first', () => {
    const sauna = plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 15 })] });
    const own = plugin('spa', {
      extensionPoints: [checks],
      contributions: [checks.with('towels', { minutes: 5 }), checks.with('oil', { minutes: 2 })],
    });
    expect(contributionsTo(composePlugins([corePlugin(), sauna, own]), checks)).toEqual([
      { name: 'spa:towels', plugin: 'spa', value: { minutes: 5 } },
      { name: 'spa:oil', plugin: 'spa', value: { minutes: 2 } },
      { name: 'sauna:heat', plugin: 'sauna', value: { minutes: 15 } },
    ]);
    // Another composition of the same process, as where sauna is disabled, knows nothing of it.
    expect(contributionsTo(composePlugins([corePlugin(), spa]), checks)).toEqual([]);
  });

  test('have the type of their point', () => {
    // @ts-expect-error minutes are a number
    const wrong = plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 'many' })] });
    expect(problemsOf([spa, wrong])).toHaveLength(1);
    const right = plugin('spa', { contributions: [checks.with('heat', { minutes: 15 })] });
    const minutes: number[] = contributionsTo({ plugins: [right] }, checks).map(({ value }) => value.minutes);
    expect(minutes).toEqual([15]);
  });
});

test('hooks and jobs find the same contributions as resolvers', async () => {
  const namesIn = (context: Pick<CrmContext, 'contributions'>): string =>
    context
      .contributions(checks)
      .map(({ name, value }) => `${name} ${value.minutes}`)
      .join();
  const nameAccounts = hooksOf(Account, {
    beforeCreate(changes, context) {
      for (const { record } of changes) record.shortName = namesIn(context);
    },
  });
  const names = jobOf({
    ...{ label, payload: z.object({}), runAs: 'system' },
    run: (_, context) => Promise.resolve(namesIn(context)),
  });
  const offering = plugin('spa', { extensionPoints: [checks], hooks: [nameAccounts], jobs: { names } });
  const sauna = plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 15 })] });
  const crm = await createTestCrm({ plugins: [offering, sauna] });
  try {
    const create = 'mutation { createAccount(input: { name: "Spa" }) { account { shortName } } }';
    expect(await crm.data(create)).toEqual({ createAccount: { account: { shortName: 'sauna:heat 15' } } });
    expect(await crm.runJob('spa:names')).toBe('sauna:heat 15');
  } finally {
    await crm.stop();
  }
});

/** Each mistake, and every word of what is said about it. */
const mistakes: readonly [mistake: string, plugins: () => Plugin[], messages: readonly string[]][] = [
  [
    'a point that two plugins claim',
    () => [spa, plugin('day', { prefix: 'spa', extensionPoints: [checks] })],
    [
      'the prefix "spa" is claimed by both spa and day: one of the two plugins has to choose another prefix',
      'the extension point "spa:checks" is claimed by both spa and day: rename one of the two extension points',
    ],
  ],
  [
    'a point without the prefix, and without a label in one language',
    () => [plugin('day', { extensionPoints: [extensionPoint({ name: 'checks', label: { zh: ' ', en: 'Checks' } })] })],
    [
      "day: extensionPoints checks lacks Chinese: write { zh: '…', en: 'Checks' }",
      'day: the name of the extension point "checks" must be day: and lowerCamelCase: day:checks',
    ],
  ],
  [
    'no word of the plugin that offers the point',
    () => [spa, plugin('sauna', { contributions: [checks.with('heat', { minutes: 15 })] })],
    [
      'sauna contributes "heat" to the extension point spa:checks of spa without requiring it: ' +
        "add 'spa': '^1.2.0' to its `requires`",
    ],
  ],
  [
    'a point that nobody offers',
    () => [plugin('sauna', { contributions: [checks.with('heat', { minutes: 15 })] })],
    [
      'sauna contributes "heat" to the extension point spa:checks, which no plugin of the composition offers: ' +
        'add the one with the prefix spa to `plugins`, and to the `requires` of sauna',
    ],
  ],
  [
    'a plugin that is missing: said once',
    () => [plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 15 })] })],
    ['sauna requires the plugin spa (^1.0.0), which is not in the composition: add spa to `plugins`'],
  ],
  [
    'a version that does not have the point yet',
    () => [plugin('spa'), plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 15 })] })],
    [
      'sauna contributes "heat" to the extension point spa:checks, which spa 1.2.0 does not offer: ' +
        'install a version of spa that does, or a sauna for this one',
    ],
  ],
  [
    'a key twice, and one that is no name',
    () => [
      spa,
      plugin('sauna', {
        requires,
        contributions: ['heat', 'heat', 'Much steam'].map((key) => checks.with(key, { minutes: 15 })),
      }),
    ],
    [
      'sauna: contributes "heat" to the extension point spa:checks twice: give one of them another key',
      'sauna: the key "Much steam" of what it contributes to the extension point spa:checks ' +
        'must be letters, digits or hyphens, a lower-case letter first',
    ],
  ],
  [
    'what the point does not take',
    () => [spa, plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 1.5 })] })],
    [
      'sauna: "heat" does not fit the extension point spa:checks of spa: ' +
        'minutes: Invalid input: expected int, received number',
    ],
  ],
];

describe('the start-up report', () => {
  test.each(mistakes)('names %s', (_, plugins, messages) => {
    const problems = problemsOf(plugins());
    expect(problems.map(({ en }) => en)).toEqual(messages);
    for (const { zh } of problems) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  test('says what brings a disabled plugin back, and nothing that follows from it', () => {
    const sauna = plugin('sauna', { requires, contributions: [checks.with('heat', { minutes: 15 })] });
    const off = new Map([
      ['spa', { zh: '已停用', en: 'it is disabled in this database: run guanxi plugin enable spa' }],
    ]);
    expect(() => composePlugins([corePlugin(), sauna], { off })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            en:
              'sauna requires the plugin spa (^1.0.0), which is not in the composition: ' +
              'it is disabled in this database: run guanxi plugin enable spa',
          }),
        ],
      }),
    );
  });
});
