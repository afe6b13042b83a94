import { MigrationError } from '../errors.ts';
import type { Ledger } from './ledger.ts';
import type { PlannedMigration } from './planned-migrations.ts';

export interface MigrationState {
  readonly pending: readonly PlannedMigration[];
  /** Applied once, but no plugin of this composition brings them: a plugin was left out, or the code is older. */
  readonly orphaned: readonly string[];
}

/**
 * What is still to do.
 * @throws MigrationError when an applied migration has another text now, or a new one stands before an applied one
 */
export function compareWithLedger(planned: readonly PlannedMigration[], ledger: Ledger): MigrationState {
  const lastApplied = new Map<string, string>();
  for (const { name, plugin, checksum } of planned) {
    const applied = ledger.get(name);
    if (!applied) continue;
    if (applied.checksum !== checksum) throw MigrationError.changed(name);
    lastApplied.set(plugin, name);
  }
  const pending = planned.filter(({ name }) => !ledger.has(name));
  for (const { name, plugin } of pending) {
    const applied = lastApplied.get(plugin);
    if (applied !== undefined && name < applied) throw MigrationError.outOfOrder(name, applied);
  }
  const known = new Set(planned.map(({ name }) => name));
  return { pending, orphaned: [...ledger.keys()].filter((name) => !known.has(name)) };
}
