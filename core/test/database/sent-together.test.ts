import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { composePlugins } from '../../src/plugins/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.ts';
import { samplePlugin } from './sample-plugins.ts';

const loader = path.resolve(import.meta.dirname, '../../bin/development-loader.js');
const program = path.resolve(import.meta.dirname, 'sent-together.ts');

let target: TestDatabase;
beforeAll(async () => void (target = await createTestDatabase(composePlugins([samplePlugin()]))));
afterAll(() => target?.drop());

it('of statements that were sent together the first that fails is told; the others do not end the process', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, program, target.appUrl]);
  expect(stdout).toBe('division by zero');
});
