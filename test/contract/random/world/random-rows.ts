import type { Client } from 'pg';
import type { AnyOneModel, CrmModel, EntityModel, RowModel } from '../../../../core/src/model/index.ts';
import { Chance } from '../chance.ts';
import { idOf, roles, teams, units, users } from './callers.ts';
import { currencies, RandomValues, type Value } from './random-values.ts';

type Cells = Map<string, Value>;

/** What the database says of a column. */
interface Column {
  readonly name: string;
  readonly nullable: boolean;
  readonly generated: boolean;
  readonly length: number | null;
}

const perEntity = 18;
const quickPlans = ['join_collapse_limit = 1', 'from_collapse_limit = 1', 'enable_mergejoin = off', 'jit = off'];
/** Written by `grant`. */
const granted = new Set(['RoleGrant', 'RoleAssignment']);
/** Asked for more often than others, so that lists below a record have pages. */
const crowded = new Set(['Contact', 'Opportunity', 'OpportunityLine', 'Task', 'Activity', 'HotelReservation', 'Note']);

/** Fills every table of a composition, past the API: nulls, ties, deleted records, few parents with many children. */
export class RandomRows {
  readonly #chance: Chance;
  readonly #values: RandomValues;
  readonly #columns = new Map<string, readonly Column[]>();
  readonly #ids = new Map<EntityModel, readonly string[]>();

  constructor(
    private readonly model: CrmModel,
    private readonly client: Client,
    seed: number,
  ) {
    this.#chance = Chance.seeded(seed);
    this.#values = new RandomValues(this.#chance);
  }

  async write(): Promise<void> {
    await this.client.query('set session_replication_role = replica');
    await this.#readColumns();
    const entities = [...this.model.entities.values()];
    const tables = [...entities, ...this.model.slots].map(({ table }) => `"${table}"`);
    await this.client.query(`truncate ${tables.join(', ')} cascade`);
    for (const [number, entity] of entities.entries()) this.#ids.set(entity, this.#idsOf(entity, number));
    for (const entity of entities) {
      if (granted.has(entity.name)) continue;
      for (const [index, id] of this.#ids.get(entity)?.entries() ?? []) {
        await this.#insertWithPast(entity, id, index);
      }
    }
    for (const slot of this.model.slots) {
      const { rows } = await this.client.query<{ id: string }>(`select id from "${slot.of.table}" order by id`);
      for (const { id } of rows) {
        await this.#insert(slot, () => new Map<string, Value>([...this.#fieldCells(slot), ['record_id', id]]));
      }
    }
    await this.client.query('analyze');
    // Of a few rows any plan is good: what costs is looking for the best one.
    const { rows } = await this.client.query<{ name: string }>('select current_database() as name');
    for (const setting of quickPlans) await this.client.query(`alter database "${rows[0]?.name}" set ${setting}`);
  }

