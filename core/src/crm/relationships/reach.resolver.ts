import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  ObjectType,
  Query,
  Resolver,
  type ClassRef,
  type CrmContext,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { ReachReason } from './reach-reason.ts';
import { reachOf, type Message } from './reach.ts';

/** One recipient of a mailing that is being prepared. */
@ObjectType({ description: '触达检查 / whether a message may go to somebody, and where to' })
export class Reach {
  /** Opaque ids; the engine fetches what is selected. */
  @Field(() => Contact, { nullable: true })
  contact!: string | null;

  @Field(() => Account, { nullable: true })
  account!: string | null;

  @Field(() => Boolean, { description: '最新授权为同意且有凭据,并有联系方式 / consent with evidence, and an address' })
  allowed!: boolean;

  @Field(() => ReachReason.graphql)
  reason!: ReachReason;

  @Field(() => String, { nullable: true, description: '首选的联系方式 / the preferred address of the channel' })
  address!: string | null;

  @Field(() => Boolean, { description: '联系方式已核实 / the address is verified' })
  verified!: boolean;
}

/** Whom a mailing may reach. */
@Resolver()
export class ReachResolver {
  @Authorized()
  @Query(() => [Reach], {
    description:
      '这些联系人和客户中,该渠道和用途的信息可以发给谁;看不到的不列出 / Who of these contacts and accounts a message over ' +
      'this channel and for this purpose may reach; those that the caller does not see are left out. At most 5,000 of each.',
  })
  async reach(
    @Arg('contactIds', () => [ID], { nullable: true }) contactIds: string[] | null | undefined,
    @Arg('accountIds', () => [ID], { nullable: true }) accountIds: string[] | null | undefined,
    @Arg('channel', () => String) channel: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() { sql }: CrmContext,
  ): Promise<Reach[]> {
    const message = { channel, purpose };
    const people = await reached(Contact, contactIds, message, sql);
    const companies = await reached(Account, accountIds, message, sql);
    return [
      ...people.map(({ id, ...one }) => ({ ...one, contact: id, account: null })),
      ...companies.map(({ id, ...one }) => ({ ...one, contact: null, account: id })),
    ];
  }
}

async function reached(
  entity: ClassRef,
  asked: readonly string[] | null | undefined,
  message: Message,
  sql: CrmContext['sql'],
) {
  if (!asked?.length) return [];
  const found = await reachOf(entity, asked, message, sql);
  return found.map((one) => ({ ...one, allowed: one.reason === 'ALLOWED' }));
}
