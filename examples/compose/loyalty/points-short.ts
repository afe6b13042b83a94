import { Field, Int, ObjectType, UserError } from '@guanxi/core';
import { messages } from './messages.ts';

/** An error with fields of its own: a client can say how many points are missing. */
@ObjectType({ description: '积分不足 / Not enough points for what was asked' })
export class LoyaltyPointsShort extends UserError {
  readonly typeName = 'LoyaltyPointsShort';

  @Field(() => Int, { description: '现有积分 / Points that are there' })
  available!: number;

  @Field(() => Int, { description: '所需积分 / Points that are asked for' })
  asked!: number;

  static of(available: number, asked: number): LoyaltyPointsShort {
    const { zh, en } = messages.pointsShort;
    const message = { zh: `${zh}:现有 ${available},需要 ${asked}`, en: `${en}: ${available} of ${asked}` };
    const error = new LoyaltyPointsShort('LOYALTY_POINTS_SHORT', message, { path: ['points'] });
    return Object.assign(error, { available, asked });
  }
}