  async #readColumns(): Promise<void> {
    const { rows } = await this.client.query<Column & { table: string }>(
      `select table_name as table, column_name as name, is_nullable = 'YES' as nullable,
         is_generated = 'ALWAYS' as generated, character_maximum_length as length
       from information_schema.columns where table_schema = current_schema()`,
    );
    for (const [table, columns] of Map.groupBy(rows, (row) => row.table)) this.#columns.set(table, columns);
  }

  #idsOf(entity: EntityModel, number: number): readonly string[] {
    const fixed: Readonly<Record<string, number>> = {
      User: users.length,
      Team: teams.length,
      OrgUnit: units.length,
      Role: roles.length,
      RoleGrant: roles.flatMap(({ grants }) => grants(this.model)).length,
      RoleAssignment: users.filter(({ role }) => role !== null).length,
    };
    const count = fixed[entity.name] ?? (crowded.has(entity.name) ? 2 * perEntity : perEntity);
    return Array.from({ length: count }, (_, index) => idOf(number, index));
  }

  /** Another try where a row has a unique value that there is already: all ids are referred to. */
  async #insert({ table, name }: RowModel, made: () => Cells): Promise<void> {
    for (let tries = 0; tries < 20; tries++) if (await this.#inserted(table, made())) return;
    throw new Error(`No row for ${name} that is not there already`);
  }

  /** A row, and those that it replaced, where they are kept. */
  async #insertWithPast(entity: EntityModel, id: string, index: number): Promise<void> {
    const { versionTable } = entity;
    if (versionTable === null) return this.#insert(entity, () => this.#cellsOf(entity, id, index));
    const times = [...new Set(Array.from({ length: this.#chance.between(1, 3) }, () => this.#values.instant()))].sort();
    const cells = (at: Value): Cells => this.#cellsOf(entity, id, index).set('updated_at', at);
    await this.#insert(entity, () => cells(times.at(-1) ?? null));
    for (const [nth, from] of times.slice(0, -1).entries()) {
      const until = times[nth + 1] ?? null;
      await this.#inserted(versionTable, cells(from).set('valid_from', from).set('valid_to', until));
    }
  }

  async #inserted(table: string, cells: Cells): Promise<boolean> {
    const columns = (this.#columns.get(table) ?? []).filter(({ name, generated }) => cells.has(name) && !generated);
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    const values = columns.map(({ name, length }) => {
      const value = cells.get(name) ?? null;
      return typeof value === 'string' && length !== null ? [...value].slice(0, length).join('') : value;
    });
    const insert = `insert into "${table}" (${names}) values (${places}) on conflict do nothing`;
    return (await this.client.query(insert, values)).rowCount === 1;
  }

  #cellsOf(entity: EntityModel, id: string, index: number): Cells {
    const cells = new Map<string, Value>([...this.#fieldCells(entity), ['id', id], ['version', 1 + (index % 3)]]);
    if (cells.has('deleted_at') && index > 0) {
      cells.set('deleted_at', this.#chance.percent(12) ? this.#values.instant() : null);
    }
    for (const [column, value] of this.#kept(entity, index)) cells.set(column, value);
    return cells;
  }

  /** What other tables rely on: who is who, and where. */
  #kept({ name }: EntityModel, index: number): [string, Value][] {
    const id = (of: string, n: number | null): Value => this.#id(of, n);
    const path = (entity: string, parents: readonly (number | null)[]): string => {
      const steps: Value[] = [];
      for (let at: number | null = index; at !== null; at = parents[at] ?? null) steps.unshift(id(entity, at));
      return `/${steps.join('/')}/`;
    };
    const alive: [string, Value] = ['deleted_at', null];
    switch (name) {
      case 'OrgUnit':
        return [alive, ['parent_id', id('OrgUnit', units[index] ?? null)], ['path', path('OrgUnit', units)]];
      case 'Team':
        return [
          alive,
          ['unit_id', id('OrgUnit', teams[index] ?? null)],
          ['manager_id', id('User', index === 3 ? 4 : null)],
        ];
      case 'Role':
        return [alive, ['name', roles[index]?.name ?? '']];
      case 'User': {
        const user = users[index];
        if (!user) return [];
        return [
          alive,
          ['active', true],
          ['team_id', id('Team', user.team)],
          ['unit_id', id('OrgUnit', user.unit)],
          ['manager_id', id('User', user.manager)],
          [
            'manager_path',
            path(
              'User',
              users.map(({ manager }) => manager),
            ),
          ],
          ['time_zone', user.timeZone],
        ];
      }
      default:
        return [];
    }
  }

  /** What roles allow and who has them: random rows of these tables would be anybody's guess. */
  async grant(): Promise<void> {
    const lines = roles.flatMap(({ grants }, role) => grants(this.model).map((line) => [role, ...line] as const));
    for (const [index, [role, scope, permission, through]] of lines.entries()) {
      await this.#insertKnown('RoleGrant', index, [
        ['role_id', this.#id('Role', role)],
        ['permission', permission],
        ['scope', scope],
        ['through', through === undefined ? null : [through]],
      ]);
    }
    const holders = users.flatMap(({ role }, user) => (role === null ? [] : [[role, user] as const]));
    for (const [index, [role, user]] of holders.entries()) {
      await this.#insertKnown('RoleAssignment', index, [
        ['role_id', this.#id('Role', role)],
        ['user_id', this.#id('User', user)],
      ]);
    }
  }

  async #insertKnown(name: string, index: number, cells: readonly [string, Value][]): Promise<void> {
    const at = '2026-01-01T00:00:00.000Z';
    const common: [string, Value][] = [
      ['id', this.#id(name, index)],
      ['version', 1],
      ['created_at', at],
      ['updated_at', at],
    ];
    await this.#insert(this.model.entities.get(name) as EntityModel, () => new Map([...common, ...cells]));
  }

  #id(entity: string, index: number | null): Value {
    const model = this.model.entities.get(entity);
    return index === null || !model ? null : (this.#ids.get(model)?.[index] ?? null);
  }

  #fieldCells(row: RowModel): Cells {
    const cells: Cells = new Map();
    const nullable = new Map((this.#columns.get(row.table) ?? []).map((column) => [column.name, column.nullable]));
    const isNone = (column: string): boolean => (nullable.get(column) ?? true) && this.#chance.percent(25);
    for (const field of row.fields.values()) {
      if (field.kind === 'attribute') {
        const none = isNone(field.column);
        cells.set(field.column, none ? null : this.#values.of(field));
        if (field.currencyColumn) cells.set(field.currencyColumn, none ? null : this.#chance.pick(currencies));
      } else if (field.kind === 'toOne') {
        cells.set(field.column, isNone(field.column) ? null : this.#reference(field.target));
      } else if (field.kind === 'anyOne') {
        const none = isNone(field.column);
        const target = this.#target(field);
        cells.set(field.typeColumn, none ? null : target.code);
        cells.set(field.column, none ? null : this.#reference(target));
      }
    }
    return cells;
  }

  /** Half of all subjects are of a few types: below those there are lists. */
  #target({ targets }: AnyOneModel): EntityModel {
    const often = targets.filter(({ name }) => name === 'Account' || name === 'Contact' || name === 'Opportunity');
    return this.#chance.pick(often.length > 0 && this.#chance.percent(50) ? often : targets);
  }

  /** A few records have most of what refers to any. */
  #reference(target: EntityModel): string {
    const ids = this.#ids.get(target) ?? [];
    return this.#chance.pick(this.#chance.percent(65) ? ids.slice(0, 4) : ids);
  }
}
