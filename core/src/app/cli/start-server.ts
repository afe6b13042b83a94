import type { Crm } from '../crm.ts';
import { developmentAdministrator } from '../setup/create-administrator.ts';
import { loadDemo } from '../setup/load-demo.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig, type Override } from './compose-from-config.ts';
import { Progress } from './progress.ts';
import { welcome } from './welcome.ts';

export interface StartCommand {
  readonly port?: string;
  readonly host?: string;
  readonly demo: boolean;
  /** A parent keeps PostgreSQL running: attach to it. */
  readonly attach?: boolean;
  readonly config?: string;
}

/** What command-line options say in the words of the environment. */
export function overridesOf({ port, host, demo }: StartCommand): readonly Override[] {
  return [
    ...(port === undefined ? [] : [{ flag: '--port', variable: 'PORT', value: port }]),
    ...(host === undefined ? [] : [{ flag: '--host', variable: 'HOST', value: host }]),
    ...(demo ? [] : [{ flag: '--no-demo', variable: 'GUANXI_DEMO', value: '0' }]),
  ];
}

/** Loads demo data where the configuration says so, showing how far it is. */
async function demoWithProgress(crm: Crm, context: CliContext, isNew: boolean): Promise<void> {
  if (!crm.config.demo) return;
  let progress: Progress | undefined;
  await loadDemo(crm, isNew, (plugin, rows) => {
    progress ??= new Progress(context.say({ zh: '载入演示数据', en: 'loading demo data' }), 0);
    progress.update(rows, 0, plugin);
  });
  progress?.finish();
}

/** Starts the server and returns once it listens; it runs until a signal stops it. */
export async function startServer(context: CliContext, command: StartCommand): Promise<Crm> {
  const crm = await composeFromConfig(context, {
    config: command.config,
    overrides: overridesOf(command),
    serving: true,
  });
  const isDevelopment = crm.config.mode === 'development';
  await crm.start({
    role: command.attach ? 'command' : 'server',
    beforeListening: async ({ applied }) => {
      if (!isDevelopment) return;
      await developmentAdministrator(crm);
      await demoWithProgress(
        crm,
        context,
        applied.some((name) => name.startsWith('core/0001')),
      );
    },
  });
  if (command.attach) stopWithParent(crm);
  if (isDevelopment) context.out(await welcome(crm, context.say));
  return crm;
}

/** A killed `guanxi dev` must not leave its server behind. */
function stopWithParent(crm: Crm): void {
  process.once('disconnect', () => void crm.stop());
  process.channel?.unref(); // the channel alone is no reason to stay
}
