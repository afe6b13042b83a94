import { findConfig } from '../config/load-config.ts';
import { staleBuild } from '../start-check/stale-build.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';
import { Progress } from './progress.ts';

interface MigrateCommand {
  readonly status?: boolean;
  readonly json?: boolean;
  /** Migrations that may lose data. */
  readonly allowLoss?: readonly string[];
  readonly config?: string;
}

/** Applies pending migrations, or lists them. */
export async function runMigrate(
  context: CliContext,
  { status, json, allowLoss, config }: MigrateCommand,
): Promise<void> {
  const { say, out, note } = context;
  // An old build has not the migration that was written since: "nothing is pending" would be a half-truth.
  const stale = staleBuild(findConfig(context.folder, config));
  if (stale) note(say(stale));
  const crm = await composeFromConfig(context, { config });
  try {
    if (status) {
      const pending = await crm.pendingMigrations();
      if (json) out(JSON.stringify({ pending }));
      else if (pending.length === 0) out(say({ zh: '没有待执行的迁移', en: 'no migration is pending' }));
      else pending.forEach((name) => out(name));
      return;
    }
    const progress = new Progress(say({ zh: '迁移', en: 'migrations' }), 0);
    const { applied } = await crm.migrate({
      allowLoss,
      onProgress: (step, steps) => progress.update(step, steps),
    });
    if (applied.length > 0) progress.finish();
    if (json) out(JSON.stringify({ applied }));
    else if (applied.length === 0) out(say({ zh: '没有待执行的迁移', en: 'no migration is pending' }));
    else applied.forEach((name) => out(say({ zh: `已执行 ${name}`, en: `applied ${name}` })));
  } finally {
    await crm.stop();
  }
}
