export { deliverWebhook, webhookHandler } from './webhook-orders.ts';
export { WebhookSecrets } from './webhook-secrets.ts';
export type { SigningState } from './webhook-secrets.ts';
