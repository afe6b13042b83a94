import { hooksOf, type Change, type HookContext } from '@guanxi/core';
import { HotelRoomType } from './room-type.entity.ts';
import { HotelRoom } from './room.entity.ts';

/** A room stands where its type is sold. */
async function followType(changes: readonly Change<HotelRoom>[], context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, changed }) => kind === 'create' || changed.has('type'));
  const types = await context.load(
    HotelRoomType,
    moved.map(({ record }) => record.type.id),
  );
  for (const [index, { record }] of moved.entries()) {
    const property = types[index]?.property;
    if (property && record.property?.id !== property.id) record.property = property;
  }
}

export const roomHooks = hooksOf(HotelRoom, { beforeCreate: followType, beforeUpdate: followType });
