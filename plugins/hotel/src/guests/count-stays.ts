import type { Change, HookContext } from '@guanxi/core';
import type { HotelReservation } from '../reservations/reservation.entity.ts';
import { ContactHotelSlot } from './contact-slot.ts';

/** Uuid of the guest whose stay ended with this reservation, as it was before the change. */
function formerGuest({ kind, record, before, changed }: Change<HotelReservation>): string | null {
  const was = (name: string, now: unknown): unknown => (changed.has(name) ? before[name] : now);
  if (kind === 'create' || (kind !== 'delete' && was('deletedAt', record.deletedAt))) return null;
  return was('status', record.status) === 'CHECKED_OUT'
    ? ((was('guest', record.guest?.id) as string | null) ?? null)
    : null;
}

function presentGuest({ status, deletedAt, guest }: HotelReservation): string | null {
  return status === 'CHECKED_OUT' && !deletedAt ? (guest?.id ?? null) : null;
}

/** Keeps the number of stays of each guest, in the same transaction as the stay. */
export async function countStays(changes: readonly Change<HotelReservation>[], context: HookContext): Promise<void> {
  const difference = new Map<string, number>();
  const add = (guest: string | null, stays: number): void => {
    if (guest) difference.set(guest, (difference.get(guest) ?? 0) + stays);
  };
  for (const change of changes) {
    add(formerGuest(change), -1);
    add(presentGuest(change.record), 1);
  }
  const moved = [...difference].filter(([, stays]) => stays !== 0);
  if (moved.length === 0) return;
  const profiles = await context.loadSlots(
    ContactHotelSlot,
    moved.map(([guest]) => guest),
  );
  for (const [index, [, stays]] of moved.entries()) {
    const profile = profiles[index];
    if (profile) profile.staysCount += stays;
  }
}
