import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { newPlugin, runTests } from './new-plugin.ts';

/** Files of a package whose tests share a worker, and its modules with it. */
const sources: Readonly<Record<string, string>> = {
  'jest.config.mjs': `export default { preset: '@guanxi/core', setupFilesAfterEnv: ['<rootDir>/test/set-up.ts'] };\n`,
  'src/size.ts': `export function size(count: number): string {
  if (count < 10) {
    return 'small';
  } else {
    return 'large';
  }
}
`,
  'test/numbers.json': '{ "one": 1 }',
  'test/set-up.ts': `import { expect } from '@jest/globals';
expect.extend({ toBeOdd: (given: number) => ({ pass: given % 2 === 1, message: () => 'is even' }) });
process.env['FROM_SET_UP'] = 'yes';
`,
  'test/one.test.ts': `import { expect, jest, test } from '@jest/globals';
import numbers from './numbers.json' with { type: 'json' };
import { size } from '../src/size.ts';
test('has what was set up, and leaves things behind', () => {
  expect(size(numbers.one)).toBe('small');
  expect(3).toBeOdd();
  expect(process.env['FROM_SET_UP']).toBe('yes');
  for (const mocked of [() => jest.requireMock('pg'), () => jest.createMockFromModule('pg')])
    expect(mocked).toThrow('Test files share their modules: pg cannot be mocked.');
  expect(jest.requireActual('pg').Client).toBeDefined();
  expect.addSnapshotSerializer({ test: () => true, print: () => 'left behind' });
  expect.extend({ toBeLeft: () => ({ pass: true, message: () => '' }) });
  expect.addEqualityTesters([() => true]);
  process.exitCode = 3;
});
`,
  'test/two.test.ts': `import { expect, test } from '@jest/globals';
import { size } from '../src/size.ts';
test('has what was set up, and nothing of the other', () => {
  expect(size(100)).toBe('large');
  expect(3).toBeOdd();
  expect(process.env['FROM_SET_UP']).toBe('yes');
  expect([1]).toMatchInlineSnapshot(\`
[
  1,
]
\`);
  expect(expect(1).toBeLeft).toBeUndefined();
  expect(1).not.toEqual(2);
  expect(process.exitCode).toBeUndefined();
});
`,
  'test/unfound.test.ts': `import 'not-there';\n`,
};

describe('test files that share a worker', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await newPlugin('shared');
    for (const [file, text] of Object.entries(sources)) writeFileSync(path.join(folder, file), text);
    rmSync(path.join(folder, 'test/contract.test.ts'));
  });

  test('are set up each, leave nothing to each other, and count together', async () => {
    const { code, said, printed } = await runTests(folder, '--coverage', 'test/one.test.ts', 'test/two.test.ts');
    if (code !== 0) throw new Error(said);
    expect(said).toMatch(/Tests: +2 passed, 2 total/);
    // Each file has run one of the branches.
    expect(printed).toMatch(/^ *size\.ts +\| +100 \| +100 \| +100 \| +100 \|/m);
  });

  test('end with a summary when one of them cannot be imported and another fails after its end', async () => {
    const late = `import { test } from '@jest/globals';
test('ends early', () => void setTimeout(() => { throw new Error('too late'); }, 100));
`;
    const waiting = `import { test } from '@jest/globals';
test('waits', () => new Promise((resolve) => setTimeout(resolve, 1_000)));
`;
    writeFileSync(path.join(folder, 'test/late.test.ts'), late);
    writeFileSync(path.join(folder, 'test/waiting.test.ts'), waiting);
    const { code, said } = await runTests(folder, 'test/late.test.ts', 'test/unfound.test.ts', 'test/waiting.test.ts');
    expect(code).toBe(1);
    expect(said).toContain("Cannot find package 'not-there'");
    expect(said).toMatch(/Test Suites: .*3 total/);
  });
});
