import { noteJobProblems } from '../../database/index.ts';
import type { InTransaction } from '../../events/jobs/index.ts';
import { parseGlobalId, type CrmModel, type EntityModel } from '../../model/index.ts';
import type { ReadEngine, ReadScope } from '../../read/index.ts';
import {
  JobLost,
  jobOf,
  JobRefused,
  newRecordId,
  z,
  type BulkOutcome,
  type JobContext,
  type JobDeclaration,
  type WhereInput,
} from '../../sdk/index.ts';
import type { WriteEngine, WriteScope } from '../../write/index.ts';
import { longWrite, uuidOfJob } from './long-write.ts';

export interface BulkWriteJobParts {
  readonly model: CrmModel;
  readonly read: Pick<ReadEngine, 'ids' | 'count'>;
  readonly write: Pick<WriteEngine, 'bulkUpdate' | 'bulkDelete'>;
  readonly inTransaction: InTransaction;
}

const payload = z.object({
  entity: z.string(),
  action: z.enum(['update', 'delete']),
  where: z.record(z.string(), z.unknown()),
  input: z.record(z.string(), z.unknown()).optional(),
});
/** Records of one transaction. */
const chunk = 500;

interface Counts {
  updated: number;
  unchanged: number;
  deleted: number;
  failed: number;
}

interface SavedBulk {
  readonly counts: Counts;
  /** Cursor of the list; null after the last page. */
  readonly after: string | null;
  readonly seen: number;
  readonly total: number;
}

/** What a bulk call does where there are too many records for one transaction: the same in chunks. */
export function bulkWriteJob(parts: BulkWriteJobParts): JobDeclaration<z.infer<typeof payload>> {
  return jobOf({
    label: { zh: '批量写入', en: 'Bulk write' },
    payload,
    ...longWrite,
    async run(order, context): Promise<Counts> {
      const entity = parts.model.entities.get(order.entity);
      if (!entity) throw JobRefused.because({ zh: `没有实体 ${order.entity}`, en: `There is no ${order.entity}` });
      const { principal, language } = context;
      const scope: ReadScope = { principal, language, cache: new Map() };
      let saved = context.saved as SavedBulk | null;
      while (!saved || saved.after !== null) {
        const before: SavedBulk = saved ?? {
          ...{ after: null, seen: 0, counts: { updated: 0, unchanged: 0, deleted: 0, failed: 0 } },
          total: await parts.read.count(entity, order.where, scope),
        };
        saved = await onePage({ parts, entity, order, context }, before, scope);
      }
      return saved.counts;
    },
  });
}

interface Bulk {
  readonly parts: BulkWriteJobParts;
  readonly entity: EntityModel;
  readonly order: z.infer<typeof payload>;
  readonly context: JobContext;
}

async function onePage(bulk: Bulk, before: SavedBulk, scope: ReadScope): Promise<SavedBulk> {
  const { parts, entity, order, context } = bulk;
  // Read by its cursor before it is changed: what the filter no longer means afterwards does not move the pages.
  const { ids, cursor } = await parts.read.ids(
    entity,
    { where: order.where, first: chunk, after: before.after },
    scope,
  );
  return context.write.transaction(async () => {
    if (context.signal.aborted) throw new JobLost();
    const outcomes = await writeAll(bulk, ids);
    const failed = outcomes.filter(({ errors }) => errors.length > 0);
    const sum = (name: 'updated' | 'unchanged' | 'deleted'): number =>
      outcomes.reduce((total, outcome) => total + outcome[name], before.counts[name]);
    const counts: Counts = {
      ...{ updated: sum('updated'), unchanged: sum('unchanged'), deleted: sum('deleted') },
      failed: before.counts.failed + failed.length,
    };
    await noteProblems(bulk, failed);
    const after: SavedBulk = { counts, after: cursor, seen: before.seen + ids.length, total: before.total };
    await context.save(after, { done: after.seen, total: Math.max(after.total, after.seen) });
    return after;
  });
}

type FailedRecord = BulkOutcome & { readonly id: string };

/** All at once; where one of them is refused, each by itself, so that the others are changed. */
async function writeAll(bulk: Bulk, ids: readonly string[]): Promise<FailedRecord[]> {
  if (ids.length === 0) return [];
  const together = await writeSome(bulk, ids);
  if (together.errors.length === 0) return [{ ...together, id: '' }];
  const outcomes: FailedRecord[] = [];
  for (const id of ids) outcomes.push({ ...(await writeSome(bulk, [id])), id });
  return outcomes;
}

function writeSome({ parts, entity, order, context }: Bulk, ids: readonly string[]): Promise<BulkOutcome> {
  const { principal, language, signal } = context;
  const revertibleJob = uuidOfJob(parts.model, context.id);
  const scope: WriteScope = { principal, language, source: 'job', signal, revertibleJob };
  const where: WhereInput = { and: [{ id: { in: ids } }, order.where] };
  if (order.action === 'delete') return parts.write.bulkDelete(entity, where, {}, scope);
  return parts.write.bulkUpdate(entity, where, order.input ?? {}, {}, scope);
}

async function noteProblems({ parts, entity, context }: Bulk, failed: readonly FailedRecord[]): Promise<void> {
  const { model, inTransaction } = parts;
  const problems = failed.flatMap(({ id, errors }) =>
    errors.map((error) => ({
      ...{ id: newRecordId(), line: null, rowKey: null, value: null, typeCode: entity.code },
      ...{ subject: parseGlobalId(model, id)?.uuid ?? null, code: error.code },
      ...{ field: error.path.at(-1) ?? null, message: error.messageIn(context.language) },
    })),
  );
  await inTransaction((runner) => noteJobProblems(runner, uuidOfJob(model, context.id), problems));
}
