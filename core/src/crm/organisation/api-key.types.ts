import { Field, ObjectType, UserError } from '../../sdk/index.ts';
import { ApiKey } from './api-key.entity.ts';

@ObjectType({ description: '新建 API 密钥的结果 / a new API key, or errors' })
export class CreateApiKeyPayload {
  /** Uuid: the record is fetched under the gate. */
  @Field(() => ApiKey, { nullable: true })
  apiKey!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '令牌,仅显示这一次 / for the Authorization header; shown this once and stored nowhere',
  })
  token!: string | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

@ObjectType({ description: '吊销 API 密钥的结果 / whether the key was revoked' })
export class RevokeApiKeyPayload {
  @Field(() => Boolean)
  done!: boolean;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}
