import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findConfig, loadConfig } from '../config/load-config.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { connectDatabase } from '../database-access/connect-database.ts';
import { createLogger } from '../logger.ts';
import { stopOnSignals } from '../stop-on-signals.ts';
import type { CliContext } from './cli-context.ts';
import { overridden } from './compose-from-config.ts';
import { RestartingChild } from './restarting-child.ts';
import { watchSources } from './source-watcher.ts';
import { overridesOf, type StartCommand } from './start-server.ts';

const script = fileURLToPath(new URL('../../../bin/guanxi.js', import.meta.url));

/** Options of the command, for the server process. */
function childArguments(file: string, { port, host, demo }: StartCommand): string[] {
  return [
    '--config',
    file,
    'start',
    '--attach',
    ...(port === undefined ? [] : ['--port', port]),
    ...(host === undefined ? [] : ['--host', host]),
    ...(demo ? [] : ['--no-demo']),
  ];
}

/**
 * Keeps PostgreSQL running in this process and the server in another one, which is replaced whenever a source file
 * changes: a new process is the only way to forget old modules for certain.
 */
export async function runDev(context: CliContext, command: StartCommand): Promise<void> {
  const { say, note, folder, environment } = context;
  const file = findConfig(folder, command.config);
  const { options, source } = await loadConfig(file);
  const config = resolveConfig(options, overridden(environment, overridesOf(command)), source);
  const log = createLogger('warn', 2);
  const access = await connectDatabase(config, 'server', log);
  const child = new RestartingChild(script, childArguments(file, command), { ...process.env }, (code) => {
    if (code === 0 || code === null) return;
    note(
      say({ zh: '服务已退出,文件改变后会重新启动', en: 'the server has ended; it starts again when a file changes' }),
    );
  });
  const stopWatching = watchSources(source.folder, (changed) => {
    note(
      say({
        zh: `${path.relative(source.folder, changed)} 已改变`,
        en: `${path.relative(source.folder, changed)} changed`,
      }),
    );
    void child.restart();
  });
  const forget = stopOnSignals(async () => {
    forget();
    stopWatching();
    await child.stop();
    await access.release();
  }, log);
  await child.restart();
}
