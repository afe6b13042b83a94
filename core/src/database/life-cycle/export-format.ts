import { CrmError, z } from '../../sdk/index.ts';

/**
 * An export is lines of JSON: the header, then for every table a line with its name and columns and a line per row as
 * PostgreSQL prints it, then the end with the numbers of rows. Rows are passed on as texts: what cannot be said in
 * JavaScript (a decimal of 38 digits, a microsecond) survives.
 */
export const exportFormat = 'guanxi-plugin-export/1';

const headerSchema = z.strictObject({
  format: z.literal(exportFormat),
  plugin: z.string(),
  version: z.string(),
  exportedAt: z.string(),
  database: z.string(),
  /** Of the transaction that dropped the tables, if it came to its end. */
  transaction: z.string(),
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })),
});
const tableSchema = z.strictObject({ $table: z.string(), columns: z.array(z.string()) });
const endSchema = z.strictObject({ $end: z.record(z.string(), z.number()) });

export type ExportHeader = z.output<typeof headerSchema>;
/** Rows of each table. */
export type ExportEnd = Readonly<Record<string, number>>;

/** A file is not an export of this plugin, or not all of it. */
export class ExportUnusable extends CrmError {
  static notAnExport(): ExportUnusable {
    return new ExportUnusable('EXPORT_UNUSABLE', {
      zh: `文件不是插件导出(${exportFormat})`,
      en: `The file is no export of a plugin (${exportFormat})`,
    });
  }

  static cutOff(): ExportUnusable {
    return new ExportUnusable('EXPORT_UNUSABLE', {
      zh: '导出文件不完整:结尾缺失或行数不符',
      en: 'The export is not complete: its end is missing, or it has another number of rows',
    });
  }

  static ofAnother(plugin: string, expected: string): ExportUnusable {
    return new ExportUnusable('EXPORT_UNUSABLE', {
      zh: `文件是插件 ${plugin} 的导出,不是 ${expected} 的`,
      en: `The file is an export of the plugin ${plugin}, not of ${expected}`,
    });
  }

  static otherMigrations(names: readonly string[]): ExportUnusable {
    return new ExportUnusable('EXPORT_UNUSABLE', {
      zh: `导出时已执行的迁移,现在的插件没有或内容不同:${names.join('、')}:请先安装导出时的版本`,
      en:
        `The plugin lacks migrations that the export was made after, or has other texts: ${names.join(', ')}: ` +
        'install the version that the export was made with first',
    });
  }
}

export function parseHeader(line: string | undefined): ExportHeader {
  const parsed = headerSchema.safeParse(jsonOf(line));
  if (!parsed.success) throw ExportUnusable.notAnExport();
  return parsed.data;
}

export type ExportLine =
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'end'; readonly rows: ExportEnd };

/** No column begins with `$`: what does is no row. */
export function parseLine(line: string): ExportLine {
  if (!line.startsWith('{"$')) return { kind: 'row', text: line };
  const value = jsonOf(line);
  const table = tableSchema.safeParse(value);
  if (table.success) return { kind: 'table', table: table.data.$table, columns: table.data.columns };
  const end = endSchema.safeParse(value);
  if (end.success) return { kind: 'end', rows: end.data.$end };
  throw ExportUnusable.notAnExport();
}

function jsonOf(line: string | undefined): unknown {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Names one export: it is read back once. */
export function exportName({ plugin, exportedAt, transaction }: ExportHeader): string {
  return `${plugin} ${exportedAt} ${transaction}`;
}
