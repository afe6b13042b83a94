import type { CrmModel, EntityModel } from '../../model/index.ts';
import type { EntityHooks } from '../../sdk/index.ts';

/** Hooks of one plugin on one entity. */
export interface RegisteredHooks {
  readonly plugin: string;
  readonly hooks: EntityHooks<object>;
}

/** The hooks of every entity, in the order of the plugins: core first, each plugin after those that it requires. */
export function registeredHooks(model: CrmModel): ReadonlyMap<EntityModel, readonly RegisteredHooks[]> {
  const found = new Map<EntityModel, RegisteredHooks[]>();
  for (const plugin of model.plugins) {
    for (const hooks of plugin.hooks ?? []) {
      const entity = model.entityOf(hooks.entity);
      found.set(entity, [...(found.get(entity) ?? []), { plugin: plugin.id, hooks }]);
    }
  }
  return found;
}
