import {
  Arg,
  Authorized,
  Ctx,
  ID,
  LimitExceeded,
  Mutation,
  Query,
  Resolver,
  type CrmContext,
  type SignInOutcome,
} from '../../sdk/index.ts';
import type { AccessScope } from './role-grant.entity.ts';
import { Me, SetUserPasswordPayload, SignInPayload, SignOutPayload } from './sign-in.types.ts';

/** Operations that have tried to sign in: a thousand aliases in one mutation must not be a thousand guesses. */
const attempted = new WeakSet<CrmContext>();

function tooManyAttempts(): SignInPayload {
  const error = LimitExceeded.of({ zh: '一次操作中的登录次数', en: 'Sign-ins in one operation' }, 2, 1);
  return { accessToken: null, refreshToken: null, expiresAt: null, user: null, errors: [error] };
}

async function attempt(context: CrmContext, signIn: () => Promise<SignInOutcome>): Promise<SignInPayload> {
  if (attempted.has(context)) return tooManyAttempts();
  attempted.add(context);
  const { tokens, errors } = await signIn();
  return {
    accessToken: tokens?.accessToken ?? null,
    refreshToken: tokens?.refreshToken ?? null,
    expiresAt: tokens?.expiresAt ?? null,
    user: tokens?.userId ?? null,
    errors,
  };
}

/** Sign-in, sessions and passwords. */
@Resolver()
export class SignInResolver {
  @Query(() => Me, { nullable: true, description: '当前用户;未登录为 null / who is asking; null when anonymous' })
  me(@Ctx() { principal }: CrmContext): Me | null {
    if (!principal) return null;
    const permissions = [...principal.grants]
      .map(([permission, scope]) => ({ permission, scope: scope.toUpperCase() as AccessScope }))
      .sort((a, b) => (a.permission < b.permission ? -1 : 1));
    return { user: principal.userId, roles: principal.roles ?? [], permissions };
  }

  @Mutation(() => SignInPayload, { description: '登录,每次操作仅限一次 / once per operation' })
  signIn(
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: CrmContext,
  ): Promise<SignInPayload> {
    return attempt(context, () => context.identity.signIn({ email, password }));
  }

  @Mutation(() => SignInPayload, {
    description: '用刷新令牌换取新令牌,旧令牌随即失效 / new tokens; the old refresh token is refused from then on',
  })
  refreshSession(
    @Arg('refreshToken', () => String) refreshToken: string,
    @Ctx() context: CrmContext,
  ): Promise<SignInPayload> {
    return attempt(context, () => context.identity.refresh(refreshToken));
  }

  @Mutation(() => SignOutPayload, { description: '结束会话 / ends the session' })
  async signOut(
    @Arg('refreshToken', () => String) refreshToken: string,
    @Ctx() { identity }: CrmContext,
  ): Promise<SignOutPayload> {
    return { done: await identity.signOut(refreshToken), errors: [] };
  }

  @Authorized()
  @Mutation(() => SignInPayload, {
    description:
      '修改本人密码:所有会话结束,返回新令牌 / changes one’s own password: all sessions end, new tokens come back',
  })
  changePassword(
    @Arg('current', () => String) current: string,
    @Arg('new', () => String) next: string,
    @Ctx() context: CrmContext,
  ): Promise<SignInPayload> {
    return attempt(context, () => context.identity.changePassword(current, next));
  }

  @Authorized()
  @Mutation(() => SetUserPasswordPayload, {
    description: '设置他人密码,其会话全部结束 / sets somebody’s password and ends that user’s sessions',
  })
  async setUserPassword(
    @Arg('id', () => ID) id: string,
    @Arg('password', () => String) password: string,
    @Ctx() { identity }: CrmContext,
  ): Promise<SetUserPasswordPayload> {
    const errors = await identity.setPassword(id, password);
    return { done: errors.length === 0, errors };
  }
}
