import type { ExplainedField, ExplainedOperation, ExplainedStatement } from '../../graphql/index.ts';
import type { PlanNode } from '../../read/index.ts';
import type { Label } from '../../sdk/index.ts';
import type { Say } from './language.ts';

const reasons: Readonly<Record<NonNullable<ExplainedField['because']>, Label>> = {
  CUSTOM_FIELDS: { zh: '由代码计算的字段', en: 'code computes' },
  OTHER_FIELDS_HAVE_RESOLVERS: { zh: '同一操作中有其他字段由代码计算', en: 'other root fields have resolvers' },
  RESOLVER: { zh: '该字段有自己的解析器', en: 'it has a resolver of its own' },
  NOT_PLANNED: { zh: '参数有误', en: 'something is wrong with the arguments' },
  NO_QUERY: { zh: '不是查询', en: 'it is no query' },
};

/** The explanation of an operation as lines for a person. */
export function printExplanation(explained: ExplainedOperation, say: Say): string[] {
  const { planFromCache, milliseconds, fields, statements } = explained;
  const times = Object.entries(milliseconds).map(([part, took]) => `${part} ${took} ms`);
  return [
    `${say({ zh: '用时', en: 'times' })}: ${times.join(', ')}`,
    `${say({ zh: '计划', en: 'plan' })}: ${say(planFromCache ? { zh: '来自缓存', en: 'from the cache' } : { zh: '新编译', en: 'compiled now' })}`,
    ...Object.entries(fields).flatMap(([key, field]) => ['', ...printField(key, field, say)]),
    ...statements.flatMap((statement) => [
      '',
      say({ zh: '代码执行的语句', en: 'a statement that code ran' }),
      ...indented(printStatement(statement, say)),
    ]),
  ];
}

function printField(key: string, field: ExplainedField, say: Say): string[] {
  const name = key === field.field ? key : `${key}: ${field.field}`;
  const because = field.because ? ` (${say(reasons[field.because])}${ofFields(field)})` : '';
  const { plan, rows, bytes, sql } = field;
  return [
    `${name} — ${field.path}${because}`,
    ...indented([
      ...(rows === undefined ? [] : [say({ zh: `${rows} 行,${bytes} 字节`, en: `${rows} rows, ${bytes} bytes` })]),
      ...(plan ? printNode(plan) : []),
      ...(sql === undefined ? [] : printStatement(field as ExplainedStatement, say)),
    ]),
  ];
}

function ofFields({ customFields = [] }: ExplainedField): string {
  return customFields.length > 0 ? `: ${customFields.join(', ')}` : '';
}

function printNode({ node, key, of, detail, children = [] }: PlanNode): string[] {
  const name = [key === undefined || key === node ? node : `${node} ${key}`, ...(of ? [`→ ${of}`] : [])].join(' ');
  const line = detail === undefined ? name : `${name}: ${detail}`;
  return [line, ...indented(children.flatMap(printNode))];
}

function printStatement(statement: ExplainedStatement, say: Say): string[] {
  const { sql, parameters, milliseconds, rowsRead, postgresql, notAnalysed } = statement;
  const read = rowsRead === undefined ? '' : say({ zh: `,读取 ${rowsRead} 行`, en: `, ${rowsRead} rows read` });
  return [
    `SQL (${milliseconds} ms${read})`,
    ...indented([sql]),
    ...parameters.map(({ name, type, value }) => `${name}${type ? `::${type}` : ''} = ${JSON.stringify(value)}`),
    ...(notAnalysed === undefined ? [] : [notAnalysed]),
    ...(postgresql === undefined ? [] : ['PostgreSQL', ...indented(printPlan(postgresql))]),
  ];
}

type Plan = Readonly<Record<string, unknown>>;

/** PostgreSQL's plan in the words of its own text format, one line a step. */
function printPlan(explained: unknown): string[] {
  const { Plan: root, ...rest } = explained as { readonly Plan: Plan } & Plan;
  return [
    ...printStep(root),
    `planning ${numberOf(rest, 'Planning Time')} ms, execution ${numberOf(rest, 'Execution Time')} ms`,
  ];
}

function printStep(step: Plan): string[] {
  const on = step['Relation Name'] ?? step['CTE Name'];
  const using = step['Index Name'];
  const blocks = `hit ${numberOf(step, 'Shared Hit Blocks')}, read ${numberOf(step, 'Shared Read Blocks')}`;
  const figures = `rows ${numberOf(step, 'Actual Rows')} of ${numberOf(step, 'Plan Rows')}, loops ${numberOf(step, 'Actual Loops')}`;
  const name = [
    textOf(step['Node Type']),
    ...(using ? [`using ${textOf(using)}`] : []),
    ...(on ? [`on ${textOf(on)}`] : []),
  ];
  const conditions = ['Index Cond', 'Filter', 'Sort Key', 'Hash Cond'].flatMap((part) =>
    step[part] === undefined ? [] : [`${part}: ${textOf(step[part])}`],
  );
  const steps = (step['Plans'] as readonly Plan[] | undefined) ?? [];
  const time = `${numberOf(step, 'Actual Total Time')} ms`;
  return [
    `${name.join(' ')} (${figures}; ${time}; ${blocks})`,
    ...indented([...conditions, ...steps.flatMap(printStep)]),
  ];
}

function numberOf(step: Plan, name: string): number {
  return Number(step[name] ?? 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
