import {
  Account,
  Arg,
  Ctx,
  definePlugin,
  hooksOf,
  jobOf,
  JobRefused,
  Mutation,
  Resolver,
  z,
  type CrmContext,
  type JobContext,
  type Plugin,
} from '@guanxi/core';

const label = { zh: '测试', en: 'Test' };

/** What the jobs of a test saw. */
export interface Courier {
  readonly plugin: Plugin;
  /** Names of the runs, in order. */
  readonly runs: string[];
  /** What the job `run` of the moment does. */
  task: (text: string, context: JobContext) => Promise<unknown>;
}

/** A plugin whose jobs do what the test says. */
export function courier(): Courier {
  const seen: { runs: string[]; task: Courier['task'] } = { runs: [], task: () => Promise.resolve(undefined) };
  const payload = z.object({ text: z.string().max(1_000) });
  const act = ({ text }: { text: string }, context: JobContext): Promise<unknown> => {
    seen.runs.push(text);
    return seen.task(text, context);
  };
  const deliver = jobOf({ label, payload, runAs: 'caller', run: act });
  const tidy = jobOf({ label, payload, runAs: 'system', run: act });
  const twice = jobOf({ label, payload, runAs: 'caller', maxAttempts: 2, run: act });
  const lonely = jobOf({ label, payload, runAs: 'caller', queue: 'lonely', run: act });

  @Resolver()
  class CourierResolver {
    @Mutation(() => String)
    courierSend(
      @Arg('text', () => String) text: string,
      @Arg('job', () => String) job: string,
      @Arg('key', () => String, { nullable: true }) key: string | undefined,
      @Arg('runAt', () => String, { nullable: true }) runAt: string | undefined,
      @Ctx() { jobs }: CrmContext,
    ): Promise<string> {
      const options = { ...(key ? { key } : {}), ...(runAt ? { runAt: new Date(runAt) } : {}) };
      return jobs.enqueue(job, { text }, options);
    }

    /** Enqueues in a transaction that fails afterwards. */
    @Mutation(() => Boolean)
    async courierRegret(@Ctx() { jobs, write }: CrmContext): Promise<boolean> {
      await write
        .transaction(async () => {
          await jobs.enqueue(deliver, { text: 'regretted' });
          throw new JobRefused('REGRET', label);
        })
        .catch(() => undefined);
      return true;
    }
  }

  const plugin = definePlugin({
    id: 'courier',
    prefix: 'courier',
    version: '1.0.0',
    label,
    jobs: { deliver, tidy, twice, lonely },
    resolvers: [CourierResolver],
    hooks: [
      hooksOf(Account, {
        beforeCreate: async (changes, { jobs }) => {
          const hooked = changes.filter(({ record }) => record.name.startsWith('hooked'));
          for (const { record } of hooked) await jobs.enqueue(deliver, { text: `new ${record.name}` });
        },
      }),
    ],
  })();
  return {
    plugin,
    runs: seen.runs,
    get task() {
      return seen.task;
    },
    set task(task) {
      seen.task = task;
    },
  };
}
