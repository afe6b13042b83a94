import type { Label, Migration } from '../../sdk/index.ts';
import { typeChangeOf, type TypeChange } from './type-changes.ts';

/**
 * `loses`: data is gone, so it runs only where somebody says so. `breaks`: it fails on rows that exist, or processes of
 * the version before fail while they still run. `blocks`: writers wait while it looks at all rows.
 */
export type MigrationRisk = 'loses' | 'breaks' | 'blocks';

/** What a migration does to a database that is in use, and how it is done without. */
export interface MigrationFinding {
  readonly risk: MigrationRisk;
  /** The statement, on one line. */
  readonly statement: string;
  readonly message: Label;
}

interface Verdict {
  readonly risk: MigrationRisk;
  readonly message: Label;
}

interface Rule extends Verdict {
  readonly pattern: RegExp;
}

const typeVerdicts: Readonly<Record<TypeChange, Verdict | null>> = {
  cuts: {
    risk: 'loses',
    message: {
      zh: '放不进新类型的值会被悄悄截断(或迁移失败),整张表会重写:请新增一列,分批填充,再改用它',
      en:
        'values that the new type does not hold are cut silently, or make it fail, and the table is rewritten: ' +
        'add another column, fill it in batches, then use that',
    },
  },
  rewrites: {
    risk: 'blocks',
    message: {
      zh: '值都放得进新类型,但重写整张表时读写会等待',
      en: 'the new type holds every value, but readers and writers wait while the table is rewritten',
    },
  },
  keeps: null,
};

const rules: readonly Rule[] = [
  {
    risk: 'loses',
    pattern: /\bdrop (?:table|column|schema)\b|^truncate\b|^delete from\b/,
    message: { zh: '会丢失数据', en: 'loses data' },
  },
  {
    risk: 'breaks',
    pattern: /\brename (?:column \S+ )?to\b|\brename to\b/,
    message: {
      zh: '仍在运行的旧版本找不到旧名称:请新增一列,两处同时写入,下个版本再删除旧列',
      en: 'the version before still uses the old name: add a column, write both, drop the old one a version later',
    },
  },
  {
    risk: 'breaks',
    pattern: /\badd (?:column )?(?!constraint\b)\S+ (?:(?!,|\bdefault\b).)*\bnot null\b(?!(?:(?!,).)*\bdefault\b)/,
    message: {
      zh: '已有的行没有值:请先允许为空,用 batches 分批填充,再加 not null',
      en: 'rows that exist have no value: add it nullable, fill it in `batches`, then set it not null',
    },
  },
  {
    risk: 'blocks',
    pattern: /\badd (?:column )?\S+ .*\bdefault (?!null\b|-?\d|'|true\b|false\b)/,
    message: {
      zh: '非固定的默认值会重写整张表:请先不设默认值,用 batches 分批填充',
      en: 'a default that is no constant rewrites the table: add it without, and fill it in `batches`',
    },
  },
  {
    risk: 'blocks',
    pattern: /\balter column \S+ set not null\b/,
    message: {
      zh: '会在锁定写入时检查所有行:请先 add constraint … check (… is not null) not valid,再 validate,再 set not null',
      en:
        'looks at all rows while writers wait: add constraint … check (… is not null) not valid, ' +
        'validate it in the next migration, then set not null',
    },
  },
  {
    risk: 'blocks',
    pattern: /\badd constraint \S+ (?:foreign key|check)\b(?!.*\bnot valid\b)/,
    message: {
      zh: '会在锁定写入时检查所有行,有一行不符合就失败:请加 not valid,并在下一个迁移中 validate constraint',
      en:
        'looks at all rows while writers wait, and fails where one does not fit (a value that is no longer allowed): ' +
        'add it not valid, and validate the constraint in the next migration',
    },
  },
  {
    risk: 'blocks',
    pattern: /^create unique index\b/,
    message: {
      zh: '建立索引时写入会等待(每百万行约一秒);已有重复的值就会失败:请先找出并处理重复的行',
      en:
        'writers wait while the index is built, about a second per million rows, and it fails where two rows have ' +
        'the same value: look for doubles first',
    },
  },
  {
    risk: 'blocks',
    pattern: /^create index\b/,
    message: {
      zh: '建立索引时写入会等待(每百万行约一秒)',
      en: 'writers wait while the index is built, about a second per million rows',
    },
  },
  {
    risk: 'blocks',
    pattern: /^update\b(?!.*\blimit\b)/,
    message: {
      zh: '一次更新所有行会长时间锁定它们:请移到 batches,每次几千行',
      en: 'locks all rows that it changes until the end: move it to `batches`, some thousand rows at a time',
    },
  },
];

/** The text of a migration; `down` says which types its columns have before. */
export type LintedMigration = Pick<Migration, 'up' | 'batches'> & Partial<Pick<Migration, 'down'>>;

/** What a migration does to tables that hold rows already: those that it makes itself are empty. */
export function lintMigration({ up, batches, down }: LintedMigration): MigrationFinding[] {
  const statements = statementsIn(up);
  const made = new Set(
    statements.flatMap(({ code }) => /^create table (?:if not exists )?"?(\w+)"?/.exec(code)?.[1] ?? []),
  );
  const undone = statementsIn(down ?? '').map(({ code }) => code);
  const findings = statements
    .filter(({ code }) => !made.has(tableOf(code) ?? ''))
    .flatMap(({ code, shown }) => {
      const change = typeChangeOf(code, undone);
      const ofType = change === null ? null : typeVerdicts[change];
      return [...(ofType ? [ofType] : []), ...rules.filter(({ pattern }) => pattern.test(code))].map(
        ({ risk, message }): MigrationFinding => ({ risk, statement: shown, message }),
      );
    });
  if (batches === undefined || statementsIn(batches).some(({ code }) => /\blimit\b/.test(code))) return findings;
  const message = {
    zh: 'batches 没有 limit:每次只能处理一部分行,直到没有剩余',
    en: '`batches` has no limit: it is run again and again, some rows at a time, until none is left',
  };
  return [...findings, { risk: 'blocks', statement: batches.trim().replace(/\s+/g, ' '), message }];
}

/** Statements that lose data. */
export function losses(migration: LintedMigration): MigrationFinding[] {
  return lintMigration(migration).filter(({ risk }) => risk === 'loses');
}

const notCode = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$/g;

/** A statement in lower case, on one line, without comments. */
interface ReadStatement {
  /** What stands in quotes is `''`: no rule takes a value for a word of SQL. */
  readonly code: string;
  /** With the values, for people; bodies of functions stay `''`. */
  readonly shown: string;
}

function statementsIn(text: string): ReadStatement[] {
  const values: string[] = [];
  const code = text.replaceAll(notCode, (found) => {
    if (/^(?:--|\/\*)/.test(found)) return ' ';
    values.push(found.startsWith("'") ? found.replace(/\s+/g, ' ') : "''");
    return "''";
  });
  return code
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim().toLowerCase())
    .map((statement) => ({ code: statement, shown: statement.replaceAll("''", () => values.shift() ?? "''") }))
    .filter((statement) => statement.code !== '');
}

/** The table that a statement changes. */
function tableOf(statement: string): string | undefined {
  const found =
    /^(?:alter table (?:if exists )?(?:only )?|update |delete from |truncate (?:table )?)"?(\w+)"?/.exec(statement) ??
    /^create (?:unique )?index .*? on (?:only )?"?(\w+)"?/.exec(statement);
  return found?.[1];
}
