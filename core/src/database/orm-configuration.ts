import { MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/postgresql';
import type { CrmModel } from '../model/index.ts';
import { columnName, withTargetLookup } from '../sdk/index.ts';
import { ExactDriver } from './orm-driver.ts';

/** Columns are named by the rule of the entity model, so that compiled reads and the ORM never disagree. */
class ModelNamingStrategy extends UnderscoreNamingStrategy {
  override propertyToColumnName(propertyName: string): string {
    return columnName(propertyName);
  }
}

/**
 * The ORM of one composition. Discovery works on copies of what the decorators noted on the classes, and names of
 * targets resolve in this model only: compositions in one process never see each other. Nothing connects here.
 * `also`: discovers more than the composition's own rows.
 */
export function createOrm(model: CrmModel, options: Options, also?: (orm: MikroORM) => void): MikroORM {
  const classOf = (name: string) => {
    const entity = model.entities.get(name);
    if (!entity) throw new Error(`The composition has no entity ${name}`);
    return entity.class;
  };
  const rows = [...model.entities.values(), ...model.slots];
  return withTargetLookup(classOf, () => {
    const orm = new MikroORM({
      driver: ExactDriver,
      entities: rows.map((row) => row.class as never),
      namingStrategy: ModelNamingStrategy,
      discovery: { warnWhenNoEntities: false },
      autoJoinRefsForFilters: false,
      // Accessors for every column, on each record: units of work compare records themselves.
      propagationOnPrototype: false,
      ...options,
    });
    also?.(orm);
    return orm;
  });
}
