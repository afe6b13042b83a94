import { v7 as uuidv7 } from 'uuid';
import type { CrmModel, EntityModel } from '../model/index.ts';
import { CrmError } from '../sdk/index.ts';
import type { Database } from './database.ts';
import { withClient } from './server-check.ts';
import { quoteIdentifier } from './sql-text.ts';

/** The entity that holds the values of all vocabularies. */
const ENTITY = 'ReferenceValue';
/** Key of the advisory lock under which values are written: two processes that start together add each value once. */
const SEED_LOCK = 7_301_883;
/** Room for an administrator's values between two of ours. */
const POSITION_STEP = 10;

type Execute = (text: string, values: readonly unknown[]) => Promise<readonly object[]>;

/**
 * Writes the values of all vocabularies of the composition that the database does not have yet; gives their number.
 * What is there stays as it is: labels that administrators changed, values they added, switched off or deleted.
 * @param target an open database (rights on data suffice), or a connection string
 */
export async function seedVocabularies(target: Database | string, model: CrmModel): Promise<number> {
  if (model.vocabularies.size === 0) return 0;
  const entity = model.entities.get(ENTITY);
  if (!entity) {
    throw new CrmError('NO_REFERENCE_VALUES', {
      zh: `组合中有词表,却没有实体 ${ENTITY}`,
      en: `The composition has vocabularies, but no entity ${ENTITY}`,
    });
  }
  if (typeof target !== 'string') {
    return target.unit((runner) => insertMissing((text, values) => runner.rows(text, values), model, entity));
  }
  return withClient(target, async (client) => {
    await client.query('begin');
    const added = await insertMissing(
      async (text, values) => (await client.query<object>(text, [...values])).rows,
      model,
      entity,
    );
    await client.query('commit');
    return added;
  });
}

async function insertMissing(execute: Execute, model: CrmModel, entity: EntityModel): Promise<number> {
  await execute('select pg_advisory_xact_lock($1)', [SEED_LOCK]);
  const seeds = [...model.vocabularies.values()].flatMap((vocabulary) =>
    Object.entries(vocabulary.values).map(([code, label], index) => ({
      id: uuidv7(),
      vocabulary: vocabulary.name,
      code,
      zh: label.zh,
      en: label.en,
      position: index * POSITION_STEP,
    })),
  );
  const table = quoteIdentifier(entity.table);
  const [vocabulary, code, labelZh, labelEn, position, active] = columns.map((name) => columnOf(entity, name));
  // A deleted value counts as known: whoever deleted it does not want it back at every start.
  const added = await execute(
    `insert into ${table}
       (id, created_at, updated_at, ${vocabulary}, ${code}, ${labelZh}, ${labelEn}, ${position}, ${active})
     select seed.id, now(), now(), seed.vocabulary, seed.code, seed.zh, seed.en, seed.position, true
       from jsonb_to_recordset($1::jsonb)
         as seed(id uuid, vocabulary text, code text, zh text, en text, position int)
      where not exists (
        select from ${table} known where known.${vocabulary} = seed.vocabulary and known.${code} = seed.code)
     returning 1`,
    [JSON.stringify(seeds)],
  );
  return added.length;
}

const columns = ['vocabulary', 'code', 'labelZh', 'labelEn', 'position', 'active'] as const;

function columnOf(entity: EntityModel, name: string): string {
  const field = entity.fields.get(name);
  if (!field || !('column' in field)) throw new Error(`${entity.name} has no attribute ${name}`);
  return quoteIdentifier(field.column);
}
