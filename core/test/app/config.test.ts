import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ConfigNotLoaded, findConfig } from '../../src/app/config/load-config.ts';
import { resolveConfig, type Environment } from '../../src/app/config/resolve-config.ts';
import type { CrmOptions } from '../../src/app/config/crm-options.ts';
import { defaultLimits } from '../../src/graphql/index.ts';
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
      features: {},
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      ownerDatabaseUrl: null,
      poolSize: 10,
      connectTimeoutMs: 5_000,
      statementTimeoutMs: 15_000,
      workers: 4,
      outboundAllowed: [],
      slowReadMs: 200,
      dataFolder: '/srv/crm/.guanxi',
      secret: null,
      identityIssuers: [],
      corsOrigins: [],
      trustProxy: 0,
      introspection: true,
      limits: defaultLimits,
      trustedDocuments: null,
      filesMaxBytes: 26_214_400,
      filesS3Bucket: null,
      filesS3Region: 'us-east-1',
      filesS3Endpoint: null,
      filesS3AccessKeyId: null,
      filesS3SecretAccessKey: null,
      logLevel: 'info',
      demo: true,
      duplicates: { onCreate: 'refuse', thresholds: {} },
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

describe('other issuers of tokens', () => {
  const issuer = {
    issuer: 'https://login.example.com/',
    audience: 'guanxi',
    jwksUri: 'https://login.example.com/keys',
    user: 'email',
  } as const;

  it('may stand in the file, or as JSON in the environment', () => {
    expect(resolveConfig({ identityIssuers: [issuer] }, {}, source).identityIssuers).toEqual([issuer]);
    const environment = { GUANXI_IDENTITY_ISSUERS: JSON.stringify([issuer]) };
    expect(resolveConfig({}, environment, source).identityIssuers).toEqual([issuer]);
  });

  it.each<[string, object]>([
    ['a secret for both sides', { algorithms: ['HS256'] }],
    ['no signature', { algorithms: ['none'] }],
    ['keys over an open line', { jwksUri: 'http://login.example.com/keys' }],
    ['an address that is none', { jwksUri: 'keys' }],
    ['no keys', { jwksUri: undefined }],
    ['keys twice', { jwks: { keys: [{ kty: 'RSA', n: 'AA', e: 'AQAB' }] } }],
    ['a private key', { jwksUri: undefined, jwks: { keys: [{ kty: 'RSA', n: 'AA', e: 'AQAB', d: 'AA' }] } }],
    ['a shared key', { jwksUri: undefined, jwks: { keys: [{ kty: 'oct', k: 'AA' }] } }],
    ['no audience', { audience: '' }],
    ['another way to name users', { user: 'id' }],
    ['an unknown word', { audiences: ['guanxi'] }],
  ])('are refused with %s', (_what, change) => {
    const { problems } = problemsOf({ identityIssuers: [{ ...issuer, ...change }] });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.en).toContain('identityIssuers');
  });

  it('are refused twice under one name, and as text that is no JSON', () => {
    expect(problemsOf({ identityIssuers: [issuer, issuer] }).problems).toHaveLength(1);
    expect(problemsOf({}, { GUANXI_IDENTITY_ISSUERS: '[{' }).problems[0]?.en).toContain('GUANXI_IDENTITY_ISSUERS');
  });
});

describe('limits and whom they concern', () => {
  it('keep their defaults where nothing is said, from the file or as JSON from the environment', () => {
    const { limits } = resolveConfig({ limits: { cost: 5000, userRate: 0 } }, {}, source);
    expect(limits).toEqual({ ...defaultLimits, cost: 5000 });
    const environment = {
      GUANXI_LIMITS: '{"anonymousRate": 600}',
      GUANXI_CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      GUANXI_TRUST_PROXY: '2',
      GUANXI_INTROSPECTION: '0',
      GUANXI_TRUSTED_DOCUMENTS: '{"path": "gql/persisted-documents.json", "for": "anonymous"}',
    };
    expect(resolveConfig({ limits: { cost: 5000 } }, environment, source)).toMatchObject({
      limits: { ...defaultLimits, anonymousRate: 600 },
      corsOrigins: ['https://a.example', 'https://b.example:8443'],
      trustProxy: 2,
      introspection: false,
      trustedDocuments: { path: '/srv/crm/gql/persisted-documents.json', for: 'anonymous' },
    });
  });

  it('hide the schema in production unless it is wanted', () => {
    const production = { NODE_ENV: 'production' };
    expect(resolveConfig({}, production, source).introspection).toBe(false);
    expect(resolveConfig({ introspection: true }, production, source).introspection).toBe(true);
  });

  it.each<[string, object]>([
    ['limits', { limits: { dept: 3 } }],
    ['limits', { limits: { depth: 0 } }],
    ['limits', { limits: { filterTerms: 5000 } }],
    ['limits', { limits: { page: 20 } }],
    ['corsOrigins', { corsOrigins: ['crm.example'] }],
    ['corsOrigins', { corsOrigins: ['https://crm.example/'] }],
    ['corsOrigins', { corsOrigins: ['*'] }],
    ['trustProxy', { trustProxy: true }],
    ['trustedDocuments', { trustedDocuments: { path: 'x', for: 'some' } }],
  ])('are refused when they make no sense: %s of %j', (name, options) => {
    const { problems } = problemsOf(options);
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining(`${name}: expected`)]);
  });

  it('are told as the environment variable that they came from', () => {
    expect(problemsOf({}, { GUANXI_LIMITS: '{' }).message).toContain('environment variable GUANXI_LIMITS: expected');
  });
});
