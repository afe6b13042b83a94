import {
  Ctx,
  DateTime,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { User } from '../organisation/index.ts';
import { Account } from './account.entity.ts';
import { Contact } from './contact.entity.ts';
import { knownBy, type Acquaintance } from './known-by.ts';

/** One of us who dealt with a person. */
@ObjectType({ description: '与联系人打过交道的同事 / one of us who dealt with a contact' })
export class ContactAcquaintance implements Acquaintance {
  @Field(() => User, { nullable: true, description: '当时完成工作的人 / who did the work then' })
  user!: string;

  @Field(() => Account, { nullable: true, description: '联系人当时所在的单位 / where the contact was then' })
  account!: string | null;

  @Field(() => Int, { description: '已完成的工作记录数 / activities that were done' })
  activities!: number;

  @Field(() => DateTime)
  firstAt!: Date;

  @Field(() => DateTime)
  lastAt!: Date;
}

/** The chain between our people and theirs. */
@Resolver(() => Contact)
export class KnownByResolver {
  @FieldResolver(() => [ContactAcquaintance], {
    description:
      '谁在联系人任职于哪个单位时与其打过交道,人员离职后仍可查 / who of us dealt with this person, at which account, and when; ' +
      'the latest first',
  })
  knownBy(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<ContactAcquaintance[]> {
    return context.loader(knownBy).load(id);
  }
}
