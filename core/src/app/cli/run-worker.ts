import { stopOnSignals } from '../stop-on-signals.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

export interface WorkCommand {
  readonly concurrency?: string;
  readonly once?: boolean;
  readonly config?: string;
}

/** Runs jobs until a signal stops it, or with `once` until none is due. */
export async function runWorker(context: CliContext, { concurrency, once, config }: WorkCommand): Promise<void> {
  const overrides =
    concurrency === undefined ? [] : [{ flag: '--concurrency', variable: 'GUANXI_WORKERS', value: concurrency }];
  const crm = await composeFromConfig(context, { config, overrides, serving: true });
  const forget = stopOnSignals(() => crm.stop(), crm.log);
  try {
    await crm.open({ role: 'command' });
    if (!once) {
      await crm.startWorker();
      crm.log.info({ workers: crm.config.workers, mode: crm.config.mode }, 'Working');
      return;
    }
    await crm.runDueJobs();
    await crm.stop();
    forget();
  } catch (error) {
    forget();
    await crm.stop();
    throw error;
  }
}
