import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { Pipeline } from './pipeline.entity.ts';

/** A new default pipeline takes over from the former one. */
async function keepOneDefault(changes: readonly Change<Pipeline>[], context: HookContext): Promise<void> {
  const chosen = changes.findLast(
    ({ kind, record, changed }) => record.isDefault && (kind === 'create' || changed.has('isDefault')),
  );
  if (!chosen) return;
  const stored = await context.loadBy(Pipeline, 'isDefault', [true]);
  for (const other of [...stored, ...changes.map(({ record }) => record)]) {
    if (other.id !== chosen.record.id && other.isDefault) other.isDefault = false;
  }
}

export const pipelineHooks = hooksOf(Pipeline, { beforeCreate: keepOneDefault, beforeUpdate: keepOneDefault });
