import path from 'node:path';
import { inspect } from 'node:util';
import { defaultLimits } from '../../graphql/index.ts';
import { nearestName, Problems, type Label } from '../../sdk/index.ts';
import type { CrmConfig, CrmOptions } from './crm-options.ts';
import { settings, type Setting } from './settings.ts';
import { unknownFeatures } from './unknown-features.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where options come from: how the file is called in messages, and what relative paths start from. */
export interface ConfigSource {
  readonly name: string;
  readonly folder: string;
  /** Options of the command line that stand in the environment now: PORT -> --port. */
  readonly flags?: Readonly<Record<string, string>>;
}

/** Stands above mistakes of the configuration. */
export const configHeading: Label = { zh: '配置有误:', en: 'The configuration is wrong:' };
const secretMissing: Label = {
  zh: '环境变量 GUANXI_SECRET:生产环境必须设置至少 32 个字符的随机串,例如 openssl rand -base64 48 的输出',
  en:
    'environment variable GUANXI_SECRET: required in production, at least 32 random characters, ' +
    'such as the output of: openssl rand -base64 48',
};

/** A value as a message shows it: short, and never a secret. */
function shown(setting: Setting, value: unknown): string {
  if (setting.confidential) return typeof value === 'string' ? `… (${value.length})` : typeof value;
  const text = inspect(value, { depth: 1, breakLength: Infinity });
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function mistake(place: Label, setting: Setting, value: unknown): Label {
  const got = shown(setting, value);
  return {
    zh: `${place.zh}:应为 ${setting.expected.zh},实际为 ${got}`,
    en: `${place.en}: expected ${setting.expected.en}, got ${got}`,
  };
}

function unknownOption(name: string, source: ConfigSource): Label {
  const near = nearestName(name, Object.keys(settings));
  return {
    zh: `${source.name} 的 ${name}:没有这个选项${near ? `,您是否指 ${near}?` : ''}`,
    en: `${source.name}, ${name}: there is no such option${near ? `, did you mean ${near}?` : ''}`,
  };
}

function placeInEnvironment(variable: string, { flags }: ConfigSource): Label {
  const flag = flags?.[variable];
  return flag === undefined
    ? { zh: `环境变量 ${variable}`, en: `environment variable ${variable}` }
    : { zh: `选项 ${flag}`, en: `option ${flag}` };
}

/** The checked values, undefined where neither environment nor file say anything; mistakes go to `problems`. */
function checkedValues(
  options: CrmOptions,
  environment: Environment,
  source: ConfigSource,
  problems: Label[],
): CrmOptions {
  const checked: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const text = setting.variable === undefined ? undefined : environment[setting.variable];
    // An empty variable is how shells and compose files leave one out.
    const fromEnvironment = text !== undefined && text !== '';
    const value = fromEnvironment ? (setting.fromText?.(text) ?? text) : Reflect.get(options, name);
    if (value === undefined) continue;
    const place = fromEnvironment
      ? placeInEnvironment(setting.variable ?? '', source)
      : { zh: `${source.name} 的 ${name}`, en: `${source.name}, ${name}` };
    const result = setting.schema.safeParse(value);
    if (result.success) checked[name] = result.data;
    else problems.push(mistake(place, setting, value));
  }
  return checked;
}

/** A configuration, and what is wrong with it: values that are count as left out. */
export interface InspectedConfig {
  readonly config: CrmConfig;
  readonly problems: readonly Label[];
}

/**
 * Applies environment over file over defaults and checks everything.
 *
 * @param serving also demand what only a serving process needs: the secret in production
 * @throws Problems listing every mistake with its place and what would be right
 */
export function resolveConfig(
  options: CrmOptions,
  environment: Environment,
  source: ConfigSource,
  serving = false,
): CrmConfig {
  const { config, problems } = inspectConfig(options, environment, source, serving);
  if (problems.length > 0) throw new Problems(configHeading, problems);
  return config;
}

/** The same without throwing, for whoever has more to check. */
export function inspectConfig(
  options: CrmOptions,
  environment: Environment,
  source: ConfigSource,
  serving = false,
): InspectedConfig {
  const problems: Label[] = [];
  for (const name of Object.keys(options)) if (!(name in settings)) problems.push(unknownOption(name, source));
  const given = checkedValues(options, environment, source, problems);
  const mode = given.mode ?? 'development';
  problems.push(...unknownFeatures(given.features, given.plugins));
  if (given.ownerDatabaseUrl && !given.databaseUrl) {
    problems.push({
      zh: '环境变量 GUANXI_OWNER_DATABASE_URL:必须与 DATABASE_URL 一起设置',
      en: 'environment variable GUANXI_OWNER_DATABASE_URL: only together with DATABASE_URL',
    });
  }
  if ((given.filesS3AccessKeyId === undefined) !== (given.filesS3SecretAccessKey === undefined)) {
    problems.push({
      zh: 'FILES_S3_ACCESS_KEY_ID 和 FILES_S3_SECRET_ACCESS_KEY:必须一起设置',
      en: 'FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY: only together',
    });
  }
  const secretIsSet = Boolean(given.secret ?? environment['GUANXI_SECRET'] ?? options.secret);
  if (mode === 'production' && !secretIsSet && (serving || problems.length > 0)) problems.push(secretMissing);
  const config: CrmConfig = {
    plugins: given.plugins ?? [],
    features: given.features ?? {},
    duplicates: { onCreate: mode === 'test' ? 'off' : 'refuse', thresholds: {}, ...given.duplicates },
    port: given.port ?? 4000,
    host: given.host ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: given.databaseUrl ?? null,
    ownerDatabaseUrl: given.ownerDatabaseUrl ?? given.databaseUrl ?? null,
    poolSize: given.poolSize ?? 10,
    connectTimeoutMs: given.connectTimeoutMs ?? (mode === 'test' ? 60_000 : 5_000),
    workers: given.workers ?? (mode === 'test' ? 0 : 4),
    outboundAllowed: given.outboundAllowed ?? [],
    slowReadMs: given.slowReadMs ?? (mode === 'test' ? 0 : 200),
    statementTimeoutMs: given.statementTimeoutMs ?? 15_000,
    dataFolder: path.resolve(source.folder, given.dataFolder ?? '.guanxi'),
    secret: given.secret ?? null,
    identityIssuers: given.identityIssuers ?? [],
    corsOrigins: given.corsOrigins ?? [],
    trustProxy: given.trustProxy ?? 0,
    introspection: given.introspection ?? mode !== 'production',
    limits: { ...defaultLimits, ...given.limits },
    trustedDocuments: given.trustedDocuments
      ? { ...given.trustedDocuments, path: path.resolve(source.folder, given.trustedDocuments.path) }
      : null,
    filesMaxBytes: given.filesMaxBytes ?? 25 * 1024 * 1024,
    filesS3Bucket: given.filesS3Bucket ?? null,
    filesS3Region: given.filesS3Region ?? 'us-east-1',
    filesS3Endpoint: given.filesS3Endpoint ?? null,
    filesS3AccessKeyId: given.filesS3AccessKeyId ?? null,
    filesS3SecretAccessKey: given.filesS3SecretAccessKey ?? null,
    logLevel: given.logLevel ?? 'info',
    demo: mode === 'development' && (given.demo ?? given.databaseUrl === undefined),
    mode,
  };
  return { config, problems };
}
