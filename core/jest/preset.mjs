import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * How a package with plugins is tested: `export default { preset: '@guanxi/core' };` in its jest.config.mjs. One
 * PostgreSQL serves all tests of a run; TypeScript runs from source; modules are loaded once per worker: README.md.
 */
export default {
  testEnvironment: file('environment.mjs'),
  runtime: file('runtime.mjs'),
  setupFiles: [file('load-graphql.mjs')],
  globalSetup: file('start-server.mjs'),
  globalTeardown: file('stop-server.mjs'),
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/', '/\\.guanxi/'],
  // Test files themselves stay in memory: a worker of 5 GB collects garbage for seconds, and what waits times out.
  workerIdleMemoryLimit: '1500MB',
  // Nothing is compiled by jest, so V8 has to count.
  coverageProvider: 'v8',
  testTimeout: 30_000,
};
