import { isSystem } from '../../access/index.ts';
import type { Database } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { AnyReference, CrmError, type Principal } from '../../sdk/index.ts';
import { auditEntity } from './audit.ts';

/** What is noted about an export. */
export interface ExportNote {
  readonly principal: Principal;
  readonly source: 'graphql' | 'cli';
  readonly event: 'export.started' | 'export.ended';
  /** JSON values: what was asked for; in the end how many rows went out. */
  readonly payload: Readonly<Record<string, unknown>>;
}

type OrmClass = new (...args: never[]) => { id: string };

/** Notes exports as events about the user who exports: data that leaves the system leaves a trace first. */
export class NotedExports {
  readonly #model: CrmModel;
  readonly #database: Pick<Database, 'transaction'>;

  constructor({ model, database }: { model: CrmModel; database: Pick<Database, 'transaction'> }) {
    this.#model = model;
    this.#database = database;
  }

  async note({ principal, source, event, payload }: ExportNote): Promise<void> {
    const user = this.#model.entities.get('User');
    if (!user) throw new CrmError('NO_AUDIT', { zh: '组合中没有实体 User', en: 'The composition has no entity User' });
    const at = new Date();
    const by = isSystem(principal) ? null : principal.userId;
    const entry = {
      ...{ subject: AnyReference.to(user.code, principal.userId), action: 'EVENT', source: source.toUpperCase() },
      ...{ changes: '{}', event, payload: JSON.stringify(payload) },
      ...{ createdAt: at, updatedAt: at, createdBy: by, updatedBy: by },
    };
    await this.#database.transaction((em) => {
      em.persist(em.create(ormClass(auditEntity(this.#model)), entry as never));
      return Promise.resolve();
    });
  }
}

function ormClass(entity: EntityModel): OrmClass {
  return entity.class as unknown as OrmClass;
}
