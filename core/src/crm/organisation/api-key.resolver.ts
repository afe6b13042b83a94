import { Arg, Authorized, Ctx, DateTime, ID, Mutation, Resolver, type CrmContext } from '../../sdk/index.ts';
import { CreateApiKeyPayload, RevokeApiKeyPayload } from './api-key.types.ts';

/** Keys for machines; `apiKeys` lists them. */
@Resolver()
export class ApiKeyResolver {
  @Authorized()
  @Mutation(() => CreateApiKeyPayload, {
    description:
      '新建 API 密钥:以本人身份、在所列权限之内、最长一年 / Makes a key that acts as the caller, within these ' +
      'permissions or patterns of them (`account:*`), for a year at most.',
  })
  async createApiKey(
    @Arg('name', () => String) name: string,
    @Arg('permissions', () => [String]) permissions: string[],
    @Arg('expiresAt', () => DateTime) expiresAt: Date,
    @Ctx() { identity }: CrmContext,
  ): Promise<CreateApiKeyPayload> {
    const { id, token, errors } = await identity.createApiKey({ name, permissions, expiresAt });
    return { apiKey: id, token, errors };
  }

  @Authorized()
  @Mutation(() => RevokeApiKeyPayload, {
    description: '吊销 API 密钥,一秒内失效 / The key works no more, within a second in every process.',
  })
  async revokeApiKey(@Arg('id', () => ID) id: string, @Ctx() { identity }: CrmContext): Promise<RevokeApiKeyPayload> {
    const errors = await identity.revokeApiKey(id);
    return { done: errors.length === 0, errors };
  }
}
