import { pauseWebhook, type Database } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import { auditRows } from '../../write/index.ts';

/** Switches an endpoint (by uuid) off and says why: to its owner, and in its history as a change by the platform. */
export type WebhookPause = (endpoint: string, reason: string) => Promise<void>;

export function webhookPause(model: CrmModel, database: Pick<Database, 'unit'>): WebhookPause {
  return (endpoint, reason) =>
    database.unit(async (runner) => {
      const at = new Date();
      const recordVersion = await pauseWebhook(runner, endpoint, { reason, at });
      const entity = model.entities.get('WebhookEndpoint');
      if (recordVersion === null || !entity) return;
      const changes = JSON.stringify({
        ...{ active: [true, false], pausedReason: [null, reason] },
        pausedAt: [null, at.toISOString()],
      });
      const note = { type: entity.code, subject: endpoint, action: 'UPDATE', changes, recordVersion };
      const { text, values } = auditRows(model, [note], { at, by: null, source: 'job' });
      await runner.rows(text, values);
    });
}
