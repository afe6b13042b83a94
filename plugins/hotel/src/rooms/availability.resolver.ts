import {
  Arg,
  BadInput,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  LocalDate,
  ObjectType,
  Query,
  Resolver,
  Root,
  type CrmContext,
} from '@guanxi/core';
import { messages } from '../messages.ts';
import type { HotelOptions } from '../options.ts';
import { HotelProperty } from '../properties/property.entity.ts';
import { nightsBetween } from '../reservations/nights.ts';
import { availabilityOf, maySeeAvailability, type Period } from './availability.ts';
import { HotelRoomType } from './room-type.entity.ts';

/** Free rooms of one type over a period. */
@ObjectType({ description: '可售房 / Free rooms of one type over a period' })
export class HotelAvailability {
  /** Uuids; the engine fetches what is selected. */
  @Field(() => HotelProperty, { nullable: true })
  property!: string;

  @Field(() => HotelRoomType, { nullable: true })
  roomType!: string;

  @Field(() => Int, { description: '可用客房总数 / Rooms in order' })
  rooms!: number;

  @Field(() => Int, { description: '最满一晚的预订数 / Reservations in the fullest night' })
  reserved!: number;

  @Field(() => Int, { description: '每晚均可售的间数 / Rooms that are free in every night' })
  available!: number;
}

function checkPeriod(period: Period, context: CrmContext): void {
  const nights = nightsBetween(period.arrival, period.departure);
  if (nights < 1) throw new BadInput(messages.periodWrong, ['departure']);
  const { maximumNights } = context.optionsOf<HotelOptions>('hotel');
  if (nights <= maximumNights) return;
  const { zh, en } = messages.periodTooLong;
  throw new BadInput({ zh: `${zh}:${nights} > ${maximumNights}`, en: `${en}: ${nights} > ${maximumNights}` }, [
    'departure',
  ]);
}

// One loader key per room type and period: a list with several aliases still asks once per period.
const keyOf = (id: string, { arrival, departure }: Period): string => `${arrival}/${departure}/${id}`;

async function freeRooms(keys: readonly string[], context: CrmContext): Promise<number[]> {
  const free = new Map<string, number>();
  for (const days of new Set(keys.map((key) => key.slice(0, 21)))) {
    const period = { arrival: days.slice(0, 10), departure: days.slice(11) };
    const asked = keys.filter((key) => key.startsWith(days)).map((key) => key.slice(22));
    for (const { position, rooms, reserved } of await availabilityOf(period, { typeIds: asked }, context)) {
      free.set(keyOf(asked[position ?? 0] ?? '', period), Math.max(rooms - reserved, 0));
    }
  }
  return keys.map((key) => free.get(key) ?? 0);
}

/** Availability: of every type in a list, and as a question of its own. */
@Resolver(() => HotelRoomType)
export class HotelAvailabilityResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: '可售间数,无权查看全部预订时为空 / Free rooms; null for those who may not see all reservations',
  })
  async availableRooms(
    @Root() { id }: HotelRoomType,
    @Arg('arrival', () => LocalDate) arrival: string,
    @Arg('departure', () => LocalDate) departure: string,
    @Ctx() context: CrmContext,
  ): Promise<number | null> {
    if (!maySeeAvailability(context.principal)) return null;
    checkPeriod({ arrival, departure }, context);
    return context.loader(freeRooms).load(keyOf(id, { arrival, departure }));
  }

  @Query(() => [HotelAvailability], { description: '房态查询 / Free rooms per type over a period' })
  async hotelAvailability(
    @Arg('arrival', () => LocalDate) arrival: string,
    @Arg('departure', () => LocalDate) departure: string,
    @Arg('roomTypeId', () => ID, { nullable: true }) roomTypeId: string | null | undefined,
    @Arg('propertyId', () => ID, { nullable: true }) propertyId: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<HotelAvailability[]> {
    checkPeriod({ arrival, departure }, context);
    const asked = { typeIds: roomTypeId ? [roomTypeId] : [], propertyIds: propertyId ? [propertyId] : [] };
    const found = await availabilityOf({ arrival, departure }, asked, context);
    return found.map((type) => ({
      property: type.propertyId,
      roomType: type.typeId,
      rooms: type.rooms,
      reserved: type.reserved,
      available: Math.max(type.rooms - type.reserved, 0),
    }));
  }
}
