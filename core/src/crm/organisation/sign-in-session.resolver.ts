import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Requires,
  Resolver,
  Root,
  UserError,
  type CrmContext,
  type EndedSessions,
} from '../../sdk/index.ts';
import { SignInSession } from './sign-in-session.entity.ts';

@ObjectType({ description: '结束会话的结果 / how many sessions ended' })
export class EndSessionsPayload {
  @Field(() => Int)
  ended!: number;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

/** Sessions, listed by `signInSessions`: which one asks, and ending them. */
@Resolver(() => SignInSession)
export class SignInSessionResolver {
  @FieldResolver(() => Boolean, { description: '是否为当前会话 / whether this session is the one that asks' })
  @Requires('expiresAt')
  current(@Root() session: SignInSession, @Ctx() { identity }: CrmContext): boolean {
    return identity.currentSession === session.id;
  }

  @Authorized()
  @Mutation(() => EndSessionsPayload, {
    description: '结束一个会话,一秒内失效 / Ends a session of one’s own, or of somebody else with `signInSession:end`.',
  })
  endSession(@Arg('id', () => ID) id: string, @Ctx() { identity }: CrmContext): Promise<EndedSessions> {
    return identity.endSession(id);
  }

  @Authorized()
  @Mutation(() => EndSessionsPayload, {
    description: '结束本人的其他会话 / Ends all of one’s own sessions but the one that asks.',
  })
  endOtherSessions(@Ctx() { identity }: CrmContext): Promise<EndedSessions> {
    return identity.endOtherSessions();
  }

  @Authorized()
  @Mutation(() => EndSessionsPayload, {
    description: '结束某用户的全部会话 / Ends all sessions of a user; needs `signInSession:end`.',
  })
  endSessionsOfUser(@Arg('userId', () => ID) userId: string, @Ctx() { identity }: CrmContext): Promise<EndedSessions> {
    return identity.endSessionsOf(userId);
  }
}
