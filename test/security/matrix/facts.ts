import {
  toGlobalId,
  type CrmModel,
  type EntityModel,
  type FieldModel,
  type RowModel,
} from '../../../core/src/model/index.ts';
import { markerOf } from './markers.ts';

/** A row of the database, as the oracle knows it. Relations are uuids. */
export interface Fact {
  readonly entity: EntityModel;
  readonly uuid: string;
  readonly id: string;
  readonly deleted: boolean;
  /** Made for the matrix: others are seeds and people. */
  readonly made: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  /** By prefix. */
  readonly slots: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Whose value a marker is. `field` is null for the record itself (its id). */
export interface MarkedValue {
  readonly fact: Fact;
  readonly row: RowModel;
  readonly field: FieldModel | null;
}

type Row = Readonly<Record<string, unknown>>;

export interface SqlClient {
  rows(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

function valueOf(field: FieldModel, row: Row): unknown {
  switch (field.kind) {
    case 'attribute':
      return row[field.column] ?? null;
    case 'toOne':
      return row[field.column] ?? null;
    case 'anyOne':
      return row[field.column] == null ? null : { code: row[field.typeColumn], uuid: row[field.column] };
    default:
      return undefined;
  }
}

function valuesOf(model: RowModel, row: Row): Record<string, unknown> {
  return Object.fromEntries([...model.fields.values()].map((field) => [field.name, valueOf(field, row)]));
}

/** All rows of all entities, read past the gate. */
export class Facts {
  readonly all: readonly Fact[];
  readonly #byUuid: ReadonlyMap<string, Fact>;
  readonly #byEntity: ReadonlyMap<string, readonly Fact[]>;
  readonly #made: ReadonlyMap<string, readonly Fact[]>;
  readonly #children = new Map<FieldModel, ReadonlyMap<Fact | null, readonly Fact[]>>();
  #shares: ReadonlyMap<string, readonly Fact[]> | undefined;
  readonly #markers = new Map<string, MarkedValue>();

  private constructor(all: readonly Fact[]) {
    this.all = all;
    this.#byUuid = new Map(all.map((fact) => [fact.uuid, fact]));
    this.#byEntity = Map.groupBy(all, ({ entity }) => entity.name);
    this.#made = Map.groupBy(
      all.filter(({ made }) => made),
      ({ entity }) => entity.name,
    );
    for (const fact of all) this.#mark(fact);
  }

  static async load(model: CrmModel, client: SqlClient): Promise<Facts> {
    const slots = new Map<string, Row>();
    for (const slot of model.slots) {
      for (const { row } of await client.rows(`select to_jsonb(t) as row from ${slot.table} t`)) {
        slots.set(`${slot.prefix} ${String((row as Row)['record_id'])}`, row as Row);
      }
    }
    const all: Fact[] = [];
    for (const entity of model.entities.values()) {
      const rows = await client.rows(`select to_jsonb(t) as row from "${entity.table}" t order by id`);
      for (const { row } of rows as { row: Row }[]) {
        const uuid = String(row['id']);
        all.push({
          entity,
          uuid,
          id: toGlobalId(entity, uuid),
          deleted: row['deleted_at'] !== null,
          made: markerOf(row['external_id']) !== null,
          values: valuesOf(entity, row),
          slots: Object.fromEntries(
            [...entity.slots.values()].map((slot) => [
              slot.prefix,
              valuesOf(slot, slots.get(`${slot.prefix} ${uuid}`) ?? {}),
            ]),
          ),
        });
      }
    }
    return new Facts(all);
  }

  of(entity: EntityModel | string): readonly Fact[] {
    return this.#byEntity.get(typeof entity === 'string' ? entity : entity.name) ?? [];
  }

  /** The records that the data set made, living and deleted. */
  made(entity: EntityModel): readonly Fact[] {
    return this.#made.get(entity.name) ?? [];
  }

  byUuid(uuid: unknown): Fact | null {
    return typeof uuid === 'string' ? (this.#byUuid.get(uuid) ?? null) : null;
  }

  /** The record that a reference leads to. */
  target(fact: Fact, field: FieldModel, slot?: string): Fact | null {
    const value = (slot === undefined ? fact.values : fact.slots[slot])?.[field.name];
    return this.byUuid(field.kind === 'anyOne' ? (value as { uuid: string } | null)?.uuid : value);
  }

  /** The records whose reference leads here. */
  children(fact: Fact, field: FieldModel): readonly Fact[] {
    if (field.kind !== 'toMany' && field.kind !== 'hasOne') return [];
    let found = this.#children.get(field.inverse);
    if (!found) {
      found = Map.groupBy(this.of(field.target), (child) => this.target(child, field.inverse));
      this.#children.set(field.inverse, found);
    }
    return found.get(fact) ?? [];
  }

  /** What was shared of a record. */
  sharesOf(fact: Fact): readonly Fact[] {
    this.#shares ??= Map.groupBy(this.of('RecordShare'), (share) => (share.values['subject'] as { uuid: string }).uuid);
    return this.#shares.get(fact.uuid) ?? [];
  }

  marked(marker: string): MarkedValue | undefined {
    return this.#markers.get(marker);
  }

  #mark(fact: Fact): void {
    const { entity } = fact;
    for (const name of [fact.id, fact.uuid]) this.#markers.set(name, { fact, row: entity, field: null });
    const note = (row: RowModel, values: Row): void => {
      for (const field of row.fields.values()) {
        if (field.kind !== 'attribute') continue;
        for (const value of [values[field.name]].flat()) {
          const marker = markerOf(value);
          if (marker !== null) this.#markers.set(marker, { fact, row, field });
        }
      }
    };
    note(entity, fact.values);
    for (const slot of entity.slots.values()) note(slot, fact.slots[slot.prefix] ?? {});
  }
}
