import { creationColumn, keepsCreation, type CrmModel, type SlotModel } from '../../model/index.ts';
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
  const kept = keepsCreation(slot);
  const columns = [slot.keyColumn, ...(kept ? [creationColumn] : [])].map(quoteIdentifier).join(', ');
  const values = [slot.of.keyColumn, ...(kept ? ['created_at'] : [])].map(quoteIdentifier).join(', ');
  return `insert into ${quoteIdentifier(slot.table)} (${columns}) select ${values} from ${quoteIdentifier(slot.of.table)}`;
}

/** By table: statements for slots that were there before they kept when their records were made. */
export function creationBackfill(model: CrmModel, pluginId: string): ReadonlyMap<string, string> {
  const slots = slotsOf(model, pluginId).filter(keepsCreation);
  return new Map(slots.map((slot) => [slot.table, `${copyCreation(slot)};`]));
}

/** Copies when records were made into their slot rows; a condition may follow. */
export function copyCreation({ table, keyColumn, of }: SlotModel): string {
  const [slot, key, record, column] = [table, keyColumn, of.table, creationColumn].map(quoteIdentifier);
  return `update ${slot} slot set ${column} = record.created_at from ${record} record where record.id = slot.${key}`;
}

/** Gives new records the slot rows that say nothing but their columns' defaults; `$1`: the records' uuids. */
export function insertPlainSlots(slot: SlotModel): string {
  if (keepsCreation(slot)) return `${insertRows(slot)} where id = any($1::uuid[])`;
  return `insert into ${quoteIdentifier(slot.table)} (${quoteIdentifier(slot.keyColumn)}) select unnest($1::uuid[])`;
}

function slotsOf(model: CrmModel, pluginId: string): SlotModel[] {
  return model.slots.filter((slot) => slot.owner === pluginId);
}
