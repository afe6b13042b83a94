// Tests run from source, as ES modules that the files of a worker share: core/jest/README.md.
import preset from './core/jest/preset.mjs';

/** The same options as in core/bin/development-loader.js: tests must see the classes that the server sees. */
const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/** Tests of tests, minutes by themselves: `npm run test:seeded-bugs`; the mutants: `npm run test:security`. */
const longTests = process.env.GUANXI_SEEDED_BUGS ? [] : ['/contract/random/seeded-bugs'];

/** What this run leaves out: CI measures some files alone, after all others. */
const leftOut = process.env.GUANXI_TESTS_WITHOUT ? [process.env.GUANXI_TESTS_WITHOUT] : [];

const { setupFiles, modulePathIgnorePatterns, globalSetup, globalTeardown, testEnvironment, runtime } = preset;
const ofEveryFile = { setupFiles, modulePathIgnorePatterns, globalSetup, globalTeardown };

const ofSharedModules = {
  ...ofEveryFile,
  testEnvironment,
  runtime,
  testMatch: ['<rootDir>/{core,plugins/*,examples/*}/test/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/security/matrix/mutants', ...longTests, ...leftOut],
};

/** It puts a mock in the place of a module, which needs modules of its own, and node --experimental-vm-modules. */
const ofMutants = {
  ...ofEveryFile,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  testMatch: ['<rootDir>/test/security/matrix/mutants.test.ts'],
};

export default {
  ...(process.env.GUANXI_WHOLE_MATRIX ? { projects: [ofSharedModules, ofMutants] } : ofSharedModules),
  // Two cores, one database server: more workers only wait for each other.
  maxWorkers: 2,
  workerIdleMemoryLimit: preset.workerIdleMemoryLimit,
  testSequencer: '<rootDir>/test/ci/long-tests-first.mjs',
  // For what hangs; what is merely slow beside others must not fail. Promises about time are expectations of their own.
  testTimeout: 180_000,
};
