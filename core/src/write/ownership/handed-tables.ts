import type { HandedTable } from '../../database/index.ts';
import type { CrmModel, EntityModel, ToOneModel } from '../../model/index.ts';
import { followingFields } from './ownership.ts';
import { versionTableOf } from '../rows/version-table.ts';

/** An entity whose records belong to somebody. */
export interface OwnedEntity {
  readonly entity: EntityModel;
  /** References of its access rule to the user, as far as they may change: the first owner, then assignees. */
  readonly owners: readonly ToOneModel[];
  /** References that stay for good: whose session it is, who has a role. */
  readonly fixed: readonly ToOneModel[];
}

/** Every entity of the composition whose access rule names an owner, plugins' too. */
export function ownedEntities(model: CrmModel): OwnedEntity[] {
  return [...model.entities.values()].flatMap((entity) => {
    const { access } = entity;
    if (typeof access !== 'object' || 'via' in access) return [];
    const fields = [access.own ?? []].flat().flatMap((name): ToOneModel[] => {
      const field = entity.fields.get(name);
      return field?.kind === 'toOne' ? [field] : [];
    });
    // What nobody may write is no property of the user's to give away.
    const owners = fields.filter((field) => (field.write ?? 'always') === 'always');
    const fixed = fields.filter((field) => !owners.includes(field));
    return fields.length > 0 ? [{ entity, owners, fixed }] : [];
  });
}

/** The table of an entity as hand-overs see it. `valueOf`: what a field that follows the owner becomes; null: stays. */
export function handedTable(
  entity: EntityModel,
  owners: readonly ToOneModel[],
  valueOf?: (field: ToOneModel, ofOwner: ToOneModel) => string | null,
): HandedTable {
  const [own] = [typeof entity.access === 'object' && 'own' in entity.access ? entity.access.own : undefined].flat();
  // Of a record whose assignee alone moves, team and unit stay those of its owner.
  const follow = owners[0]?.name === own ? valueOf : undefined;
  const following = (follow ? followingFields(entity) : []).flatMap(([mine, theirs]) => {
    const value = follow?.(mine, theirs) ?? null;
    return value === null ? [] : [{ name: mine.name, column: mine.column, value }];
  });
  return {
    table: entity.table,
    key: entity.keyColumn,
    code: entity.code,
    kept: {
      version: columnOf(entity, 'version'),
      updatedAt: columnOf(entity, 'updatedAt'),
      updatedBy: columnOf(entity, 'updatedBy'),
      deletedAt: columnOf(entity, 'deletedAt'),
    },
    owners: owners.map(({ name, column }) => ({ name, column })),
    following,
    versions: versionTableOf(entity),
  };
}

function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (!field || !('column' in field)) throw new TypeError(`${entity.name} has no ${name}`);
  return field.column;
}
