import type { EntityModel } from '../../../../core/src/model/index.ts';
import type { RawData, RawRow } from '../world/raw-data.ts';
import type { Sight } from './sight.ts';

/** The rows that held at an instant: living ones that have not changed since, and those that were replaced after it. */
function rowsOf(entity: EntityModel, at: Date, data: RawData): RawRow[] {
  const time = (row: RawRow, column: string): number => Date.parse(String(row[column]));
  return [
    ...data.rows(entity).filter((row) => time(row, 'updated_at') <= at.getTime()),
    ...data
      .versions(entity)
      .filter((row) => time(row, 'valid_from') <= at.getTime() && time(row, 'valid_to') > at.getTime()),
  ];
}

/** Neither the record nor the one that it is a part of was deleted then. */
function wasAlive(entity: EntityModel, row: RawRow, at: Date, sight: Sight): boolean {
  if (!sight.isKept(entity, row)) return false;
  const { access, fields } = entity;
  const field = typeof access === 'object' && 'via' in access ? fields.get(access.via) : undefined;
  if (field?.kind !== 'toOne') return true;
  const { target, column } = field;
  const known = target.versionTable === null ? sight.data.rows(target) : rowsOf(target, at, sight.data);
  const parent = known.find(({ id }) => id === row[column]);
  return parent !== undefined && wasAlive(target, parent, at, sight);
}

/** A list as of an instant, for whoever may see the records as they are today. */
export function rowsAsOf(entity: EntityModel, at: Date, withDeleted: boolean, sight: Sight): RawRow[] {
  return rowsOf(entity, at, sight.data).filter((row) => {
    const today = sight.data.row(entity, row['id']);
    return today && sight.isOpen(entity, today) && (withDeleted || wasAlive(entity, row, at, sight));
  });
}
