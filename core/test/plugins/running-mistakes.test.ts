import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { commandsOn, type Said } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { errands } from './errand-plugin.ts';

let crm: TestCrm;
let guanxi: (...argv: string[]) => Promise<Said>;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [errands()] });
  const folder = temporaryFolder();
  guanxi = commandsOn(crm, folder);
  const plugin = pathToFileURL(path.resolve(import.meta.dirname, 'errand-plugin.ts')).href;
  const config = `import { errands } from '${plugin}';\nexport default { plugins: [errands()] };\n`;
  writeFileSync(path.join(folder, 'guanxi.config.ts'), config);
});
afterAll(() => crm?.stop());

const create = `mutation ($name: String!) {
  createAccount(input: { name: $name }) { errors { code path } } }`;
const named = (name: string, language: 'zh' | 'en' = 'en') => crm.execute(create, { variables: { name }, language });

/** What the author reads: code and message, in both languages. */
async function toldOf(name: string): Promise<unknown> {
  const [english, chinese] = [await named(name), await named(name, 'zh')];
  return [english.errors?.[0]?.extensions['code'], english.errors?.[0]?.message, chinese.errors?.[0]?.message];
}

describe('a refusal', () => {
  test('that is thrown has the path of the one change that it can be about', async () => {
    const errors = [{ code: 'THROWN', path: ['input', 'website'] }];
    expect((await named('thrown')).data).toEqual({ createAccount: { errors } });
    expect((await named('right')).data).toEqual({
      createAccount: { errors: [{ code: 'NO', path: ['input', 'website'] }] },
    });
  });

  test.each([
    [
      'prefix',
      "The refusal new Vetoed(…, 'NO', …) is wrong: its first argument is the id of the plugin, " +
        'and there is no plugin errand, did you mean errand-boy?',
      "拒绝 new Vetoed(…, 'NO', …) 有误:第一个参数应为插件的 id,没有插件 errand,是否指 errand-boy?",
    ],
    [
      'code',
      "The refusal new Vetoed(…, 'notAllowed', …) is wrong: codes are UPPER_CASE: NOT_ALLOWED",
      "拒绝 new Vetoed(…, 'notAllowed', …) 有误:代码应为大写:NOT_ALLOWED",
    ],
    [
      'text',
      "The refusal new Vetoed(…, 'NO', …) is wrong: its text in zh is missing: write { zh: '…', en: '…' }",
      "拒绝 new Vetoed(…, 'NO', …) 有误:缺少 zh 的文字:请写 { zh: '…', en: '…' }",
    ],
    [
      'path',
      "The refusal new Vetoed(…, 'NO', …) is wrong: its path names websit, which is no field of Account, " +
        'did you mean website?',
      "拒绝 new Vetoed(…, 'NO', …) 有误:path 中的 websit 不是 Account 的字段,是否指 website?",
    ],
  ])('with a wrong %s is told to its author', async (name, english, chinese) => {
    expect(await toldOf(name)).toEqual(['HOOK_MISTAKE', english, chinese]);
  });
});

describe('a job', () => {
  test('that is in no manifest is told to its author, as no mistake of the client', async () => {
    expect(await toldOf('enqueue')).toEqual([
      'UNKNOWN_JOB',
      'The job "Errands" is in no plugin\'s manifest: put it into `jobs` of the manifest',
      '任务“跑腿”不在任何插件的清单中:请写入清单的 jobs',
    ]);
  });

  test('by the id of its plugin is told the right name', async () => {
    await expect(crm.runJob('errand-boy:count')).rejects.toThrow(
      'There is no job "errand-boy:count", did you mean errand:count? ' +
        '(a job is called <prefix>:<its name in `jobs` of the manifest>)',
    );
  });

  test('is listed and run by hand, under the id of its plugin or its own name too', async () => {
    const { out } = await guanxi('job', 'list');
    expect(out).toMatch(/^errand:count +system +Count; 0 8 \* \* \* Asia\/Shanghai$/m);
    for (const name of ['errand:count', 'errand-boy:count', 'count']) {
      expect(await guanxi('job', 'run', name, '--payload', '{"upTo": 5}')).toMatchObject({
        ...{ code: 0, out: '{"counted":5}' },
      });
    }
  });

  test('that fails, or cannot start, exits with the reason', async () => {
    expect(await guanxi('job', 'run', 'count', '--payload', '{"upTo": -1}')).toMatchObject({ code: 1, out: '' });
    const caller = await guanxi('job', 'run', 'whoami');
    expect([caller.code, caller.err]).toEqual([
      1,
      'error: errand:whoami runs as whoever starts it: say who with --as <email>',
    ]);
    const user = await crm.createUser({ displayName: 'Wang Wei' });
    expect((await guanxi('job', 'run', 'whoami', '--as', user.email)).out).toBe('"Wang Wei"');
    expect((await guanxi('job', 'run', 'cuont')).err).toContain('There is no job "cuont"');
    expect((await guanxi('job', 'run', 'count', '--payload', '{')).err).toContain('--payload is no JSON');
  });
});
