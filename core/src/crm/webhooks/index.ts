import type { PluginModule } from '../../sdk/index.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';
import { webhookEndpointHooks } from './webhook-endpoint.hooks.ts';
import { WebhookEndpoint } from './webhook-endpoint.entity.ts';
import { WebhookResolver } from './webhook.resolver.ts';

export { DeliveryStatus, WebhookDelivery } from './webhook-delivery.entity.ts';
export { WebhookEndpoint } from './webhook-endpoint.entity.ts';

/** URLs of other systems that are told what happens here. */
export const webhooksModule: PluginModule = {
  entities: [WebhookEndpoint, WebhookDelivery],
  hooks: [webhookEndpointHooks],
  resolvers: [WebhookResolver],
};
