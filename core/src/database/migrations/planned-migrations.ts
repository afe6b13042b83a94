import { createHash } from 'node:crypto';
import type { Plugin } from '../../sdk/index.ts';
import { MigrationError } from '../errors.ts';
import { refuseAll } from './compare-with-ledger.ts';

export interface PlannedMigration {
  /** `<plugin>/<migration>`: the key in the ledger. */
  readonly name: string;
  readonly plugin: string;
  readonly up: string;
  readonly batches: string | undefined;
  readonly down: string;
  readonly checksum: string;
}

/** Plugins in the order in which their migrations run: a model, or what is going to be one. */
export interface MigratedPlugins {
  readonly plugins: readonly Plugin[];
}

/** Of the text with plain line ends: a checkout on Windows is the same migration. */
export function migrationChecksum(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * The migrations of a composition in the order in which they run: plugin by plugin, each in the order of its numbers.
 * @throws MigrationError when names are malformed, doubled or not ascending
 */
export function plannedMigrations(of: MigratedPlugins): PlannedMigration[] {
  refuseAll(migrationNameProblems(of));
  return of.plugins.flatMap(({ id, migrations = [] }) =>
    migrations.map(({ name, up, batches, down }): PlannedMigration => ({
      ...{ name: `${id}/${name}`, plugin: id, up, batches, down },
      checksum: migrationChecksum(batches === undefined ? up : `${batches}\n${up}`),
    })),
  );
}

/** Migrations whose names give no order. */
export function migrationNameProblems({ plugins }: MigratedPlugins): MigrationError[] {
  return plugins.flatMap(({ id, migrations = [] }) => {
    let last = '';
    return migrations.flatMap(({ name }) => {
      const number = name.slice(0, 4);
      const isGood = /^\d{4}_[a-z0-9_]+$/.test(name) && number > last;
      last = number;
      return isGood ? [] : [MigrationError.badName(`${id}/${name}`)];
    });
  });
}
