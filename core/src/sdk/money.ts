import { Embeddable, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { CurrencyCode, Decimal } from './scalars.ts';

/** An exact amount of one currency. Columns: `<attribute>_value numeric(19,4)`, `<attribute>_currency char(3)`. */
@Embeddable()
@ObjectType({ description: 'An exact amount of one currency.' })
export class Money {
  @Property({ type: 'decimal', precision: 19, scale: 4, fieldName: 'value' })
  @Field(() => Decimal)
  amount!: string;

  @Property({ type: 'character', length: 3, columnType: 'char(3)', fieldName: 'currency' })
  @Field(() => CurrencyCode)
  currency!: string;

  static of(amount: string | number, currency: string): Money {
    return Object.assign(new Money(), { amount: String(amount), currency });
  }
}
