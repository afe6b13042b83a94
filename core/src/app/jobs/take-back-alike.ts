import type { JobChange } from '../../database/index.ts';
import { toGlobalId, type CrmModel } from '../../model/index.ts';
import type { WhereInput } from '../../sdk/index.ts';
import type { WriteEngine, WriteScope } from '../../write/index.ts';
import { inputBefore } from './input-before.ts';

export interface AlikeParts {
  readonly model: CrmModel;
  readonly write: Pick<WriteEngine, 'bulkUpdate' | 'bulkDelete'>;
  readonly scope: WriteScope;
}

/**
 * Takes back changes that many records share, each set with a few statements: records that were created, and those
 * whose fields all had the same values before. Gives the changes that are left: those of which somebody changed
 * something since, that were refused together, or that are the only ones of their kind.
 */
export async function takeBackAlike(changes: readonly JobChange[], parts: AlikeParts): Promise<Set<JobChange>> {
  const left = new Set(changes);
  const times = Map.groupBy(changes, ({ uuid }) => uuid);
  const once = changes.filter(({ uuid, since }) => since === '[]' && times.get(uuid)?.length === 1);
  const alike = Map.groupBy(once, (change) => keyOf(change, parts.model));
  for (const [key, set] of alike) {
    if (key === null || set.length === 1) continue;
    if (await takeBackSet(set, parts)) for (const change of set) left.delete(change);
  }
  return left;
}

/** The same for changes that the same call takes back; null: it takes a call of its own. */
function keyOf(change: JobChange, model: CrmModel): string | null {
  const { action, typeCode } = change;
  const entity = model.byCode.get(typeCode);
  if (!entity) return null;
  if (action === 'CREATE') return `${typeCode} delete`;
  return action === 'UPDATE'
    ? `${typeCode} ${JSON.stringify(inputBefore(entity, changesOf(change), new Set()).input)}`
    : null;
}

function changesOf({ changes }: JobChange): Record<string, [unknown, unknown]> {
  return JSON.parse(changes) as Record<string, [unknown, unknown]>;
}

async function takeBackSet(set: readonly JobChange[], { model, write, scope }: AlikeParts): Promise<boolean> {
  const [first] = set;
  const entity = first && model.byCode.get(first.typeCode);
  if (!entity) return false;
  const where: WhereInput = { id: { in: set.map(({ uuid }) => toGlobalId(entity, uuid)) } };
  if (first.action === 'CREATE') return (await write.bulkDelete(entity, where, {}, scope)).errors.length === 0;
  const { input } = inputBefore(entity, changesOf(first), new Set());
  return (await write.bulkUpdate(entity, where, input, {}, scope)).errors.length === 0;
}
