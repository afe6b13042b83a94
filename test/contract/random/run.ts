// Compares random operations with a plain evaluator, without a test runner:
//   node --import ./core/bin/development-loader.js test/contract/random/run.ts 100000
//   … run.ts 1 --from=1828             one operation again, by its seed
//   … run.ts 5000 --mutant=every-is-some   with a bug in the engine, which must be found
import { setup, teardown } from '../../../core/src/testing/global-setup.ts';
import { applyMutant } from './mutants/apply-mutant.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const count = Number(process.argv[2] ?? 5000);
const mutant = option('mutant');
if (mutant !== undefined) applyMutant(mutant);
// After the mutant: modules are read once.
const { openWorld } = await import('./world/world.ts');
const { runMany } = await import('./checks/run-many.ts');

// Under jest the server is there already.
const ownServer = process.env['GUANXI_TEST_CLUSTER'] === undefined;
if (ownServer) await setup();
try {
  const world = await openWorld(Number(option('rows') ?? 1));
  try {
    const { done, chosen, differences, looked, coverage, milliseconds, processorMs } = await runMany(world, {
      from: Number(option('from') ?? 0),
      count,
      lanes: Number(option('lanes') ?? 4),
      candidates: mutant === undefined ? Number(option('candidates') ?? 0) : 0,
      shrinks: mutant === undefined,
      mostDifferences: Number(option('most') ?? (mutant === undefined ? 10 : 1)),
      onProgress: (finished) => {
        if (finished % 5000 === 0) print(`${finished} operations …`);
      },
      onDifference: ({ text }) => print(`${text}\n`),
    });
    print(coverage.report());
    print(
      `${done} operations (${chosen} chosen for what they reach), ${looked.runs} runs (${looked.refused} refused, ${looked.found} with records)`,
    );
    print(
      `${differences.length} differences in ${(milliseconds / 1000).toFixed(1)} s, ${(processorMs / 1000).toFixed(1)} s of this process`,
    );
    process.exitCode = differences.length === 0 ? 0 : 1;
  } finally {
    await world.close();
  }
} finally {
  if (ownServer) await teardown();
}
