import { z } from 'zod';
import { defaultLimits, type OperationLimits } from '../../graphql/index.ts';
import type { CrmOptions } from './crm-options.ts';
import type { Setting } from './settings.ts';

/** A text that is no JSON stays a text, which no object setting accepts. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Limits that 0 switches off. */
const optional: readonly (keyof OperationLimits)[] = ['operationMs', 'userRate', 'anonymousRate'];

/** What the engine can do at all, whatever is configured. */
const most: Partial<Record<keyof OperationLimits, number>> = {
  filterTerms: 2000,
  filterDepth: 20,
  filterValues: 1000,
  page: 1000,
  operationMs: 3_600_000,
  bodyBytes: 100_000_000,
};

const limitNames = Object.keys(defaultLimits) as (keyof OperationLimits)[];

const limits = z
  .strictObject(
    Object.fromEntries(
      limitNames.map((name) => [
        name,
        z
          .int()
          .min(optional.includes(name) ? 0 : 1)
          .max(most[name] ?? 1_000_000_000)
          .optional(),
      ]),
    ),
  )
  .refine(
    ({ defaultPage = defaultLimits.defaultPage, page = defaultLimits.page }) => Number(defaultPage) <= Number(page),
  );

/** `https://crm.example`: as browsers send it, without a path. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

type RequestOption = 'corsOrigins' | 'trustProxy' | 'introspection' | 'limits' | 'trustedDocuments';

/** Options about what may be asked, by whom and how much. */
export const requestSettings: Readonly<Record<RequestOption & keyof CrmOptions, Setting>> = {
  corsOrigins: {
    variable: 'GUANXI_CORS_ORIGINS',
    fromText: (text) => text.split(',').map((origin) => origin.trim()),
    schema: z.array(z.string().refine(isOrigin)),
    expected: {
      zh: '来源列表,例如 https://crm.example(环境变量中以逗号分隔)',
      en: 'a list of origins such as https://crm.example (separated by commas in the environment)',
    },
  },
  trustProxy: {
    variable: 'GUANXI_TRUST_PROXY',
    fromText: (text) => (/^\d+$/.test(text) ? Number(text) : text),
    schema: z.int().min(0).max(10),
    expected: { zh: '前置反向代理的层数,0 至 10', en: 'how many reverse proxies stand in front, from 0 to 10' },
  },
  introspection: {
    variable: 'GUANXI_INTROSPECTION',
    fromText: (text) => ({ '1': true, true: true, '0': false, false: false })[text.toLowerCase()] ?? text,
    schema: z.boolean(),
    expected: { zh: 'true 或 false(环境变量中为 1 或 0)', en: 'true or false (1 or 0 in the environment)' },
  },
  limits: {
    variable: 'GUANXI_LIMITS',
    fromText: parsedJson,
    schema: limits,
    expected: {
      zh: `由正整数组成的对象,${optional.join('、')} 可为 0(环境变量中为 JSON),名称为 ${limitNames.join('、')}`,
      en:
        `an object of positive whole numbers, ${optional.join(', ')} may be 0 (JSON in the environment), ` +
        `named ${limitNames.join(', ')}`,
    },
  },
  trustedDocuments: {
    variable: 'GUANXI_TRUSTED_DOCUMENTS',
    fromText: parsedJson,
    schema: z.strictObject({ path: z.string().min(1), for: z.enum(['anonymous', 'all']) }),
    expected: {
      zh: '{ path: 文件或文件夹, for: "anonymous" 或 "all" }(环境变量中为 JSON)',
      en: '{ path: a file or folder, for: "anonymous" or "all" } (JSON in the environment)',
    },
  },
};
