import { z } from 'zod';
import type { ExportRequest } from '../../read/index.ts';
import { BadInput } from '../../sdk/index.ts';

export const exportFormats = ['ndjson', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What somebody wants exported. */
export interface ExportOrder {
  /** The list as GraphQL calls it: `accounts`. */
  readonly list: string;
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  /** CSV only: a mark at the beginning by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** Texts as they stand in an address or on a command line. */
export interface ExportTexts {
  readonly where?: string | undefined;
  readonly orderBy?: string | undefined;
  readonly select?: string | undefined;
  readonly format?: string | undefined;
  readonly bom?: string | undefined;
}

const whereSchema = z.record(z.string(), z.unknown());
const orderSchema = z.array(z.record(z.string(), z.unknown()));

/** Reads an order. @throws BadInput with the name of the parameter */
export function exportOrder(list: string, texts: ExportTexts): ExportOrder {
  const where = jsonOf(whereSchema, texts.where, 'where', { zh: 'JSON 对象', en: 'a JSON object' });
  const orderBy = jsonOf(orderSchema, texts.orderBy, 'orderBy', { zh: 'JSON 数组', en: 'a JSON array of objects' });
  const select = texts.select?.split(',').map((name) => name.trim());
  const format = exportFormats.find((one) => one === (texts.format ?? 'ndjson'));
  if (!format) throw wrong('format', { zh: exportFormats.join('、'), en: exportFormats.join(' or ') });
  if (!['true', 'false', undefined].includes(texts.bom))
    throw wrong('bom', { zh: 'true 或 false', en: 'true or false' });
  const request = { where, ...(orderBy && { orderBy }), ...(select && { select }) };
  return { list, request, format, bom: texts.bom === 'true' };
}

type Words = Readonly<Record<'zh' | 'en', string>>;

function jsonOf<Value>(
  schema: z.ZodType<Value>,
  text: string | undefined,
  name: string,
  expected: Words,
): Value | undefined {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(name, expected);
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw wrong(name, expected);
  return parsed.data;
}

function wrong(name: string, { zh, en }: Words): BadInput {
  return new BadInput({ zh: `${name} 应为 ${zh}`, en: `${name} must be ${en}` }, [name]);
}
