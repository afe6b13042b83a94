import { newRecordId } from '../../../core/src/sdk/index.ts';
import type {
  AnyOneModel,
  AttributeModel,
  CrmModel,
  EntityModel,
  FieldModel,
  RowModel,
  ToOneModel,
} from '../../../core/src/model/index.ts';
import { ruleOf } from './oracle.ts';
import type { SqlClient } from './facts.ts';
import { MarkerSource } from './markers.ts';
import type { PersonKey, TeamKey, UnitKey } from './people.ts';

/** Whose a record is. The same for every entity, so that every relation crosses every border. */
interface Placement {
  readonly owner: PersonKey | null;
  readonly team: TeamKey | null;
  readonly unit: UnitKey | null;
  readonly deleted?: boolean;
}

const placements: readonly Placement[] = [
  { owner: 'own', team: 'TA', unit: 'A' },
  { owner: 'far', team: 'TB', unit: 'B' },
  { owner: 'team', team: 'TA', unit: 'A' },
  { owner: 'sub', team: 'TA1', unit: 'A1' },
  { owner: 'own', team: 'TB', unit: 'B' },
  { owner: null, team: null, unit: null },
  { owner: 'cross', team: 'TA', unit: 'A' },
  { owner: 'own', team: 'TA', unit: 'A', deleted: true },
  { owner: 'far', team: 'TM', unit: 'B' },
  { owner: 'blind', team: 'TA1', unit: 'A' },
];

/** Uuids of people, teams and units. */
export interface Places {
  readonly people: ReadonlyMap<PersonKey, string>;
  readonly teams: ReadonlyMap<TeamKey, string>;
  readonly units: ReadonlyMap<UnitKey, string>;
}

/** Records of the platform's own bookkeeping are not made up. */
const leftOut = new Set(['SignInSession']);

type Row = Record<string, unknown>;

/** Columns that the engine alone writes, as JSON, and reads again. */
const writtenAsJson: Readonly<Record<string, Row>> = {
  HandOverRecord: { counts: '{"moved":[]}' },
  ApprovalRequest: { snapshot: null },
};

/** Makes the rows of every entity of a composition, with a canary in every value. */
export class DataSet {
  readonly #model: CrmModel;
  readonly #places: Places;
  readonly #markers = new MarkerSource();
  readonly #ids = new Map<EntityModel, readonly string[]>();

  constructor(model: CrmModel, places: Places) {
    this.#model = model;
    this.#places = places;
  }

