import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { CliContext } from '../../src/app/cli/cli-context.ts';
import { sayIn, terminalLanguage } from '../../src/app/cli/language.ts';
import { run } from '../../src/app/cli/main.ts';
import { Progress } from '../../src/app/cli/progress.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../../..');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function guanxi(argv: string[], environment: Record<string, string> = {}, folder = root): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const language = terminalLanguage(environment);
  const context: CliContext = {
    language,
    say: sayIn(language),
    environment,
    folder,
    out: (line) => void out.push(line),
    note: (line) => void err.push(line),
    exitCode: 0,
  };
  const code = await run(argv, context);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the command line', () => {
  it.each([
    [['nonsense'], "error: unknown command 'nonsense'", '错误:没有命令 nonsense'],
    [['start', '--prot', '1'], "error: unknown option '--prot'", '错误:没有选项 --prot'],
    [['import', 'a.yml'], "error: missing required argument 'file'", '错误:缺少参数 file'],
    [['user', 'add', 'a@b.cn'], "error: required option '--name <name>' not specified", '错误:缺少选项 --name <name>'],
    [['user', 'add', 'ab', '--name', 'x'], 'expected an email address', '应为邮箱地址'],
  ])('answers %j with exit code 2, in the language of the terminal', async (argv, en, zh) => {
    const english = await guanxi(argv);
    expect(english.code).toBe(2);
    expect(english.err).toContain(en);
    const chinese = await guanxi(argv, { LANG: 'zh_CN.UTF-8' });
    expect(chinese.code).toBe(2);
    expect(chinese.err).toContain(zh);
  });

  it('says which folder has no configuration', async () => {
    const folder = temporaryFolder();
    const { code, err } = await guanxi(['migrate'], {}, folder);
    expect(code).toBe(1);
    expect(err).toMatch(/^error: There is no guanxi\.config\.ts in /);
  });

  it('lists every mistake of the configuration', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'guanxi.config.mjs'), "export default { port: 'x', pluginz: [] };");
    const { code, err } = await guanxi(
      ['start', '--host', 'a b'],
      { LOG_LEVEL: 'loud', NODE_ENV: 'production' },
      folder,
    );
    expect(code).toBe(1);
    for (const place of [
      'pluginz: there is no such option',
      'port: expected',
      'LOG_LEVEL: expected',
      'GUANXI_SECRET',
    ]) {
      expect(err).toContain(place);
    }
  });
});

describe('guanxi schema print', () => {
  it('prints the core, all, or one plugin', async () => {
    const core = await guanxi(['schema', 'print', '--plugins', 'core']);
    expect(core.out).toContain('type Account implements');
    expect(core.out).not.toContain('Hotel');
    const all = await guanxi(['schema', 'print']);
    expect(all.out).toContain('type HotelRoom implements');
    const wrong = await guanxi(['schema', 'print', '--plugins', 'motel']);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('expected core, all or hotel, building-materials, banking');
  });

  it('writes the files, where a plugin only adds to the core, and finds what is out of date', async () => {
    const out = temporaryFolder();
    expect((await guanxi(['schema', 'print', '--out', out, '--check'])).code).toBe(1); // nothing there
    expect((await guanxi(['schema', 'print', '--out', out])).code).toBe(0);
    const read = (name: string): string => readFileSync(path.join(out, name), 'utf8');
    const hotel = read('plugins/hotel.graphql');
    expect(hotel).toMatch(/^extend type Contact \{\n(.*\n)*? {2}hotel/m);
    expect(hotel).not.toMatch(/^type Account /m);
    const alone = buildSchema(`${read('core.graphql')}\n${hotel}`);
    expect(alone.getType('HotelRoom')).toBeDefined();
    const others = ['building-materials', 'banking'].map((id) => read(`plugins/${id}.graphql`));
    const extended = buildSchema([read('core.graphql'), hotel, ...others].join('\n'));
    expect(Object.keys(extended.getTypeMap()).sort()).toEqual(
      Object.keys(buildSchema(read('full.graphql')).getTypeMap()).sort(),
    );

    expect(await guanxi(['schema', 'print', '--out', out, '--check'])).toMatchObject({ code: 0, err: '' });
    appendFileSync(path.join(out, 'core.graphql'), '# changed\n');
    writeFileSync(path.join(out, 'plugins', 'motel.graphql'), '');
    const check = await guanxi(['schema', 'print', '--out', out, '--check']);
    expect(check.code).toBe(1);
    expect(check.err).toContain('core.graphql is out of date');
    expect(check.err).toContain('motel.graphql is out of date');
    expect(check.err).not.toContain('full.graphql');
  });
});

describe('progress', () => {
  function progress(isTTY: boolean): { written: string[]; bar: Progress; pass(ms: number): void } {
    const written: string[] = [];
    let now = 0;
    const bar = new Progress('import', 1000, { isTTY, write: (text) => written.push(text) }, () => now);
    return { written, bar, pass: (ms) => void (now += ms) };
  }

  it('redraws one line on a terminal, with the time that is left', () => {
    const { written, bar, pass } = progress(true);
    bar.update(10);
    expect(written).toEqual([]); // too early to say anything
    pass(30_000);
    bar.update(250);
    expect(written).toEqual(['\r\u001b[Kimport ██████░░░░░░░░░░░░░░░░░░ 25% 250/1000 · 0:30 + ~1:30']);
  });

  it('prints a line every five seconds elsewhere', () => {
    const { written, bar, pass } = progress(false);
    for (let done = 1; done <= 12; done++) {
      pass(1_000);
      bar.update(done);
    }
    bar.finish();
    expect(written).toHaveLength(3);
    expect(written[2]).toBe('import ████████████████████████ 100% 12/12 · 0:12\n');
  });
});
