import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigNotLoaded, findConfig } from '../../src/app/config/load-config.ts';
import { resolveConfig, type Environment } from '../../src/app/config/resolve-config.ts';
import type { CrmOptions } from '../../src/app/config/crm-options.ts';
import { Problems } from '../../src/sdk/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

const source = { name: 'guanxi.config.ts', folder: '/srv/crm' };
const secret = 'a-secret-that-is-long-enough-for-us!';

function problemsOf(options: object, environment: Environment = {}, serving = false): Problems {
  try {
    resolveConfig(options as CrmOptions, environment, source, serving);
  } catch (error) {
    if (error instanceof Problems) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(resolveConfig({}, {}, source)).toEqual({
      plugins: [],
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      ownerDatabaseUrl: null,
      poolSize: 10,
      statementTimeoutMs: 15_000,
      dataFolder: '/srv/crm/.guanxi',
      secret: null,
      filesMaxBytes: 26_214_400,
      filesS3Bucket: null,
      filesS3Region: 'us-east-1',
      filesS3Endpoint: null,
      filesS3AccessKeyId: null,
      filesS3SecretAccessKey: null,
      logLevel: 'info',
      demo: true,
      mode: 'development',
    });
  });

  it('lets the environment win over the file, and the file over the default', () => {
    const config = resolveConfig(
      { port: 5000, host: 'crm.local', logLevel: 'warn' },
      { PORT: '6000', HOST: '' },
      source,
    );
    expect(config).toMatchObject({ port: 6000, host: 'crm.local', logLevel: 'warn' });
  });

  it('serves an own database without demo data, and migrates it with the same role unless told otherwise', () => {
    const url = 'postgresql://crm:pass@db:5432/crm';
    expect(resolveConfig({}, { DATABASE_URL: url }, source)).toMatchObject({ ownerDatabaseUrl: url, demo: false });
    const both = { DATABASE_URL: url, GUANXI_OWNER_DATABASE_URL: 'postgres://owner@db/crm', GUANXI_DEMO: '1' };
    expect(resolveConfig({}, both, source)).toMatchObject({ ownerDatabaseUrl: 'postgres://owner@db/crm', demo: true });
  });

  it('never loads demo data in production, and listens for everybody there', () => {
    const config = resolveConfig({ demo: true }, { NODE_ENV: 'production', GUANXI_SECRET: secret }, source, true);
    expect(config).toMatchObject({ demo: false, host: '0.0.0.0', mode: 'production' });
  });

  it('tells all mistakes at once, each with its place and what would be right', () => {
    const { messages } = problemsOf(
      { prot: 80, plugins: [undefined], logLevel: 'loud', demo: 'yes' },
      { PORT: '70000', DATABASE_URL: 'mysql://root:hunter2@db/crm', GUANXI_SECRET: 'hunter2', NODE_ENV: 'staging' },
    );
    expect(messages.en).toMatchInlineSnapshot(`
      "The configuration is wrong:
        - guanxi.config.ts, prot: there is no such option, did you mean port?
        - guanxi.config.ts, plugins: expected a list of plugins, each made by its package's factory, such as [hotel()], got [ undefined ]
        - environment variable PORT: expected a whole number from 0 to 65535, got 70000
        - environment variable DATABASE_URL: expected postgresql://user:password@host:5432/database (special characters of the password %-encoded), got … (27)
        - environment variable GUANXI_SECRET: expected at least 32 random characters, such as the output of: openssl rand -base64 48, got … (7)
        - guanxi.config.ts, logLevel: expected one of silent, error, warn, info, debug, got 'loud'
        - guanxi.config.ts, demo: expected true or false (1 or 0 in the environment), got 'yes'
        - environment variable NODE_ENV: expected one of development, production, test, got 'staging'"
    `);
    expect(messages.zh).toContain('环境变量 PORT:应为 0 至 65535 的整数,实际为 70000');
    expect(messages.zh.split('\n')).toHaveLength(messages.en.split('\n').length);
  });

  it('never shows a password or secret', () => {
    const { message } = problemsOf({}, { DATABASE_URL: 'mysql://root:hunter2@db/crm', GUANXI_SECRET: 'hunter2' });
    expect(message).not.toContain('hunter2');
  });

  it.each(['', 'postgresql://', 'postgresql://db', 'localhost/crm', 'http://db/crm'])(
    'refuses %j as database',
    (databaseUrl) => {
      expect(problemsOf({ databaseUrl }).message).toContain('guanxi.config.ts, databaseUrl: expected postgresql://');
    },
  );

  it('demands a secret where production serves, and together with other mistakes', () => {
    const production = { NODE_ENV: 'production' };
    expect(resolveConfig({}, production, source).secret).toBeNull(); // printing a schema needs none
    expect(problemsOf({}, production, true).message).toContain('GUANXI_SECRET: required in production');
    expect(problemsOf({}, { ...production, PORT: 'x' }).message).toContain('GUANXI_SECRET: required in production');
  });

  it('wants the owner only beside an own database', () => {
    const { message } = problemsOf({}, { GUANXI_OWNER_DATABASE_URL: 'postgres://owner@db/crm' });
    expect(message).toContain('GUANXI_OWNER_DATABASE_URL: only together with DATABASE_URL');
  });
});

describe('the configuration file', () => {
  it('is the nearest one upwards', () => {
    const folder = temporaryFolder();
    expect(() => findConfig(folder)).toThrow(ConfigNotLoaded);
    const file = path.join(folder, 'guanxi.config.ts');
    writeFileSync(file, 'export default {};');
    expect(findConfig(path.join(folder, 'a', 'b'))).toBe(file);
    expect(() => findConfig(folder, 'other.ts')).toThrow(/other\.ts does not exist/);
  });
});
