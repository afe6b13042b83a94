import type { CrmModel } from '../../model/index.ts';
import { MigrationError } from '../errors.ts';
import { quoteIdentifier } from '../sql-text.ts';

/**
 * Every core row has its slot row (joins are inner, and orders by a slot field use its index): statements that give the
 * rows which exist at install their slot rows, with the columns' defaults.
 * @throws MigrationError when a required field has no constant default
 */
export function slotBackfill(model: CrmModel, pluginId: string): string[] {
  return model.slots
    .filter((slot) => slot.owner === pluginId)
    .map((slot) => {
      for (const field of slot.fields.values()) {
        if (field.kind !== 'attribute' && field.kind !== 'toOne' && field.kind !== 'anyOne') continue;
        const constant = field.kind === 'attribute' && field.default !== undefined && typeof field.default !== 'function';
        if (field.required && !constant) throw MigrationError.backfillNeedsDefault(slot.name, field.name);
      }
      const target = `${quoteIdentifier(slot.table)} (${quoteIdentifier(slot.keyColumn)})`;
      return `insert into ${target} select ${quoteIdentifier(slot.of.keyColumn)} from ${quoteIdentifier(slot.of.table)};`;
    });
}
