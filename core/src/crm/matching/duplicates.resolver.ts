import {
  Arg,
  Authorized,
  BadInput,
  Ctx,
  ID,
  Int,
  Mutation,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Job } from '../jobs/index.ts';
import { DuplicateCandidate } from './duplicate-candidate.entity.ts';
import { scanDuplicates } from './scan-duplicates.job.ts';

/** Lets somebody start scans over all records. */
export const scanPermission = 'duplicateCandidate:scan';

/** What stewards of the data do about duplicates; merging them is a verb of its own. */
@Resolver()
export class DuplicatesResolver {
  @Authorized(scanPermission)
  @Mutation(() => payloadOf(Job), {
    description:
      '以后台任务在全部记录中查找重复,结果见 duplicateCandidates / Looks for duplicates among all records of a type as ' +
      'a job; what it finds are `duplicateCandidates`. While one waits or runs for a type, another is not started.',
  })
  async scanForDuplicates(
    @Arg('type', () => String, { description: '实体名 / name of the entity: `Account`' }) type: string,
    @Ctx() { jobs, duplicates }: CrmContext,
  ): Promise<WriteOutcome> {
    if (!duplicates.entity(type)) {
      const message = { zh: `${type} 没有查重规则`, en: `${type} has no rules for duplicates` };
      return { id: null, errors: [new ValidationError('NO_MATCH_RULES', message, { path: ['type'] })] };
    }
    return { id: await jobs.enqueue(scanDuplicates, { type }, { key: `scan-duplicates/${type}` }), errors: [] };
  }

  @Authorized()
  @Mutation(() => payloadOf(DuplicateCandidate), {
    description:
      '确认两条记录不是同一个客户,以后查找也不再列出 / These two are not the same: however often they are found ' +
      'again, the pair stays dismissed.',
  })
  dismissDuplicate(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    if (reason && reason.length > 500) {
      throw new BadInput({ zh: 'reason 最多 500 个字符', en: 'reason: at most 500 characters' }, ['reason']);
    }
    return write.act(
      DuplicateCandidate,
      id,
      (candidate, context) => {
        if (candidate.status === 'MERGED') {
          const message = { zh: '这两条记录已合并', en: 'These two records are merged already' };
          context.reject(new ValidationError('ALREADY_MERGED', message, { path: ['id'] }));
          return;
        }
        candidate.status = 'DISMISSED';
        candidate.reason = reason ?? null;
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }
}
