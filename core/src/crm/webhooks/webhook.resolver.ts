import {
  Arg,
  Authorized,
  Ctx,
  Field,
  ID,
  Int,
  Mutation,
  NotFound,
  ObjectType,
  payloadOf,
  Resolver,
  UserError,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';
import { WebhookEndpoint } from './webhook-endpoint.entity.ts';

/** Name of the platform's job. */
const deliverJob = 'deliverWebhook';

@ObjectType({ description: '新密钥,仅此一次可见 / the new secret: it is shown this once' })
export class RotateWebhookSecretPayload {
  /** `whsec_…`, for the libraries of Standard Webhooks. */
  @Field(() => String, { nullable: true })
  secret!: string | null;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

/** Secrets and deliveries of webhooks; the endpoints themselves are written like every record. */
@Resolver()
export class WebhookResolver {
  @Authorized()
  @Mutation(() => RotateWebhookSecretPayload, {
    description:
      '生成并显示新的签名密钥;旧密钥在重叠时间内仍然有效 / Makes a new secret and shows it, this once. For some hours messages ' +
      'are signed with the old one as well (default 24, 0: from now on the new one only).',
  })
  async rotateWebhookSecret(
    @Arg('id', () => ID) id: string,
    @Arg('overlapHours', () => Int, { nullable: true }) overlapHours: number | undefined,
    @Ctx() { write, webhooks }: CrmContext,
  ): Promise<RotateWebhookSecretPayload> {
    const hours = Math.min(Math.max(overlapHours ?? 24, 0), 24 * 30);
    return write.transaction(async (inside, readInside) => {
      const found = await readInside.one(WebhookEndpoint, id, { secretNumber: true, version: true });
      if (!found) return { secret: null, errors: [NotFound.record({ zh: '网络回调', en: 'Webhook' })] };
      const secretNumber = Number(found['secretNumber']) + 1;
      const previousSecretUntil = new Date(Date.now() + hours * 3_600_000).toISOString();
      const input = { secretNumber, previousSecretUntil };
      const { errors } = await inside.update(WebhookEndpoint, id, input, { ifVersion: Number(found['version']) });
      return { secret: errors.length > 0 ? null : webhooks.secret(id, secretNumber), errors };
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(WebhookDelivery), {
    description: '再次投递 / Sends a message again, whatever became of it: as a job, with all its attempts.',
  })
  async replayWebhookDelivery(
    @Arg('id', () => ID) id: string,
    @Ctx() { read, write, jobs }: CrmContext,
  ): Promise<WriteOutcome> {
    const found = await read.one(WebhookDelivery, id, { endpoint: { id: true } });
    const endpoint = (found?.['endpoint'] as { id: string } | null | undefined)?.id;
    if (endpoint === undefined)
      return { id: null, errors: [NotFound.record({ zh: '回调投递', en: 'Webhook delivery' })] };
    // Changes nothing, and is refused to whoever may not change the endpoint.
    const { errors } = await write.update(WebhookEndpoint, endpoint, {});
    if (errors.length > 0) return { id: null, errors };
    await jobs.enqueue(deliverJob, { delivery: id }, { key: `webhook ${id}` });
    return { id, errors: [] };
  }
}
