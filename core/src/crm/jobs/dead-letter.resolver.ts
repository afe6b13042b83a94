import {
  Arg,
  Authorized,
  connectionOf,
  Ctx,
  ID,
  Mutation,
  NotFound,
  payloadOf,
  Query,
  Resolver,
  type CrmContext,
  type ListReference,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Job } from './job.entity.ts';

/** Names of jobs that run handlers of events begin with it. */
const handlerJobs = 'handler/';

const manage = 'job:manage';

const dead = { status: { eq: 'DEAD' }, job: { startsWith: handlerJobs } } as const;
/** The platform started them: to whoever manages only the jobs of some people there are none. */
const nothing = { ...dead, id: { in: [] } };

/** Events that a handler could not deal with after its last attempt. */
@Resolver()
export class DeadLetterResolver {
  @Authorized(manage)
  @Query(() => connectionOf(Job), {
    description: '处理器多次尝试后仍失败的事件 / Events with which a handler failed until its last attempt.',
  })
  deadLetters(@Ctx() { principal }: CrmContext): ListReference {
    const where = principal?.grants.get(manage) === 'all' ? dead : nothing;
    return { where, orderBy: [{ finishedAt: 'DESC' }] };
  }

  @Authorized(manage)
  @Mutation(() => payloadOf(Job), {
    description: '让处理器再次处理该事件 / Gives the event to its handler again, with all its attempts.',
  })
  async replayDeadLetter(@Arg('id', () => ID) id: string, @Ctx() { jobs, read }: CrmContext): Promise<WriteOutcome> {
    const isDead = (await read.count(Job, { ...dead, id: { eq: id } })) > 0;
    const errors = isDead ? await jobs.retry(id) : [NotFound.record({ zh: '死信', en: 'Dead letter' })];
    return { id: errors.length > 0 ? null : id, errors };
  }
}
