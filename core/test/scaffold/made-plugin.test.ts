import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { newPlugin, typecheck } from './new-plugin.ts';

const flags = ['--entity', 'Visit', '--extension', 'Account', '--hook', '--job', '--import'];
const folder = await newPlugin('field-service', ...flags);
const tests = path.join(folder, 'test/field-service.test.ts');

// With an example of everything; its tests run among those of this file, on the sources of the core.
await import(tests);
await import(path.join(folder, 'test/contract.test.ts'));

test('brings a test for everything that was asked for', () => {
  expect(readFileSync(tests, 'utf8').match(/^ {2}test\(/gm)).toHaveLength(7);
});

test('compiles', async () => expect(await typecheck(folder)).toBe(''), 120_000);
