import { AccessScope } from './role-grant.entity.ts';
import { DateTime, Field, ObjectType, UserError } from '../../sdk/index.ts';
import { User } from './user.entity.ts';

@ObjectType({ description: '登录结果 / what a sign-in gave: tokens and the user, or errors' })
export class SignInPayload {
  /** Goes into the header `Authorization: Bearer …`. */
  @Field(() => String, { nullable: true, description: '访问令牌,15 分钟 / for the Authorization header, 15 minutes' })
  accessToken!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '刷新令牌,一次性,30 天 / for one refreshSession within 30 days',
  })
  refreshToken!: string | null;

  @Field(() => DateTime, { nullable: true, description: '访问令牌失效时间 / when the access token ends' })
  expiresAt!: Date | null;

  /** Uuid: the record is fetched under the gate. */
  @Field(() => User, { nullable: true })
  user!: string | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

@ObjectType({ description: '退出登录的结果 / whether there was a session to end' })
export class SignOutPayload {
  @Field(() => Boolean)
  done!: boolean;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

@ObjectType({ description: '设置密码的结果 / whether the password was set' })
export class SetUserPasswordPayload {
  @Field(() => Boolean)
  done!: boolean;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

@ObjectType({ description: '一项权限及其数据范围 / one permission and how far it reaches' })
export class PermissionGrant {
  @Field(() => String)
  permission!: string;

  @Field(() => AccessScope.graphql)
  scope!: AccessScope;
}

@ObjectType({ description: '当前用户 / who is asking' })
export class Me {
  /** Uuid: the record is fetched under the gate. */
  @Field(() => User)
  user!: string;

  @Field(() => [String], { description: '角色名称 / names of the roles' })
  roles!: readonly string[];

  @Field(() => [PermissionGrant], { description: '按权限名称排序 / by name' })
  permissions!: readonly PermissionGrant[];
}
