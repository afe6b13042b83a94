import { isSystem } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { CrmModel } from '../../model/index.ts';
import { CrmError, type Principal } from '../../sdk/index.ts';
import { auditRows } from './audit.ts';

/** What is noted about an export. */
export interface ExportNote {
  readonly principal: Principal;
  readonly source: 'graphql' | 'cli';
  readonly event: 'export.started' | 'export.ended';
  /** JSON values: what was asked for; in the end how many rows went out. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Notes exports as events about the user who exports: data that leaves the system leaves a trace first. */
export class NotedExports {
  readonly #model: CrmModel;
  readonly #database: Pick<Database, 'unit'>;

  constructor({ model, database }: { model: CrmModel; database: Pick<Database, 'unit'> }) {
    this.#model = model;
    this.#database = database;
  }

  async note({ principal, source, event, payload }: ExportNote): Promise<void> {
    const user = this.#model.entities.get('User');
    if (!user) throw new CrmError('NO_AUDIT', { zh: '组合中没有实体 User', en: 'The composition has no entity User' });
    const by = isSystem(principal) ? null : principal.userId;
    const subject = { type: user.code, subject: principal.userId };
    const note = { ...subject, action: 'EVENT', changes: '{}', event, payload: JSON.stringify(payload) };
    const { text, values } = auditRows(this.#model, [note], { at: new Date(), by, source });
    await this.#database.unit((runner) => runner.rows(text, values));
  }
}
