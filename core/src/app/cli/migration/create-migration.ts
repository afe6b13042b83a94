import { generateMigration, lintMigration, type MigrationFinding } from '../../../database/index.ts';
import { CrmError, type Plugin } from '../../../sdk/index.ts';
import { PluginUnknown } from '../../plugins/index.ts';
import { findConfig } from '../../config/load-config.ts';
import type { Crm } from '../../crm.ts';
import { staleBuild } from '../../start-check/stale-build.ts';
import type { CliContext } from '../cli-context.ts';
import { composeFromConfig } from '../compose-from-config.ts';
import { migrationsFolder, writeMigration } from './migration-file.ts';

interface MigrationCommand {
  readonly plugin: string;
  /** What it does, in words. */
  readonly name?: string;
  readonly dir?: string;
  readonly config?: string | undefined;
}

/** The database is not what the migrations say, so what is new cannot be told. */
export class MigrationsPending extends CrmError {
  static first(names: readonly string[]): MigrationsPending {
    return new MigrationsPending('MIGRATIONS_PENDING', {
      zh: `请先运行 guanxi migrate:还有待执行的迁移 ${names.join('、')}`,
      en: `Run guanxi migrate first: ${names.join(', ')} are pending`,
    });
  }
}

/** Writes what the classes of a plugin have and its migrations do not make, and what that does to a busy database. */
export async function createMigration(context: CliContext, command: MigrationCommand): Promise<void> {
  const { say, out, note } = context;
  const stale = staleBuild(findConfig(context.folder, command.config));
  if (stale) note(say(stale));
  const crm = await composeFromConfig(context, { config: command.config });
  try {
    const plugin = pluginOf(crm, command.plugin);
    const released = plugin.migrations ?? [];
    const { up, down } = await changesOf(crm, plugin);
    if (up.trim() === '') return out(say({ zh: '表与实体一致,无需迁移', en: 'the tables are as the classes say' }));
    const number = String(released.length === 0 ? 1 : Number(released.at(-1)?.name.slice(0, 4)) + 1).padStart(4, '0');
    const what = command.name ?? (released.length === 0 ? 'init' : 'change');
    const name = `${number}_${what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}`;
    const files = await writeMigration(migrationsFolder(context.folder, plugin.id, command.dir), { name, up, down });
    files.forEach((file) => out(file));
    const findings = released.length === 0 ? [] : lintMigration({ up, down });
    for (const finding of findings) note(findingLine(context, name, finding));
    if (/\brename column\b/.test(up)) {
      note(
        say({
          zh: '一个字段消失、一个字段出现,被猜作改名:若不是,请改写为 add,旧列保留',
          en: 'one field went and one came, which is taken for a rename: where it is none, write add and leave the old one',
        }),
      );
    }
    if (up.includes('-- would lose data')) {
      note(
        say({
          zh: '会丢失数据的步骤已写成注释:确认不再有进程使用之后再启用',
          en: 'steps that lose data are comments: use them when no process of the version before runs any more',
        }),
      );
    }
  } finally {
    await crm.stop();
  }
}

/** Says what the migrations of plugins do to a database that is in use; exits 1 where data or processes break. */
export async function lintMigrations(
  context: CliContext,
  { plugin, config }: { readonly plugin?: string; readonly config?: string | undefined },
): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const plugins = plugin === undefined ? crm.config.plugins : [pluginOf(crm, plugin)];
    // The first one makes the tables: nobody waits for those, and nothing is in them.
    const later = plugins.flatMap(({ id, migrations = [] }) => migrations.slice(1).map((one) => ({ id, one })));
    const found = later.flatMap(({ id, one }) => lintMigration(one).map((finding) => ({ id, one, finding })));
    for (const { id, one, finding } of found) out(findingLine(context, `${id}/${one.name}`, finding));
    if (found.some(({ finding }) => finding.risk !== 'blocks')) context.exitCode = 1;
    if (found.length === 0) out(say({ zh: '没有问题', en: 'nothing to say' }));
  } finally {
    await crm.stop();
  }
}

function findingLine({ say }: CliContext, name: string, { risk, statement, message }: MigrationFinding): string {
  return `${name}: ${risk}: ${statement}\n  ${say(message)}`;
}

/** The first migration needs no database; the next ones need one on which all others have run. */
async function changesOf(crm: Crm, { id, migrations = [] }: Plugin): Promise<{ up: string; down: string }> {
  const { model } = crm;
  if (migrations.length === 0) return generateMigration(model, id);
  const { ownerUrl } = await crm.connect();
  const pending = (await crm.pendingMigrations()).filter((name) => !name.includes('/measure_'));
  if (pending.length > 0) throw MigrationsPending.first(pending);
  return generateMigration(model, id, { since: ownerUrl });
}

/** By its id, or its prefix: no two plugins of a composition have the same. */
function pluginOf({ config: { plugins } }: Crm, id: string): Plugin {
  const found = plugins.find((plugin) => plugin.id === id) ?? plugins.find(({ prefix }) => prefix === id);
  if (found) return found;
  throw PluginUnknown.named(
    id,
    plugins.map((plugin) => plugin.id),
  );
}
