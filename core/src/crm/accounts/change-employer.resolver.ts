import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  InputType,
  LocalDate,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Contact } from './contact.entity.ts';
import { moveEmployer, type Position } from './move-employer.ts';

/** Where somebody works from a day on. */
@InputType({ description: '新的任职 / where somebody works from a day on' })
export class NewPositionInput implements Position {
  @Field(() => ID)
  accountId!: string;

  @Field(() => LocalDate, { nullable: true, description: '首日,默认今天 / first day; default: today' })
  from?: string | null;

  @Field(() => String, { nullable: true })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true })
  department?: string | null;

  @Field(() => String, { nullable: true, description: '词表 decision-role 的代码 / code of decision-role' })
  decisionRole?: string | null;
}

/** The verb of a person who goes to work elsewhere. */
@Resolver()
export class ChangeEmployerResolver {
  @Authorized()
  @Mutation(() => payloadOf(Contact), {
    description:
      '联系人变更单位:结束原任职,开始新任职;原单位的机会、工作记录保留在原单位 / The contact leaves the main employer the day ' +
      'before and is with the new one from then on. What was done with the former one stays there.',
  })
  changeEmployer(
    @Arg('id', () => ID, { description: '联系人 / the contact' }) id: string,
    @Arg('input', () => NewPositionInput) input: NewPositionInput,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return moveEmployer(id, input, write);
  }
}
