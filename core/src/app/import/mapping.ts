import { z } from 'zod';

/** How a cell finds the record that it names. */
const lookupSchema = z.strictObject({
  by: z.string().describe('Field of the target that the cell is compared with, e.g. name or externalId'),
  missing: z.enum(['error', 'empty', 'create']).default('error'),
  create: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Further fields of a record that is created because it was missing; texts may be templates'),
});

const ruleSchema = z.strictObject({
  column: z.string().optional(),
  template: z.string().optional(),
  value: z.unknown().optional(),
  aliases: z.record(z.string(), z.string().nullable()).default({}),
  empty: z.unknown().optional(),
  required: z.boolean().default(false),
  format: z.string().optional().describe('How dates are written, e.g. M/d/yyyy'),
  timeZone: z.string().default('UTC'),
  currency: z.string().optional(),
  currencyColumn: z.string().optional(),
  decimal: z.enum(['.', ',']).default('.'),
  split: z.string().optional(),
  lookup: lookupSchema.optional(),
});

export type FieldRule = z.infer<typeof ruleSchema>;

/** A mapping file: which records the rows of a table become. */
export const mappingSchema = z.strictObject({
  entity: z.string(),
  encoding: z.string().default('utf-8'),
  delimiter: z.string().min(1).max(4).default(','),
  externalId: z.string().describe('Template of the id in the system that the rows come from: makes a second run safe'),
  where: z.record(z.string(), z.array(z.string())).default({}),
  duplicates: z.enum(['error', 'first']).default('error'),
  batch: z.number().int().min(1).max(1000).default(500),
  fields: z.record(
    z.string(),
    z.union([z.string().transform((template): FieldRule => ruleSchema.parse({ template })), ruleSchema]),
  ),
});

export type Mapping = z.infer<typeof mappingSchema>;
