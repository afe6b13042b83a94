import {
  createInputOf,
  Field,
  ID,
  InputType,
  ObjectType,
  UserError,
  type RecordReference,
  type WhereInput,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Opportunity } from '../sales/index.ts';
import { Lead } from './lead.entity.ts';

/** What a lead is to become; everything may be left out. */
@InputType({ description: '线索转化 / What a lead becomes; what is left out comes from the lead' })
export class ConvertLeadInput {
  @Field(() => ID, { nullable: true, description: '已有客户 / the account that it is, instead of a new one' })
  accountId?: string | null;

  @Field(() => ID, { nullable: true, description: '已有联系人 / the contact that it is, instead of a new one' })
  contactId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '确认不是已有客户 / make new records although the duplicate check finds some',
  })
  allowDuplicates?: boolean | null;

  @Field(() => createInputOf(Account), { nullable: true, description: '新客户 / the new account' })
  account?: WhereInput | null;

  @Field(() => createInputOf(Contact), { nullable: true, description: '新联系人 / the new contact' })
  contact?: WhereInput | null;

  @Field(() => createInputOf(Opportunity), {
    nullable: true,
    description: '销售机会,可指定销售流程和阶段 / the opportunity, with its pipeline, stage, amount …',
  })
  opportunity?: WhereInput | null;

  @Field(() => Boolean, { nullable: true, description: '不建销售机会 / account and contact only' })
  withoutOpportunity?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: '联系人在机会中的决策角色 / the contact’s role in the opportunity (`decision-role`)',
  })
  contactRole?: string | null;
}

/** The lead, and what it became: the same however often it is converted. */
@ObjectType({ description: '转化结果 / The lead and what it became; a second call gives the same records' })
export class ConvertLeadPayload {
  @Field(() => Lead, { nullable: true })
  lead!: string | null;

  @Field(() => Account, { nullable: true })
  account!: RecordReference | null;

  @Field(() => Contact, { nullable: true })
  contact!: RecordReference | null;

  @Field(() => Opportunity, { nullable: true })
  opportunity!: RecordReference | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}
