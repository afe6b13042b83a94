import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Job } from './job.entity.ts';

/** Jobs, listed by `jobs`: cancelling them and letting them run again. */
@Resolver()
export class JobResolver {
  @Authorized()
  @Mutation(() => payloadOf(Job), {
    description:
      '取消任务:等待中的立即结束,运行中的尽快停止 / Ends a job that waits, asks a running one to give up; ' +
      'one’s own, or any with `job:manage`.',
  })
  async cancelJob(@Arg('id', () => ID) id: string, @Ctx() { jobs }: CrmContext): Promise<WriteOutcome> {
    const errors = await jobs.cancel(id);
    return { id: errors.length > 0 ? null : id, errors };
  }

  @Authorized()
  @Mutation(() => payloadOf(Job), {
    description:
      '立即重试失败或已取消的任务,从中断处继续 / Lets a failed, dead or cancelled job run now, from where it was; ' +
      'one’s own, or any with `job:manage`.',
  })
  async retryJob(@Arg('id', () => ID) id: string, @Ctx() { jobs }: CrmContext): Promise<WriteOutcome> {
    const errors = await jobs.retry(id);
    return { id: errors.length > 0 ? null : id, errors };
  }

  @Authorized()
  @Mutation(() => payloadOf(Job), {
    description:
      '撤销任务所做的修改:新建的删除,修改的复原,之后又被他人改动的保留并列出 / Takes back what a revertible job wrote, as ' +
      'a job: deletes what it created, restores what it changed; what was changed since stays and is listed.',
  })
  revertJob(@Arg('id', () => ID) id: string, @Ctx() { jobs }: CrmContext): Promise<WriteOutcome> {
    return jobs.revert(id);
  }
}
