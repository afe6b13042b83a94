import { createHash } from 'node:crypto';
import { jobOf, JobRefused, z, type ClassRef, type JobContext, type MatchedPair } from '../../sdk/index.ts';
import { DuplicateCandidate } from './duplicate-candidate.entity.ts';

/** Records of one step: half a second's work, and what is lost when a process stops. */
const step = 2000;
/** Pairs of one statement. */
const mostPairs = 5000;

const progress = z.object({ after: z.string().nullable(), done: z.int(), found: z.int() });
type Progress = z.infer<typeof progress>;

/** Looks for duplicates among all records of an entity; an interrupted scan goes on where it was. */
export const scanDuplicates = jobOf({
  label: { zh: '查找重复记录', en: 'Look for duplicates' },
  payload: z.object({ type: z.string() }),
  runAs: 'system',
  queue: 'scan-duplicates',
  timeout: 6 * 3600,
  async run({ type }, context) {
    const entity = context.duplicates.entity(type);
    if (!entity) {
      throw JobRefused.because({ zh: `${type} 没有查重规则`, en: `${type} has no rules for duplicates` });
    }
    const total = await context.read.count(entity);
    const saved = progress.safeParse(context.saved);
    let state: Progress = saved.success ? saved.data : { after: null, done: 0, found: 0 };
    for (;;) {
      context.signal.throwIfAborted();
      const next = await scanStep(type, entity, state, total, context);
      if (next.after === null) return { records: next.done, candidates: next.found };
      state = next;
    }
  },
});

async function scanStep(
  type: string,
  entity: ClassRef,
  { after, done, found }: Progress,
  total: number,
  context: JobContext,
): Promise<Progress> {
  const { pairs, records, next } = await context.duplicates.scan(entity, after, step);
  const state = { after: next, done: done + records, found: found + pairs.length };
  await context.write.transaction(async (write) => {
    for (let start = 0; start < pairs.length; start += mostPairs) {
      const inputs = pairs.slice(start, start + mostPairs).map((pair) => candidateInput(type, pair));
      const { errors } = await write.upsertMany(DuplicateCandidate, inputs, { rows: 'PER_ROW' });
      // A record that was purged meanwhile has no duplicates any more; all else is a mistake of ours.
      const serious = errors.find(({ code }) => code !== 'NOT_FOUND');
      if (serious) throw serious;
    }
    await context.save(state, { done: state.done, total: Math.max(total, state.done) });
  });
  return state;
}

/** A pair that is known already keeps its status: only its score is brought up to date. */
function candidateInput(type: string, { first, second, score }: MatchedPair): Record<string, unknown> {
  // Whoever sees the pair may not see the second record: its id is not to be read from that of the pair.
  const externalId = createHash('sha256').update(`${first}:${second}`).digest('base64url');
  return { externalId, type, firstId: first, secondId: second, score: score.toFixed(3) };
}
