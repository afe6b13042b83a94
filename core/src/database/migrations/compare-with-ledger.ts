import { Problems, type CrmError } from '../../sdk/index.ts';
import { MigrationError } from '../errors.ts';
import type { Ledger } from './ledger.ts';
import type { PlannedMigration } from './planned-migrations.ts';

/** What somebody decided about plugins, by id. */
type Decided = ReadonlyMap<string, { readonly state: string }>;

export interface MigrationState {
  readonly pending: readonly PlannedMigration[];
  /** Applied once, but no plugin of this composition brings them: a plugin was left out, or the code is older. */
  readonly orphaned: readonly string[];
}

/**
 * What is still to do.
 * @param decided of plugins that were left out because somebody disabled them the migrations are no orphans
 * @throws MigrationError when an applied migration has another text now, or a new one stands before an applied one;
 *   Problems with all of them where there are several
 */
export function compareWithLedger(
  planned: readonly PlannedMigration[],
  ledger: Ledger,
  decided: Decided = new Map(),
): MigrationState {
  refuseAll(ledgerProblems(planned, ledger));
  const known = new Set(planned.map(({ name }) => name));
  const composed = new Set(planned.map(({ plugin }) => plugin));
  const isLeftOut = (plugin: string): boolean =>
    !composed.has(plugin) && (decided.get(plugin)?.state ?? 'enabled') !== 'enabled';
  return {
    pending: planned.filter(({ name }) => !ledger.has(name)),
    orphaned: [...ledger.keys()].filter((name) => !known.has(name) && !isLeftOut(pluginOf(name))),
  };
}

/** Everything that keeps the planned migrations from running on what the ledger says has run. */
export function ledgerProblems(planned: readonly PlannedMigration[], ledger: Ledger): MigrationError[] {
  const lastApplied = new Map<string, string>();
  const problems: MigrationError[] = [];
  for (const { name, plugin, checksum } of planned) {
    const applied = ledger.get(name);
    if (!applied) continue;
    if (applied.checksum !== checksum) problems.push(MigrationError.changed(name));
    lastApplied.set(plugin, name);
  }
  for (const { name, plugin } of planned) {
    const applied = lastApplied.get(plugin);
    if (!ledger.has(name) && applied !== undefined && name < applied) {
      problems.push(MigrationError.outOfOrder(name, applied));
    }
  }
  return problems;
}

/** @throws the only problem as it is, several of them together */
export function refuseAll(problems: readonly CrmError[]): void {
  const [only] = problems;
  if (!only) return;
  if (problems.length === 1) throw only;
  throw new Problems(
    { zh: '无法迁移数据库:', en: 'The database cannot be migrated:' },
    problems.map(({ messages }) => messages),
  );
}

/** `hotel/0001_init` is a migration of `hotel`. */
export function pluginOf(migration: string): string {
  return migration.slice(0, migration.indexOf('/'));
}
