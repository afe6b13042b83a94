import { z } from 'zod';
import type { Label, Plugin } from '../../sdk/index.ts';
import { issuersExpected, issuersSchema } from './identity-issuers.ts';
import { logLevels, modes, type CrmOptions } from './crm-options.ts';
import { requestSettings } from './request-settings.ts';

/** One option: where it may be set, what it must be, and how that is told. */
export interface Setting {
  readonly variable?: string;
  readonly schema: z.ZodType;
  /** What would be right. */
  readonly expected: Label;
  /** What the text of an environment variable means; default: the text itself. */
  readonly fromText?: (text: string) => unknown;
  /** Holds a password or key: its value never stands in a message. */
  readonly confidential?: boolean;
}

const wholeNumber = (text: string): unknown => (/^-?\d+$/.test(text) ? Number(text) : text);
const truth: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false };
const yesOrNo = (text: string): unknown => truth[text.toLowerCase()] ?? text;

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function between(min: number, max: number, unit: Label = { zh: '', en: '' }): Pick<Setting, 'schema' | 'expected'> {
  return {
    schema: z.int().min(min).max(max),
    expected: {
      zh: `${min} 至 ${max} 的整数${unit.zh}`,
      en: `a whole number from ${min} to ${max}${unit.en}`,
    },
  };
}

function oneOf(values: readonly [string, ...string[]]): Pick<Setting, 'schema' | 'expected'> {
  return {
    schema: z.enum(values),
    expected: { zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` },
  };
}

const plainText: Pick<Setting, 'schema' | 'expected'> = {
  schema: z.string().regex(/^\S+$/),
  expected: { zh: '不含空格的文本', en: 'a text without spaces' },
};

/** `postgresql://user:password@host:port/database`, with a database name. */
function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1;
}

const databaseUrl: Pick<Setting, 'schema' | 'expected' | 'confidential'> = {
  schema: z.string().refine(isDatabaseUrl),
  expected: {
    zh: 'postgresql://用户:密码@主机:5432/数据库(密码中的特殊字符须用 % 编码)',
    en: 'postgresql://user:password@host:5432/database (special characters of the password %-encoded)',
  },
  confidential: true,
};

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'string' && 'prefix' in value;

/** Every option of the configuration; the only list of them. */
export const settings: Readonly<Record<keyof CrmOptions, Setting>> = {
  plugins: {
    schema: z.array(z.custom<Plugin>(isPlugin)),
    expected: {
      zh: '插件列表,每项由插件的工厂函数生成,例如 [hotel()]',
      en: "a list of plugins, each made by its package's factory, such as [hotel()]",
    },
  },
  features: {
    variable: 'GUANXI_FEATURES',
    fromText: jsonOrText,
    schema: z.record(z.string(), z.boolean()),
    expected: {
      zh: '功能开关及 true 或 false,例如 { "hotel:overbooking": true }(环境变量中为 JSON)',
      en: 'features with true or false, such as { "hotel:overbooking": true } (JSON in the environment)',
    },
  },
  duplicates: {
    variable: 'GUANXI_DUPLICATES',
    fromText: jsonOrText,
    schema: z.strictObject({
      onCreate: z.enum(['refuse', 'warn', 'off']).optional(),
      thresholds: z.record(z.string(), z.number().gt(0).max(1)).optional(),
    }),
    expected: {
      zh: '{ onCreate: refuse、warn 或 off, thresholds: 实体及 0 至 1 的得分 }(环境变量中为 JSON)',
      en: '{ onCreate: refuse, warn or off, thresholds: entities with scores up to 1 } (JSON in the environment)',
    },
  },
  port: { variable: 'PORT', fromText: wholeNumber, ...between(0, 65_535) },
  host: {
    variable: 'HOST',
    schema: z.string().regex(/^[^\s/]+$/),
    expected: { zh: '主机名或 IP 地址', en: 'a host name or an IP address' },
  },
  databaseUrl: { variable: 'DATABASE_URL', ...databaseUrl },
  ownerDatabaseUrl: { variable: 'GUANXI_OWNER_DATABASE_URL', ...databaseUrl },
  poolSize: { variable: 'GUANXI_POOL_SIZE', fromText: wholeNumber, ...between(1, 200) },
  connectTimeoutMs: {
    variable: 'GUANXI_CONNECT_TIMEOUT',
    fromText: wholeNumber,
    ...between(100, 3_600_000, { zh: '(毫秒)', en: ' (milliseconds)' }),
  },
  statementTimeoutMs: {
    variable: 'GUANXI_STATEMENT_TIMEOUT',
    fromText: wholeNumber,
    ...between(100, 3_600_000, { zh: '(毫秒)', en: ' (milliseconds)' }),
  },
  outboundAllowed: {
    variable: 'GUANXI_OUTBOUND_ALLOWED',
    fromText: (text) => text.split(',').map((address) => address.trim()),
    schema: z.array(z.union([z.ipv4(), z.ipv6()])),
    expected: {
      zh: 'IP 地址列表,例如 10.0.0.7(环境变量中以逗号分隔)',
      en: 'a list of IP addresses such as 10.0.0.7 (separated by commas in the environment)',
    },
  },
  workers: {
    variable: 'GUANXI_WORKERS',
    fromText: wholeNumber,
    ...between(0, 100),
  },
  slowReadMs: {
    variable: 'GUANXI_SLOW_READ',
    fromText: wholeNumber,
    ...between(0, 3_600_000, { zh: '(毫秒)', en: ' (milliseconds)' }),
  },
  dataFolder: {
    variable: 'GUANXI_DATA_FOLDER',
    schema: z.string().min(1),
    expected: { zh: '文件夹路径', en: 'the path of a folder' },
  },
  secret: {
    variable: 'GUANXI_SECRET',
    schema: z.string().min(32),
    expected: {
      zh: '至少 32 个字符的随机串,例如 openssl rand -base64 48 的输出',
      en: 'at least 32 random characters, such as the output of: openssl rand -base64 48',
    },
    confidential: true,
  },
  identityIssuers: {
    variable: 'GUANXI_IDENTITY_ISSUERS',
    fromText: jsonOrText,
    schema: issuersSchema,
    expected: issuersExpected,
  },
  ...requestSettings,
  filesMaxBytes: {
    variable: 'FILES_MAX_BYTES',
    fromText: wholeNumber,
    ...between(1, 2_147_483_647, { zh: '(字节)', en: ' (bytes)' }),
  },
  filesS3Bucket: { variable: 'FILES_S3_BUCKET', ...plainText },
  filesS3Region: { variable: 'FILES_S3_REGION', ...plainText },
  filesS3Endpoint: {
    variable: 'FILES_S3_ENDPOINT',
    schema: z.url({ protocol: /^https?$/ }),
    expected: { zh: '以 http:// 或 https:// 开头的网址', en: 'a URL that starts with http:// or https://' },
  },
  filesS3AccessKeyId: { variable: 'FILES_S3_ACCESS_KEY_ID', ...plainText },
  filesS3SecretAccessKey: { variable: 'FILES_S3_SECRET_ACCESS_KEY', ...plainText, confidential: true },
  logLevel: { variable: 'LOG_LEVEL', ...oneOf(logLevels) },
  demo: {
    variable: 'GUANXI_DEMO',
    fromText: yesOrNo,
    schema: z.boolean(),
    expected: { zh: 'true 或 false(环境变量中为 1 或 0)', en: 'true or false (1 or 0 in the environment)' },
  },
  mode: { variable: 'NODE_ENV', ...oneOf(modes) },
};
