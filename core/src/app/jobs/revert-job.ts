import {
  changesOfJob,
  countJobChanges,
  noteJobProblems,
  type JobChange,
  type NewJobProblem,
} from '../../database/index.ts';
import type { InTransaction } from '../../events/jobs/index.ts';
import { toGlobalId, type CrmModel, type EntityModel } from '../../model/index.ts';
import {
  JobLost,
  jobOf,
  newRecordId,
  z,
  type JobContext,
  type JobDeclaration,
  type Label,
  type UserError,
  type WritePort,
} from '../../sdk/index.ts';
import type { WriteEngine } from '../../write/index.ts';
import { inputBefore } from './input-before.ts';
import { longWrite, uuidOfJob } from './long-write.ts';
import { takeBackAlike } from './take-back-alike.ts';

export interface RevertJobParts {
  readonly model: CrmModel;
  readonly write: Pick<WriteEngine, 'bulkUpdate' | 'bulkDelete'>;
  readonly inTransaction: InTransaction;
}

const payload = z.object({ jobId: z.string() });
/** Changes of one transaction. */
const chunk = 500;

interface Reverted {
  /** Changes that were taken back. */
  done: number;
  /** Changes of which something was not: the job's problems say what and why. */
  conflicts: number;
}

interface SavedRevert extends Reverted {
  /** Changes from here on are dealt with. */
  readonly before: string | null;
  readonly seen: number;
}

/**
 * Takes back what a revertible job wrote, last change first: what it created is deleted, what it changed becomes what
 * it was. What somebody has changed since is left as it is, and listed.
 */
export function revertJob(parts: RevertJobParts): JobDeclaration<z.infer<typeof payload>> {
  return jobOf({
    label: { zh: '撤销任务', en: 'Revert a job' },
    payload,
    ...longWrite,
    async run({ jobId }, context): Promise<Reverted> {
      const { model, inTransaction } = parts;
      const ids = { job: uuidOfJob(model, jobId), reverting: uuidOfJob(model, context.id) };
      const total = await inTransaction((runner) => countJobChanges(runner, ids.job));
      let saved = (context.saved as SavedRevert | null) ?? { before: null, seen: 0, done: 0, conflicts: 0 };
      for (;;) {
        const next = await context.write.transaction(async (write) => {
          if (context.signal.aborted) throw new JobLost();
          const changes = await inTransaction((runner) => changesOfJob(runner, ids, saved.before, chunk));
          const last = changes.at(-1);
          if (!last) return null;
          const problems = await takeBack(changes, write, parts, context);
          await inTransaction((runner) => noteJobProblems(runner, ids.reverting, problems.flat()));
          const conflicts = problems.filter((found) => found.length > 0).length;
          const state: SavedRevert = {
            before: last.place,
            seen: saved.seen + changes.length,
            done: saved.done + changes.length - conflicts,
            conflicts: saved.conflicts + conflicts,
          };
          await context.save(state, { done: state.seen, total });
          return state;
        });
        if (!next) return { done: saved.done, conflicts: saved.conflicts };
        saved = next;
      }
    },
  });
}

/** The problems of each change, in order. */
async function takeBack(
  changes: readonly JobChange[],
  write: WritePort,
  { model, write: engine }: RevertJobParts,
  context: JobContext,
): Promise<NewJobProblem[][]> {
  const { principal, language, signal } = context;
  const revertibleJob = uuidOfJob(model, context.id);
  const scope = { principal, language, source: 'job', signal, revertibleJob } as const;
  const left = await takeBackAlike(changes, { model, write: engine, scope });
  const found: NewJobProblem[][] = [];
  for (const change of changes) {
    const entity = model.byCode.get(change.typeCode);
    found.push(entity && left.has(change) ? await takeBackOne(change, entity, write, context) : []);
  }
  return found;
}

async function takeBackOne(
  change: JobChange,
  entity: EntityModel,
  write: WritePort,
  { language }: JobContext,
): Promise<NewJobProblem[]> {
  const id = toGlobalId(entity, change.uuid);
  const since = new Set(JSON.parse(change.since) as string[]);
  const problem = (code: string, messages: Label, field: string | null = null): NewJobProblem => ({
    ...{ id: newRecordId(), line: null, typeCode: change.typeCode, subject: change.uuid, rowKey: null, value: null },
    ...{ code, message: messages[language], field },
  });
  const told = (errors: readonly UserError[]): NewJobProblem[] =>
    errors
      // Whoever removed it since has taken it back already.
      .filter(({ code }) => !(code === 'NOT_FOUND' && change.action !== 'UPDATE'))
      .map((error) => problem(error.code, error.messages, error.path.at(-1) ?? null));
  switch (change.action) {
    case 'CREATE':
    case 'RESTORE':
      if (since.has('deletedAt')) return [];
      if (since.size > 0) return [problem('CHANGED_SINCE', changedSince([...since]))];
      return told((await write.delete(entity.class, id)).errors);
    case 'DELETE':
      return told((await write.restore(entity.class, id)).errors);
    case 'UPDATE': {
      const { input, left } = inputBefore(
        entity,
        JSON.parse(change.changes) as Record<string, [unknown, unknown]>,
        since,
      );
      const conflicts = left.map((field) => problem('CHANGED_SINCE', changedSince([field]), field));
      const { errors } = await write.update(entity.class, id, input);
      return [...conflicts, ...told(errors)];
    }
    case 'PURGE':
      return [problem('PURGED', { zh: '已彻底删除,无法恢复', en: 'It was removed for good' })];
  }
}

function changedSince(fields: readonly string[]): Label {
  const names = fields.join(', ');
  return { zh: `之后已被修改:${names}`, en: `It was changed since: ${names}` };
}
