import { slowShapes, type SlowShape } from '../doctor/slow-reads.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import type { Say } from './language.ts';

interface SlowCommand {
  readonly json?: boolean;
  readonly config?: string;
}

/** Lists the shapes of reads that were slow or go through large tables; works while servers run. */
export async function listSlowReads(context: CliContext, { json, config }: SlowCommand): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    await crm.open({ role: 'command', migrate: false });
    const shapes = await slowShapes(crm.model, crm.database.reader);
    if (json) return out(JSON.stringify(shapes, null, 2));
    if (shapes.length === 0) return out(say({ zh: '没有慢查询记录', en: 'no slow reads were recorded' }));
    for (const shape of shapes) for (const line of printShape(shape, say)) out(line);
  } finally {
    await crm.stop();
  }
}

function printShape(shape: SlowShape, say: Say): string[] {
  const { entity, kind, filter, orderedBy, slow, worst, metAt, scans, missing, present, statement } = shape;
  const scanned = scans.map(({ table, rows }) => `${table} (${rows})`).join(', ');
  const advice = missing.map(({ type, declaration }) => `${type}: ${declaration}`);
  return [
    `${entity} ${kind}: ${filter}${orderedBy ? `; ${orderedBy}` : ''}`,
    `  ${say({ zh: `最慢 ${worst} 毫秒,慢 ${slow} 次,最近 ${metAt}`, en: `worst ${worst} ms, slow ${slow} times, last met ${metAt}` })}`,
    ...(scanned ? [`  ${say({ zh: '全表扫描', en: 'reads from end to end' })}: ${scanned}`] : []),
    ...(advice.length > 0
      ? [`  ${say({ zh: '缺少组合索引', en: 'a composite index is missing' })}: ${advice.join('; ')}`]
      : [`  ${say({ zh: '没有可建议的组合索引', en: 'no composite index to suggest' })}`]),
    ...(present.length > 0 ? [`  ${say({ zh: '已有索引', en: 'index that serves it' })}: ${present.join(', ')}`] : []),
    `  ${statement}`,
    '',
  ];
}
