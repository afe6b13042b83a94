import { guardedFields, keptFields, rules } from './access-rules.ts';
import { matrixPaths } from './paths/index.ts';
import { emptyTally, runPath } from './run-path.ts';
import { shareOfThisRun } from './share.ts';
import { World } from './world.ts';

let world: World;
const tally = emptyTally();

beforeAll(async () => {
  world = await World.make();
});

afterAll(async () => {
  const total = [...tally.byPath.values()].reduce((sum, cells) => sum + cells, 0);
  const lines = [...tally.byPath].map(([name, cells]) => `${name.padEnd(32)} ${String(cells).padStart(7)}`);
  const figures = `${total} cells, ${tally.probes} questions in ${tally.operations} operations`;
  process.stdout.write(`\nPermission matrix (${shareOfThisRun.name}): ${figures}\n${lines.join('\n')}\n`);
  await world.stop();
});

test('every entity and every guarded or kept field is written down in access-rules.ts', () => {
  const rows = [...world.model.entities.values(), ...world.model.slots];
  const guarded = rows.flatMap(({ name, fields }) =>
    [...fields.values()].flatMap((field) => (field.read === undefined ? [] : [[`${name}.${field.name}`, field.read]])),
  );
  expect(Object.keys(rules).sort()).toEqual([...world.model.entities.keys()].sort());
  expect(Object.fromEntries(guarded)).toEqual(guardedFields);
  const free = ['always', 'create', 'never', undefined];
  const kept = rows.flatMap(({ name, fields }) =>
    [...fields.values()].flatMap((field) =>
      'write' in field && !free.includes(field.write) ? [[`${name}.${field.name}`, field.write]] : [],
    ),
  );
  expect(Object.fromEntries(kept)).toEqual(keptFields);
});

test('no code of a hand-written field is given what needs a permission', () => {
  const rows = [...world.model.entities.values(), ...world.model.slots];
  const given = rows.flatMap(({ name, fields, requires }) =>
    [...requires.values()]
      .flat()
      .filter((field) => fields.get(field)?.read !== undefined)
      .map((field) => `${name}.${field}`),
  );
  expect(given).toEqual([]);
});

test.each(matrixPaths.map((path) => [path.name, path] as const))(
  '%s: nothing too much, nothing missing',
  async (_, path) => {
    const before = tally.failures.length;
    await runPath(path, world, tally, shareOfThisRun);
    const failures = tally.failures.slice(before);
    expect([failures.length, failures.slice(0, 12)]).toEqual([0, []]);
  },
  400_000,
);
