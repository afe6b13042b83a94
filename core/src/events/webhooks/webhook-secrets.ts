import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { toGlobalId, parseGlobalId, type CrmModel } from '../../model/index.ts';
import type { WebhooksPort } from '../../sdk/index.ts';

/** What signs a message, besides the endpoint itself. */
export interface SigningState {
  /** Uuid of the endpoint. */
  readonly endpoint: string;
  readonly secretNumber: number;
  /** Until then the secret before is valid too. */
  readonly previousUntil: Date | null;
}

/**
 * Secrets of webhooks: derived from the secret of the installation, the endpoint and a number, so that none lies in the
 * database. Another secret of the installation makes all of them other ones.
 */
export class WebhookSecrets implements WebhooksPort {
  readonly #secret: string;
  readonly #model: CrmModel;

  constructor(model: CrmModel, secret: string) {
    this.#model = model;
    this.#secret = secret;
  }

  secret(id: string, generation: number): string {
    return `whsec_${this.#derived(id, generation)}`;
  }

  /** The headers of Standard Webhooks: one signature for each secret that is valid now. */
  headers(
    message: { readonly id: string; readonly body: string; readonly at: Date },
    signing: SigningState,
  ): Record<string, string> {
    const { secretNumber, previousUntil } = signing;
    const entity = this.#model.entities.get('WebhookEndpoint');
    const id = entity ? toGlobalId(entity, signing.endpoint) : '';
    const isPreviousValid = secretNumber > 1 && previousUntil !== null && previousUntil > message.at;
    const numbers = isPreviousValid ? [secretNumber, secretNumber - 1] : [secretNumber];
    const signatures = numbers.map((number) =>
      new Webhook(this.secret(id, number)).sign(message.id, message.at, message.body),
    );
    return {
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(message.at.getTime() / 1_000)),
      'webhook-signature': signatures.join(' '),
    };
  }

  #derived(id: string, generation: number): string {
    const uuid = parseGlobalId(this.#model, id)?.uuid ?? id;
    return createHmac('sha256', this.#secret).update(`webhook ${uuid} ${generation}`).digest('base64');
  }
}
