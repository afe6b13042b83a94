import { derive } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { BadInput } from '../../sdk/index.ts';
import { badInput } from '../plan/read-input.ts';

/**
 * The instant of `asOf` as text to bind; null: as it is now. Before its first row there is nothing of a record, and an
 * instant to come is now.
 * @throws BadInput where the rows of the entity are not kept
 */
export function planAsOf(
  entity: EntityModel,
  asOf: unknown,
  { decisions }: Pick<PlanningContext, 'decisions'>,
): unknown {
  // Where it is a variable, one without a value has another statement.
  if (asOf === undefined || decisions.of(asOf, (instant) => instant === null || instant === undefined)) return null;
  if (entity.versionTable !== null) return derive(asOf, (instant) => (instant as Date).toISOString());
  throw noVersions(entity, ['asOf']);
}

/** Why the past of an entity cannot be asked for. */
export function noVersions({ label: { zh, en } }: EntityModel, path: readonly string[]): BadInput {
  return badInput(path, `${zh}不保存历史版本`, `the versions of ${en.toLowerCase()} are not kept`);
}
