import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { ReachReason } from '../relationships/index.ts';
import { CampaignMember } from './campaign-member.entity.ts';
import { campaignReach, memberReach } from './campaign-reach.ts';
import { Campaign } from './campaign.entity.ts';

@ObjectType({ description: '成员触达 / Whether a message may reach a member, and where to' })
export class MemberReach {
  @Field(() => Boolean)
  allowed!: boolean;

  @Field(() => ReachReason.graphql)
  reason!: ReachReason;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => Boolean)
  verified!: boolean;
}

@ObjectType({ description: '被排除的成员数 / Members whom a message may not reach' })
export class ExcludedMembers {
  @Field(() => ReachReason.graphql)
  reason!: ReachReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: '活动触达 / How many members a message may reach' })
export class CampaignReach {
  @Field(() => Int)
  allowed!: number;

  @Field(() => [ExcludedMembers], { description: '按原因 / by reason' })
  excluded!: readonly ExcludedMembers[];
}

/** Whom a mailing of a campaign reaches: who has not agreed to the channel and purpose is left out, with the reason. */
@Resolver(() => Campaign)
export class CampaignReachResolver {
  @FieldResolver(() => CampaignReach, {
    description: '可触达人数及排除原因 / whom it may reach, and why not the others',
  })
  async reach(
    @Root() { id }: RecordReference,
    @Arg('channel', () => String) channel: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() context: CrmContext,
  ): Promise<CampaignReach> {
    const counts = await context.loader(campaignReach).load({ id, channel, purpose });
    const excluded = [...counts].filter(([reason]) => reason !== 'ALLOWED').sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      allowed: counts.get('ALLOWED') ?? 0,
      excluded: excluded.map(([reason, count]) => ({ reason, count })),
    };
  }
}

@Resolver(() => CampaignMember)
export class MemberReachResolver {
  @FieldResolver(() => MemberReach, { description: '可否触达 / whether it may reach the member, and where to' })
  async reach(
    @Root() { id }: RecordReference,
    @Arg('channel', () => String) channel: string,
    @Arg('purpose', () => String) purpose: string,
    @Ctx() context: CrmContext,
  ): Promise<MemberReach> {
    const found = await context.loader(memberReach).load({ id, channel, purpose });
    return { ...found, allowed: found.reason === 'ALLOWED' };
  }
}
