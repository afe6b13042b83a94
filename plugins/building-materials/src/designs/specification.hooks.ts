import { hooksOf, type Change, type HookContext } from '@guanxi/core';
import { specificationStates } from './specification-states.ts';
import { BuildingSpecification } from './specification.entity.ts';

/** A specification is entered in whichever status it is in; from then on it moves. */
async function begin(changes: readonly Change<BuildingSpecification>[], context: HookContext): Promise<void> {
  for (const change of changes) await specificationStates.follow(change, null, context);
}

export const specificationHooks = hooksOf(BuildingSpecification, { beforeCreate: begin });
