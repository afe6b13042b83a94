import type { CrmModel, SlotModel } from '../../model/index.ts';
import { quoteIdentifier } from '../sql-text.ts';

/**
 * Every core row has its slot row (joins are inner, and orders by a slot field use its index): statements that give the
 * rows which exist at install their slot rows, with the columns' defaults.
 * @throws MigrationError when a required field has no constant default, or a field is unique
 */
export function slotBackfill(model: CrmModel, pluginId: string): string[] {
  return slotsOf(model, pluginId).map((slot) => `${insertRows(slot)};`);
}

/** The same for slots that have rows already. */
export function missingSlotRows(model: CrmModel, pluginId: string): string[] {
  return slotsOf(model, pluginId).map((slot) => {
    const [table, key, core] = [slot.table, slot.keyColumn, slot.of.table].map(quoteIdentifier);
    const id = `${core}.${quoteIdentifier(slot.of.keyColumn)}`;
    return `${insertRows(slot)}\n where not exists (select from ${table} slot where slot.${key} = ${id});`;
  });
}

function insertRows(slot: SlotModel): string {
  const target = `${quoteIdentifier(slot.table)} (${quoteIdentifier(slot.keyColumn)})`;
  return `insert into ${target} select ${quoteIdentifier(slot.of.keyColumn)} from ${quoteIdentifier(slot.of.table)}`;
}

function slotsOf(model: CrmModel, pluginId: string): SlotModel[] {
  return model.slots.filter((slot) => slot.owner === pluginId);
}
