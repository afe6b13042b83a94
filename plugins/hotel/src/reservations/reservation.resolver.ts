import { FieldResolver, Int, Requires, Resolver, Root } from '@guanxi/core';
import { nightsBetween } from './nights.ts';
import { HotelReservation } from './reservation.entity.ts';

/** What code knows about a reservation. */
@Resolver(() => HotelReservation)
export class HotelReservationResolver {
  @FieldResolver(() => Int, { description: '晚数,0 为日用房 / Nights; 0 is day use' })
  @Requires('arrival', 'departure')
  nights(@Root() { arrival, departure }: HotelReservation): number {
    return nightsBetween(arrival, departure);
  }
}
