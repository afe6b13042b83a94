import type {
  AnyOneModel,
  EntityModel,
  FieldModel,
  RowModel,
  SlotModel,
  ToManyModel,
} from '../../../../core/src/model/index.ts';
import type { CrmModel } from '../../../../core/src/model/index.ts';
import type { Caller } from '../world/world.ts';
import type { Cell, RawData, RawRow } from '../world/raw-data.ts';

/** Which rows exist for one caller, decided row by row. */
export class Sight {
  readonly #open = new Map<RawRow, boolean>();
  readonly #me: string;
  readonly #myTeams: ReadonlySet<Cell>;
  readonly #myUnits: ReadonlySet<Cell>;
  readonly #meAndBelow: ReadonlySet<Cell>;

  constructor(
    readonly model: CrmModel,
    readonly data: RawData,
    readonly caller: Caller,
    private readonly now: Date,
  ) {
    const { user } = caller;
    const [users, teams, units] = ['User', 'Team', 'OrgUnit'].map(
      (name) => model.entities.get(name) as EntityModel,
    ) as [EntityModel, EntityModel, EntityModel];
    this.#me = String(user['id']);
    const led = data.rows(teams).filter((team) => team['manager_id'] === this.#me || team['id'] === user['team_id']);
    this.#myTeams = new Set(led.filter((team) => team['deleted_at'] === null).map((team) => team['id'] as Cell));
    const unit = data.row(units, user['unit_id']);
    this.#myUnits = unit && unit['deleted_at'] === null ? this.#below(units, unit, 'parent_id') : new Set();
    this.#meAndBelow = this.#below(users, user, 'manager_id');
  }

  /** The row and everything that hangs on it by a reference to the same table. */
  #below(entity: EntityModel, top: RawRow, parent: string): ReadonlySet<Cell> {
    const found = new Set<Cell>([top['id'] as Cell]);
    for (const id of found) for (const row of this.data.rowsWith(entity, parent, id)) found.add(row['id'] as Cell);
    return found;
  }

  /** Whether the caller may see the values of a field. */
  mayRead({ read }: FieldModel): boolean {
    return read === undefined || this.caller.principal.grants.has(read);
  }

  /** Whether the record is there for the caller in lists, relations and filters. */
  sees(entity: EntityModel, row: RawRow): boolean {
    return this.isOpen(entity, row) && this.isAlive(entity, row);
  }

  /** Neither the record nor the one that it is a part of is deleted. */
  isAlive(entity: EntityModel, row: RawRow): boolean {
    if (!this.isKept(entity, row)) return false;
    const parent = this.#parentOf(entity, row);
    return parent === undefined || (parent !== null && this.isAlive(parent.entity, parent.row));
  }

  isKept(entity: EntityModel, row: RawRow): boolean {
    return !entity.fields.has('deletedAt') || row['deleted_at'] === null;
  }

  /** Whether the caller may read the record at all, deleted or not. */
  isOpen(entity: EntityModel, row: RawRow): boolean {
    let open = this.#open.get(row);
    if (open === undefined) this.#open.set(row, (open = this.#decide(entity, row)));
    return open;
  }

