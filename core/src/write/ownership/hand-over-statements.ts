import {
  countRecords,
  endRecords,
  moveRecords,
  SqlParameters,
  type HandOverValues,
  type PrintAudit,
} from '../../database/index.ts';
import type { EntityModel, ToOneModel } from '../../model/index.ts';
import type { HandedRecords } from '../../sdk/index.ts';
import { auditEntity, auditInsert } from '../followers/audit.ts';
import { searchHandOver } from '../followers/search-follower.ts';
import { constraintError } from '../constraint-errors.ts';
import { readField } from '../input/field-value.ts';
import { handedTable, type OwnedEntity } from './handed-tables.ts';
import { inputShapeOf } from '../input/input-shape.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitOfWork } from '../unit/unit-of-work.ts';

type Counted = Pick<HandedRecords, 'count' | 'deleted'>;

/** The statements of one hand-over, run in its unit of work. */
export class HandOverStatements {
  readonly #unit: UnitOfWork;
  readonly #from: string;
  readonly #to: TrackedRecord;
  readonly #stored: string | null;

  /** `stored`: uuid of the stored hand-over. */
  constructor(unit: UnitOfWork, from: string, to: TrackedRecord, stored: string | null) {
    this.#unit = unit;
    this.#from = from;
    this.#to = to;
    this.#stored = stored;
  }

  /** Gives the records that `permitted` lets through to the receiver. */
  async move({ entity, owners }: OwnedEntity, permitted: (params: SqlParameters) => string): Promise<HandedRecords> {
    const params = new SqlParameters();
    const values = { ...this.#values(params), to: params.add(this.#to.id, 'uuid') };
    const table = handedTable(entity, owners, (mine, theirs) => {
      const value = readField(this.#to.record, theirs);
      // A receiver without a team leaves a team that must be there as it is.
      return value === null && inputShapeOf(entity).required.has(mine.name) ? null : params.add(value, 'uuid');
    });
    const text = moveRecords(table, permitted(params), values, this.#audit(entity, 'UPDATE', values, params));
    const moved = await this.#run(entity, text, params);
    const documents = searchHandOver(this.#unit.model, entity, this.#from);
    if (documents && moved.count > 0) await this.#unit.runner.rows(documents.text, documents.values);
    return moved;
  }

  /** Soft-deletes the living records that refer to the leaver. */
  end(entity: EntityModel, references: readonly ToOneModel[]): Promise<HandedRecords> {
    const params = new SqlParameters();
    const values = { ...this.#values(params), nowText: params.add(this.#unit.now.toISOString(), 'text') };
    const text = endRecords(handedTable(entity, references), values, this.#audit(entity, 'DELETE', values, params));
    return this.#run(entity, text, params);
  }

  count(entity: EntityModel, references: readonly ToOneModel[], livingOnly: boolean): Promise<HandedRecords> {
    const params = new SqlParameters();
    const from = params.add(this.#from, 'uuid');
    return this.#run(entity, countRecords(handedTable(entity, references), from, livingOnly), params);
  }

  #values(params: SqlParameters): HandOverValues {
    const { now, actorId } = this.#unit;
    return {
      from: params.add(this.#from, 'uuid'),
      now: params.add(now.toISOString(), 'timestamptz'),
      actor: params.add(actorId, 'uuid'),
      source: this.#stored === null ? null : params.add(this.#stored, 'uuid'),
    };
  }

  #audit(entity: EntityModel, action: string, { now, actor }: HandOverValues, params: SqlParameters): PrintAudit {
    const fixed = {
      at: now,
      by: actor,
      type: params.add(entity.code, 'text'),
      action: params.add(action, 'text'),
      source: params.add(this.#unit.scope.source.toUpperCase(), 'text'),
    };
    return (row, source) => auditInsert(auditEntity(this.#unit.model), { ...fixed, ...row }, source);
  }

  async #run(entity: EntityModel, text: string, params: SqlParameters): Promise<HandedRecords> {
    try {
      const [found] = await this.#unit.runner.rows<Counted>(text, params.values);
      return { type: entity.name, label: entity.label, count: found?.count ?? 0, deleted: found?.deleted ?? 0 };
    } catch (error) {
      throw constraintError(this.#unit.model, error) ?? error;
    }
  }
}
