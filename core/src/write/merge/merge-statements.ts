import { rowPredicate } from '../../access/index.ts';
import {
  movedAlias,
  moveReferences,
  returnReferences,
  SqlParameters,
  switchMerged,
  type MoveValues,
  type PrintMoveAudit,
} from '../../database/index.ts';
import type { AnyOneModel, EntityModel, ToOneModel } from '../../model/index.ts';
import type { MovedReferences } from '../../sdk/index.ts';
import { constraintError } from '../constraint-errors.ts';
import { auditEntity, auditInsert } from '../followers/audit.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';
import { movedTable } from './moved-tables.ts';

/** The records of one merge, by uuid. */
export interface MergedUuids {
  readonly survivor: string;
  readonly others: readonly string[];
}

type References = readonly (ToOneModel | AnyOneModel)[];

interface Counted {
  readonly moved: number;
  readonly ended: number;
  readonly left?: number;
}

/** The set-based statements of one merge, or of one that is taken back, run in its unit of work. */
export class MergeStatements {
  readonly #unit: UnitOfWork;
  readonly #merge: string;
  readonly #merged: EntityModel;
  readonly #ids: MergedUuids;

  constructor(unit: UnitOfWork, merge: string, merged: EntityModel, ids: MergedUuids) {
    this.#unit = unit;
    this.#merge = merge;
    this.#merged = merged;
    this.#ids = ids;
  }

  /** Points the records of an entity at the survivor; counts those that the caller may read. */
  async move(entity: EntityModel, references: References): Promise<MovedReferences> {
    const params = new SqlParameters();
    const { survivor, others } = this.#ids;
    const ids = {
      survivor: params.add(survivor, 'uuid'),
      others: params.add(others, 'uuid[]'),
      all: params.add([...others, survivor], 'uuid[]'),
      code: this.#merged.code,
    };
    const values = {
      ...this.#values(params),
      merge: params.add(this.#merge, 'uuid'),
      nowText: params.add(this.#unit.now.toISOString(), 'text'),
    };
    const visible = this.#visible(entity, params);
    const audit = this.#audit(entity, values, params);
    return this.#run(entity, moveReferences(movedTable(entity, references), ids, values, visible, audit), params);
  }

  /** Points them back, as far as they have not moved on. */
  async giveBack(entity: EntityModel, references: References): Promise<MovedReferences> {
    const params = new SqlParameters();
    const values = this.#values(params);
    const visible = this.#visible(entity, params);
    const audit = this.#audit(entity, values, params);
    const source = params.add(this.#merge, 'uuid');
    const log = { log: 'merge_change', source } as const;
    const text = returnReferences(movedTable(entity, references), log, values, visible, audit);
    return this.#run(entity, text, params);
  }

  /** Deletes the merged records, or brings them back; how many there were. */
  async switchTo(to: 'DELETED' | 'LIVING'): Promise<number> {
    const params = new SqlParameters();
    const others = params.add(this.#ids.others, 'uuid[]');
    const values = this.#values(params);
    const audit = this.#audit(this.#merged, values, params);
    const deletedAt = to === 'DELETED' ? params.add(this.#unit.now.toISOString(), 'text') : null;
    const text = switchMerged(movedTable(this.#merged, []), others, deletedAt, values, audit);
    const [row] = await this.#rows<{ count: number }>(text, params);
    return row?.count ?? 0;
  }

  #values(params: SqlParameters): MoveValues {
    const { now, actorId } = this.#unit;
    return {
      now: params.add(now.toISOString(), 'timestamptz'),
      actor: params.add(actorId, 'uuid'),
    };
  }

  /** Whoever does not see a record is not told that there is one. */
  #visible(entity: EntityModel, params: SqlParameters): string {
    return rowPredicate(entity, 'read', this.#unit.scope.principal, movedAlias, params);
  }

  #audit(entity: EntityModel, { now, actor }: MoveValues, params: SqlParameters): PrintMoveAudit {
    const fixed = {
      at: now,
      by: actor,
      type: params.add(entity.code, 'text'),
      source: params.add(this.#unit.scope.source.toUpperCase(), 'text'),
    };
    return (row, source) => auditInsert(auditEntity(this.#unit.model), { ...fixed, ...row }, source);
  }

  async #run({ name, label }: EntityModel, text: string, params: SqlParameters): Promise<MovedReferences> {
    const [row] = await this.#rows<Counted>(text, params);
    return { type: name, label, moved: row?.moved ?? 0, ended: row?.ended ?? 0, left: row?.left ?? 0 };
  }

  async #rows<Row extends object>(text: string, params: SqlParameters): Promise<Row[]> {
    try {
      return await this.#unit.runner.rows<Row>(text, params.values);
    } catch (error) {
      throw constraintError(this.#unit.model, error) ?? error;
    }
  }
}
