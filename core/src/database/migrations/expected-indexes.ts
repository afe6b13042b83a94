import type { PlannedMigration } from './planned-migrations.ts';

/** An index that migrations made and none took away. */
export interface ExpectedIndex {
  readonly name: string;
  readonly table: string;
  readonly plugin: string;
  readonly isUnique: boolean;
  /** The statement that makes it. */
  readonly statement: string;
}

const created =
  /^create (unique )?index (?:concurrently )?(?:if not exists )?"?(\w+)"?\s+on (?:only )?"?(\w+)"?[^;]*;/gim;
const dropped = /\bdrop index (?:concurrently )?(?:if exists )?"?(\w+)"?/gi;
/** What takes indexes with it, or names them otherwise, without saying so. */
const reshaped =
  /\balter table (?:if exists )?"?(\w+)"?[^;]*\b(?:drop column|rename)\b|\bdrop table[^;]*|\balter index\b/gi;

/** Read from the texts of migrations that have run. Where one reshaped a table later, its older indexes are let go. */
export function expectedIndexes(applied: readonly PlannedMigration[]): ExpectedIndex[] {
  const expected = new Map<string, ExpectedIndex>();
  for (const { plugin, up } of applied) {
    for (const [statement, table] of up.matchAll(reshaped)) {
      for (const index of expected.values()) {
        if (index.table === table || statement.includes(index.table)) expected.delete(index.name);
      }
    }
    for (const [, name = ''] of up.matchAll(dropped)) expected.delete(name);
    for (const [statement, unique, name = '', table = ''] of up.matchAll(created)) {
      expected.set(name, { name, table, plugin, isUnique: unique !== undefined, statement });
    }
  }
  return [...expected.values()];
}
