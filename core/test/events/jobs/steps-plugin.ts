import { Account, definePlugin, jobOf, z } from '@guanxi/core';

const label = { zh: '步骤', en: 'Steps' };

const payload = z.object({ name: z.string(), steps: z.int(), ms: z.int() });

const steps = jobOf({
  label,
  payload,
  runAs: 'caller',
  queue: 'steps',
  async run({ name, steps: total, ms }, { saved, save, signal, write }) {
    for (let step = (saved as number | null) ?? 0; step < total; step += 1) {
      signal.throwIfAborted();
      await write.transaction(async (inside) => {
        await inside.create(Account, { name: `${name} ${step}` });
        await new Promise((resolve) => setTimeout(resolve, ms));
        await save(step + 1, { done: step + 1, total });
      });
    }
    return process.pid;
  },
});

const stubborn = jobOf({
  label,
  payload: z.object({ ms: z.int() }),
  runAs: 'system',
  run: async ({ ms }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return process.pid;
  },
});

/** Work in steps: each makes an account and notes where to go on, in one transaction. */
export const stepsPlugin = definePlugin({
  id: 'steps',
  prefix: 'steps',
  version: '1.0.0',
  label,
  jobs: { walk: steps, stubborn },
});
