import { localDay, type Change, type HookContext } from '@guanxi/core';
import { HotelReservationStatusChange } from './reservation-status-change.entity.ts';
import type { HotelReservationStatus } from './reservation-status.ts';
import type { HotelReservation } from './reservation.entity.ts';

/** Writes down every status, with the day that it began: that of the input, else today. */
export function keepStatusHistory(changes: readonly Change<HotelReservation>[], context: HookContext): void {
  const today = localDay(context);
  for (const { kind, record, changed, before } of changes) {
    if (kind !== 'create' && !changed.has('status')) continue;
    if (kind === 'create' ? !record.statusOn : !changed.has('statusOn')) record.statusOn = today;
    record.statusOn ??= today;
    context.create(HotelReservationStatusChange, {
      reservation: record,
      fromStatus: kind === 'create' ? null : (before['status'] as HotelReservationStatus),
      toStatus: record.status,
      statusOn: record.statusOn,
    });
  }
}