  #decide(entity: EntityModel, row: RawRow): boolean {
    const parent = this.#parentOf(entity, row);
    if (parent !== undefined) return parent !== null && this.isOpen(parent.entity, parent.row);
    const { access, permission } = entity;
    const { grants, customScopes } = this.caller.principal;
    const scope = grants.get(`${permission}:read`);
    if (!scope) return false;
    if (scope === 'all' || typeof access !== 'object' || 'via' in access) return true;
    const value = (name: string): Cell => row[columnOf(entity, name)] ?? null;
    const owners = [access.own ?? []].flat().map(value);
    if (owners.some((owner) => (scope === 'own' ? owner === this.#me : this.#meAndBelow.has(owner)))) return true;
    if (scope !== 'own' && access.team !== undefined && this.#myTeams.has(value(access.team))) return true;
    if (scope === 'unit' && access.unit !== undefined && this.#myUnits.has(value(access.unit))) return true;
    if (access.shared !== undefined && value(access.shared) === true) return true;
    const through = customScopes.get(`${permission}:read`) ?? [];
    const paths = through.flatMap((name) => entity.scopePaths.get(name) ?? []);
    return paths.some((path) => this.#leadsToMe(entity, row, path.split('.'))) || this.#isShared(entity, row);
  }

  /** What the record is a part of; null where that is gone; undefined for records of their own. */
  #parentOf(entity: EntityModel, row: RawRow): { entity: EntityModel; row: RawRow } | null | undefined {
    const { access } = entity;
    if (typeof access !== 'object' || !('via' in access)) return undefined;
    const field = entity.fields.get(access.via);
    const target =
      field?.kind === 'anyOne' ? subjectType(field, row) : field?.kind === 'toOne' ? field.target : undefined;
    const key = field?.kind === 'anyOne' || field?.kind === 'toOne' ? row[field.column] : undefined;
    const found = target && this.data.row(target, key);
    return found ? { entity: target, row: found } : null;
  }

  #isShared(entity: EntityModel, row: RawRow): boolean {
    const shares = this.model.entities.get('RecordShare');
    if (!shares) return false;
    return this.data.rowsWith(shares, 'subject_id', row['id'] as Cell).some((share) => {
      const mine = share['user_id'] === this.#me || this.#myTeams.has(share['team_id'] as Cell);
      const expires = share['expires_at'];
      const lives = share['deleted_at'] === null && (typeof expires !== 'string' || new Date(expires) > this.now);
      return mine && lives && share['subject_type'] === entity.code;
    });
  }

  /** Along to-one relations and slots to a user, team or unit of the caller. */
  #leadsToMe(row: RowModel, raw: RawRow, [name = '', ...rest]: readonly string[]): boolean {
    const slot = 'slots' in row ? (row as EntityModel).slots.get(name) : undefined;
    if (slot) {
      const slotRow = this.slotRow(slot, raw);
      return slotRow !== undefined && this.#leadsToMe(slot, slotRow, rest);
    }
    const field = row.fields.get(name);
    if (field?.kind !== 'toOne') throw new Error(`The evaluator knows no scope over ${row.name}.${name}`);
    const key = raw[field.column] as Cell;
    if (rest.length === 0) {
      const ends: Readonly<Record<string, ReadonlySet<Cell>>> = { Team: this.#myTeams, OrgUnit: this.#myUnits };
      return key !== null && (ends[field.target.name]?.has(key) ?? key === this.#me);
    }
    const next = this.data.row(field.target, key);
    return next !== undefined && this.isKept(field.target, next) && this.#leadsToMe(field.target, next, rest);
  }

  slotRow(slot: SlotModel, record: RawRow): RawRow | undefined {
    return this.data.row(slot, record['id']);
  }

  /** The record behind a to-one relation or subject, as far as it is there for the caller. */
  target(field: FieldModel, row: RawRow): { entity: EntityModel; row: RawRow } | null {
    if (field.kind !== 'toOne' && field.kind !== 'anyOne') return null;
    const entity = field.kind === 'toOne' ? field.target : subjectType(field, row);
    const found = entity && this.data.row(entity, row[field.column]);
    return found && this.sees(entity, found) ? { entity, row: found } : null;
  }

  /** The one record that refers to this one. */
  only(parent: EntityModel, row: RawRow, field: ToManyModel): RawRow | undefined {
    return this.children(parent, row, field)[0];
  }

  /** Records that refer to this one. `withDeleted`: deleted ones too. */
  children(parent: EntityModel, row: RawRow, { target, inverse }: ToManyModel, withDeleted = false): RawRow[] {
    const { access } = target;
    const isPart = typeof access === 'object' && 'via' in access && access.via === inverse.name;
    return this.data.rowsWith(target, inverse.column, row['id'] as Cell).filter((child) => {
      if (inverse.kind === 'anyOne' && child[inverse.typeColumn] !== parent.code) return false;
      // What is a part of a record that is shown is shown with it, even where that one is deleted.
      if (isPart) return withDeleted || this.isKept(target, child);
      return withDeleted ? this.isOpen(target, child) : this.sees(target, child);
    });
  }
}

export function subjectType({ targets, typeColumn }: AnyOneModel, row: RawRow): EntityModel | undefined {
  return targets.find(({ code }) => code === row[typeColumn]);
}

function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (field?.kind === 'attribute' || field?.kind === 'toOne') return field.column;
  throw new Error(`${entity.name}.${name} says nothing about whose a record is`);
}
