import { createHash } from 'node:crypto';
import type { CrmModel } from '../../model/index.ts';
import { MigrationError } from '../errors.ts';

export interface PlannedMigration {
  /** `<plugin>/<migration>`: the key in the ledger. */
  readonly name: string;
  readonly plugin: string;
  readonly up: string;
  readonly checksum: string;
}

/** Of the text with plain line ends: a checkout on Windows is the same migration. */
export function migrationChecksum(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * The migrations of a composition in the order in which they run: plugin by plugin, each in the order of its numbers.
 * @throws MigrationError when names are malformed, doubled or not ascending
 */
export function plannedMigrations(model: CrmModel): PlannedMigration[] {
  return model.plugins.flatMap((plugin) => {
    let last = '';
    return (plugin.migrations ?? []).map((migration): PlannedMigration => {
      const name = `${plugin.id}/${migration.name}`;
      if (!/^\d{4}_[a-z0-9_]+$/.test(migration.name) || migration.name.slice(0, 4) <= last) {
        throw MigrationError.badName(name);
      }
      last = migration.name.slice(0, 4);
      return { name, plugin: plugin.id, up: migration.up, checksum: migrationChecksum(migration.up) };
    });
  });
}
