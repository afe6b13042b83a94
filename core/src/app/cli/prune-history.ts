import { historySizes, pruneAudit, pruneVersions } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

interface HistoryCommand {
  readonly config?: string | undefined;
  readonly json?: boolean;
}

interface PruneCommand extends HistoryCommand {
  /** Days. */
  readonly olderThan: number;
  readonly audit?: boolean;
}

const day = 86_400_000;

function versionTables(model: CrmModel): string[] {
  return [...model.entities.values()].flatMap(({ versionTable }) => versionTable ?? []);
}

function auditTables(model: CrmModel): string[] {
  const audit = model.entities.get('AuditEntry');
  return audit ? [audit.table] : [];
}

/** Removes versions, and audit entries where that is wanted, that are older than so many days, while servers run. */
export async function pruneHistory(
  context: CliContext,
  { olderThan, audit, json, config }: PruneCommand,
): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const { ownerUrl } = await crm.connect();
    const before = new Date(Date.now() - olderThan * day);
    const pruned = new Map<string, number>();
    for (const table of versionTables(crm.model)) pruned.set(table, await pruneVersions(ownerUrl, table, before));
    for (const table of audit ? auditTables(crm.model) : []) {
      pruned.set(table, await pruneAudit(ownerUrl, table, before));
    }
    if (json) return out(JSON.stringify({ before: before.toISOString(), removed: Object.fromEntries(pruned) }));
    for (const [table, rows] of pruned) {
      out(say({ zh: `${table}:删除 ${rows} 行`, en: `${table}: ${rows} rows removed` }));
    }
  } finally {
    await crm.stop();
  }
}

/** How large the history is. */
export async function printHistorySizes(context: CliContext, { json, config }: HistoryCommand): Promise<void> {
  const { say, out } = context;
  const crm = await composeFromConfig(context, { config });
  try {
    const { ownerUrl } = await crm.connect();
    const sizes = await historySizes(ownerUrl, [...versionTables(crm.model), ...auditTables(crm.model)]);
    if (json) return out(JSON.stringify(sizes));
    for (const { table, rows, bytes } of sizes) {
      const megabytes = (bytes / 1024 ** 2).toFixed(1);
      out(say({ zh: `${table}:约 ${rows} 行,${megabytes} MB`, en: `${table}: about ${rows} rows, ${megabytes} MB` }));
    }
  } finally {
    await crm.stop();
  }
}
