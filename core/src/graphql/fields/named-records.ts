import { mayRead } from '../../access/index.ts';
import { toGlobalId, type EntityModel } from '../../model/index.ts';
import type { CrmContext } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';

/** A record by its opaque id, with its name. */
export interface NamedRecord {
  readonly value: string;
  readonly label: string | null;
}

/** As many ids as a filter takes. */
const mostIds = 1000;

/**
 * Records by `<type code>:<uuid>`, one statement per type for all that a request asks at once; null where the caller
 * sees none. Deleted records have their names, too: they are not forbidden.
 */
export async function namedRecords(
  keys: readonly string[],
  asked: CrmContext,
): Promise<readonly (NamedRecord | null)[]> {
  const context = asked as RequestContext;
  const found = new Map<string, NamedRecord>();
  const wanted = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(':')));
  await Promise.all(
    [...wanted].map(async ([code, ofType]) => {
      const entity = context.model.byCode.get(code);
      // What the API does not offer to read has no id in it.
      if (!entity?.operations.has('read')) return;
      const ids = ofType.map((key) => toGlobalId(entity, key.slice(code.length + 1)));
      for (let from = 0; from < ids.length; from += mostIds) {
        for (const [id, label] of await namesOf(entity, ids.slice(from, from + mostIds), context)) {
          found.set(id, { value: id, label });
        }
      }
    }),
  );
  return keys.map((key) => {
    const entity = context.model.byCode.get(key.slice(0, key.indexOf(':')));
    return (entity && found.get(toGlobalId(entity, key.slice(entity.code.length + 1)))) ?? null;
  });
}

async function namesOf(
  entity: EntityModel,
  ids: readonly string[],
  context: RequestContext,
): Promise<[string, string | null][]> {
  const display = entity.fields.get(entity.display);
  const named = display?.kind === 'attribute' && display.type !== 'id' && mayRead(entity, display, context.principal);
  const rows = await context.engines.read.rows(
    entity,
    {
      // To speak of deletion brings deleted records, too.
      where: { id: { in: ids }, deletedAt: {} },
      select: { id: true, ...(named && { [entity.display]: true }) },
      first: ids.length,
    },
    context,
  );
  return rows.map((row) => [String(row['id']), named ? ((row[entity.display] ?? null) as string | null) : null]);
}