  /** `client` may not check foreign keys: rows of all entities refer to each other. */
  async write(client: SqlClient): Promise<void> {
    const entities = [...this.#model.entities.values()].filter(({ name }) => !leftOut.has(name));
    for (const entity of entities) {
      this.#ids.set(
        entity,
        Array.from({ length: this.#count(entity) }, () => newRecordId()),
      );
    }
    for (const entity of entities) {
      const ids = this.#ids.get(entity) ?? [];
      await insert(
        client,
        entity,
        ids.map((id, index) => this.#row(entity, id, index)),
      );
      for (const slot of entity.slots.values()) {
        await insert(
          client,
          slot,
          ids.map((id, index) => ({ ...this.#fields(slot, index, 20), record_id: id })),
        );
      }
    }
  }

  /** Catalogues: one of each placement. Notes and the like: some on every entity that shows them. */
  #count(entity: EntityModel): number {
    const any = anyOneOf(entity);
    if (any) return this.#subjects(entity, any).length;
    const single = [...entity.fields.values()].some((field) => isUnique(entity, field));
    return ruleOf(entity) === 'catalogue' || single ? 10 : 20;
  }

  #placement(index: number): Placement {
    return placements[(index + 3 * Math.floor(index / 10)) % placements.length] as Placement;
  }

  #row(entity: EntityModel, id: string, index: number): Row {
    const placement = this.#placement(index);
    const row: Row = { ...this.#fields(entity, index, this.#ids.get(entity)?.length ?? 0), id, version: 1 };
    const now = new Date().toISOString();
    Object.assign(row, { created_at: now, updated_at: now, deleted_at: placement.deleted ? now : null });
    const rule = ruleOf(entity);
    if (entity.name === 'OrgUnit') Object.assign(row, { parent_id: null, path: `/${id}/` });
    if (entity.name === 'User') Object.assign(row, { manager_id: null, manager_path: `/${id}/` });
    // Rates of the past, so that something is converted.
    if (entity.name === 'ExchangeRate') {
      Object.assign(row, { from: 'USD', to: 'CNY', valid_on: `2001-01-${index + 10}` });
    }
    Object.assign(row, writtenAsJson[entity.name]);
    if (entity.name === 'RecordShare') this.#share(row, index);
    if (rule !== 'catalogue' && 'own' in rule) this.#place(entity, rule, placement, row);
    return row;
  }

  /** To somebody or to a team, in turn; some are over. */
  #share(row: Row, index: number): void {
    const receivers = ['own', 'unit', 'blind', 'cross'] as const;
    const person = this.#places.people.get(receivers[Math.floor(index / 2) % receivers.length] ?? 'own');
    row['user_id'] = index % 2 === 0 ? person : null;
    row['team_id'] = index % 2 === 0 ? null : this.#places.teams.get(Math.floor(index / 4) % 2 === 0 ? 'TA' : 'TB');
    row['level'] = index % 4 < 2 ? 'READ' : 'WRITE';
    if (index % 5 === 4) row['expires_at'] = '2001-01-01T00:00:00.000Z';
  }

  #place(entity: EntityModel, rule: { own: readonly string[]; team?: string; unit?: string }, at: Placement, row: Row) {
    const put = (name: string | undefined, value: string | null | undefined): void => {
      const field = name === undefined ? undefined : entity.fields.get(name);
      if (field?.kind === 'toOne')
        row[field.column] = value ?? (field.required ? this.#places.people.get('far') : null);
    };
    put(rule.own[0], at.owner && this.#places.people.get(at.owner));
    put(rule.team, at.team && this.#places.teams.get(at.team));
    put(rule.unit, at.unit && this.#places.units.get(at.unit));
  }

  #fields(row: RowModel, index: number, count: number): Row {
    const values: Row = {};
    let relations = 0;
    let anyOnes = 0;
    for (const field of row.fields.values()) {
      // What PostgreSQL computes has no column.
      if (field.kind === 'attribute' && !field.formula) Object.assign(values, this.#attribute(field, index));
      if (field.kind === 'toOne') values[field.column] = this.#toOne(row, field, index, relations++, count);
      if (field.kind === 'anyOne') Object.assign(values, this.#anyOne(row, field, index, anyOnes++));
    }
    return values;
  }

  #attribute(field: AttributeModel, index: number): Row {
    const { column, currencyColumn } = field;
    if (field.list) return { [column]: [this.#markers.text()] };
    switch (field.type) {
      case 'string':
        if (field.format === 'currency') return { [column]: 'CNY' };
        return { [column]: (field.max ?? 200) < 6 ? 'CN' : this.#markers.text() };
      case 'text':
      case 'reference':
        return { [column]: this.#markers.text() };
      case 'enum':
        return { [column]: field.enum?.values[index % (field.enum.values.length || 1)] };
      case 'boolean':
        return { [column]: index % 3 === 1 };
      case 'int':
        return { [column]: this.#markers.number() };
      case 'decimal':
        return {
          [column]:
            (field.precision ?? 19) - (field.scale ?? 4) >= 7 ? this.#markers.number() : 0.9 * (1 + (index % 10)),
        };
      case 'money':
        return { [column]: this.#markers.number(), [currencyColumn ?? '']: index % 2 ? 'CNY' : 'USD' };
      case 'date':
        return { [column]: this.#markers.day() };
      case 'dateTime':
        return { [column]: this.#markers.instant() };
      case 'id':
        return {};
    }
  }

  /** Another place for each relation, so that what is seen refers to what is not. */
  #toOne(row: RowModel, field: ToOneModel, index: number, relation: number, count: number): string | null {
    if (!field.required && ((index + 2 * relation) % 7 === 6 || (index >= 10 && isUnique(row, field)))) return null;
    const { people: users, teams } = this.#places;
    const people = { User: [...users.values()], Team: [...teams.values()] }[field.target.name] ?? [];
    const made = (this.#ids.get(field.target) ?? []).slice(0, 10);
    const targets = [...people, ...made];
    const step = [1, 3, 7, 9][relation % 4] ?? 1;
    const shift = index >= 10 && count > 10 ? relation + 1 + Math.floor(index / 10) : 0;
    return targets[(index * step + relation + 1 + shift) % targets.length] ?? null;
  }

  /** A second one leads to a record of another place than the first. */
  #anyOne(row: RowModel, field: AnyOneModel, index: number, nth: number): Row {
    const [target, place] = this.#subjects(row, field)[index] ?? [];
    if (!target || place === undefined) return {};
    const ids = this.#ids.get(target) ?? [];
    // What was merged is deleted.
    const id = row.name === 'MergedRecord' ? (ids[14] ?? ids[7]) : ids[(place + 3 * nth) % 10];
    return { [field.typeColumn]: target.code, [field.column]: id };
  }

  /** Entity and place of the subject of each row: four for those that show their subjects' records, else one. */
  #subjects(row: RowModel, field: AnyOneModel): [EntityModel, number][] {
    const targets = field.targets.filter(({ name, operations }) => operations.has('read') && !leftOut.has(name));
    return targets.flatMap((target, index): [EntityModel, number][] => {
      const shows = [...target.fields.values()].some((one) => one.kind === 'toMany' && one.inverse.kind === 'anyOne');
      const several = (shows || targets.length < 5) && !isUnique(row, field);
      return (several ? [0, 1, 2, 5, 0, 1] : [index % 10]).map((place) => [target, place]);
    });
  }
}

function anyOneOf(entity: EntityModel): AnyOneModel | undefined {
  return [...entity.fields.values()].find((field: FieldModel) => field.kind === 'anyOne');
}

/** Whether no two records may have the same there. */
function isUnique({ indexes }: RowModel, { name }: FieldModel): boolean {
  return indexes.some(({ unique, fields }) => unique && fields.length === 1 && fields[0] === name);
}

async function insert(client: SqlClient, row: RowModel, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const into = `"${row.table}"`;
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  const from = `jsonb_populate_recordset(null::${into}, $1::jsonb)`;
  await client.rows(`insert into ${into} (${columns}) select ${columns} from ${from}`, [JSON.stringify(rows)]);
}
