import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { encode } from 'iconv-lite';
import { parse as parseYaml, stringify as printYaml } from 'yaml';
import type { ImportStep } from '../import-steps.ts';
import { readTable, type TableRow } from './data-set.ts';
import { dayOf } from './expected-figures.ts';

/** How somebody else would call the columns. */
const names: Readonly<Record<string, string>> = {
  ...{ sales_agent: '销售员', manager: '主管', regional_office: '大区', product: '产品', series: '系列' },
  ...{ sales_price: '标价', account: '客户', sector: '行业', year_established: '成立年份', revenue: '营业额' },
  ...{ employees: '员工数', office_location: '国家', subsidiary_of: '母公司', opportunity_id: '编号' },
  ...{ deal_stage: '阶段', engage_date: '开始', close_date: '结束', close_value: '金额' },
};
const nameOf = (column: string): string => names[column] ?? column;

/** The same step over the same data, written otherwise: names, order of columns, separator, encoding and dates. */
export function otherwise({ mapping, file }: ImportStep, folder: string): ImportStep {
  if (file.includes('/configuration/')) return { mapping, file };
  const renamed = { mapping: `${folder}/${basename(mapping)}`, file: `${folder}/${basename(file)}` };
  writeFileSync(renamed.file, encode(rewrittenTable(basename(file, '.csv')), 'gb18030'));
  const rewritten = { ...rewrittenMapping(readFileSync(mapping, 'utf8')), encoding: 'gb18030', delimiter: ';' };
  writeFileSync(renamed.mapping, printYaml(rewritten));
  return renamed;
}

function rewrittenTable(table: string): string {
  const rows = readTable(table);
  const columns = Object.keys(rows[0] ?? {});
  // Turned by two and the other way round: no column stays in its place.
  const shuffled = [...columns.slice(2), ...columns.slice(0, 2)].reverse();
  const cells = (row: TableRow): string[] => shuffled.map((column) => cellOf(column, row[column] ?? ''));
  return stringify([shuffled.map(nameOf), ...rows.map(cells)], {
    delimiter: ';',
    quoted: true,
    record_delimiter: '\r\n',
  });
}

function cellOf(column: string, cell: string): string {
  if (!column.endsWith('_date')) return cell;
  const [year = '', month = '', day = ''] = dayOf(cell)?.split('-') ?? [];
  return year === '' ? '' : `${year}年${Number(month)}月${Number(day)}日`;
}

/** Every column that a mapping names, called otherwise. */
function rewrittenMapping(text: string): Record<string, unknown> {
  const inTemplates = text.replaceAll(/\{(\w+)((\|\w+)*)\}/g, (_, column: string, filters: string) => {
    return `{${nameOf(column)}${filters}}`;
  });
  const inRules = inTemplates
    .replaceAll(/column: (\w+)/g, (_, column: string) => `column: ${nameOf(column)}`)
    .replaceAll('M/d/yyyy', 'yyyy年M月d日');
  return parseYaml(inRules) as Record<string, unknown>;
}
