import { CrmError } from './errors.ts';

/** What the platform knows of webhooks beside their records. */
export interface WebhooksPort {
  /**
   * The secret that messages to an endpoint are signed with (`whsec_…`, Standard Webhooks). It is derived from the
   * secret of the installation and stored nowhere: shown once, to whoever asked for a new one.
   * @param id opaque id of the endpoint
   * @param generation counts how often it was replaced
   */
  secret(id: string, generation: number): string;
}

/** Where an engine was made without webhooks. */
export const noWebhooks: WebhooksPort = {
  secret: () => {
    throw new CrmError('NO_WEBHOOKS', { zh: '没有网络回调', en: 'There are no webhooks' });
  },
};
