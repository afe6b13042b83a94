import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from './errors.ts';

/** Too many wrong passwords from one place: it has to wait, others do not. */
@ObjectType({ description: '尝试次数过多,需等待 / too many attempts: wait and try again' })
export class TooManyAttempts extends UserError {
  readonly typeName = 'TooManyAttempts';

  @Field(() => Int, { description: '多少秒后可重试 / seconds after which trying again makes sense' })
  readonly retryAfter: number;

  /** @param retryAfter seconds */
  constructor(retryAfter: number) {
    super('TOO_MANY_ATTEMPTS', {
      zh: `尝试次数过多,请在 ${retryAfter} 秒后重试`,
      en: `Too many attempts: try again in ${retryAfter} seconds`,
    });
    this.retryAfter = retryAfter;
  }
}
