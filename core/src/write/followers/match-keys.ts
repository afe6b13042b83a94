import { createHash } from 'node:crypto';
import { removeMatchKeys, saveMatchKeys, type Database, type RecordKeys } from '../../database/index.ts';
import type { CrmModel, EntityModel, MatchedField, MatchModel } from '../../model/index.ts';
import { evidenceOf, keysOf } from '../../read/index.ts';
import type { Logger } from '../../sdk/index.ts';
import { readField } from '../input/field-value.ts';
import type { TrackedRecord } from '../rows/tracked-record.ts';
import type { UnitFollower } from '../unit/unit-followers.ts';
import type { ReadyStatement, WrittenRecord } from './audit.ts';
import { RowRebuild, type RebuiltRows } from './row-rebuild.ts';

/** Brings the table of keys; a composition without it finds no duplicates. */
const migration = '0010_matching';

/** Entities whose duplicates are looked for, as far as there is a table for their keys. */
function matchedEntities({ plugins, matching }: CrmModel): ReadonlyMap<EntityModel, MatchModel> {
  const isThere = plugins.some(({ migrations = [] }) => migrations.some(({ name }) => name === migration));
  return isThere ? matching : new Map();
}

/**
 * Keeps the keys of duplicates with what is written: one statement for all records of a unit, and only where a field
 * changed that some rule looks at. Deleted records keep theirs, the gate hides them; purged ones lose them.
 */
export function matchKeyFollowers(model: CrmModel): readonly UnitFollower[] {
  const matched = matchedEntities(model);
  if (matched.size === 0) return [];
  const outdated = (written: readonly WrittenRecord[]): readonly TrackedRecord[] =>
    written.flatMap(({ record, changes }) => {
      const rules = matched.get(record.model);
      if (!rules || record.kind === 'purge') return [];
      const isOutdated = record.isNew || changes.some(({ name }) => keyFieldsOf(rules).has(name));
      return isOutdated ? [record] : [];
    });
  return [
    {
      async prepare(unit, written) {
        for (const [entity, records] of Map.groupBy(outdated(written), (record) => record.model)) {
          const stored = records.filter(({ isNew }) => !isNew);
          const rows = new Set(matched.get(entity)?.fields.map(({ row }) => row));
          for (const slot of entity.slots.values()) if (rows.has(slot)) await unit.loadSlots(slot, stored);
        }
      },
      statements(unit, written) {
        const records = outdated(written);
        const purged = written.flatMap(({ record }) => (record.kind === 'purge' && !record.isNew ? [record.id] : []));
        const changed = records.flatMap(({ isNew, id }) => (isNew ? [] : [id]));
        const left = purged.length > 0 ? [...purged, ...unit.leaving] : [];
        const statements: ReadyStatement[] = [];
        if (changed.length + left.length > 0) statements.push(removeMatchKeys([...changed, ...left]));
        statements.push(...saveMatchKeys(keysOfRecords(matched, records)));
        return statements;
      },
    },
  ];
}

function* keysOfRecords(
  matched: ReadonlyMap<EntityModel, MatchModel>,
  records: readonly TrackedRecord[],
): Generator<RecordKeys> {
  for (const record of records) {
    const model = matched.get(record.model);
    if (model) yield recordKeys(model, record.id, (field) => trackedValue(record, field));
  }
}

const keyFields = new WeakMap<MatchModel, ReadonlySet<string>>();

/** The fields that keys are made of; of others rules only compare what they say. */
function keyFieldsOf(model: MatchModel): ReadonlySet<string> {
  let found = keyFields.get(model);
  if (!found) {
    const finding = model.rules.filter(({ rule }) => rule.keys !== undefined);
    keyFields.set(model, (found = new Set(finding.flatMap(({ fields }) => fields.map(({ key }) => key)))));
  }
  return found;
}

/** What a tracked record holds in a field that some rule looks at. */
export function trackedValue(record: TrackedRecord, { row, field }: MatchedField): unknown {
  const of = row === record.model ? record : [...record.slots.values()].find(({ model }) => model === row);
  return of ? readField(of.record, field) : null;
}

function recordKeys(model: MatchModel, recordId: string, valueOf: (field: MatchedField) => unknown): RecordKeys {
  const keys = keysOf(model.rules, evidenceOf(model.rules, valueOf));
  return { recordId, type: model.entity.code, keys };
}

/** Changes when the same record gets other keys: those made before are made again then. */
const keyVersion = 1;

/** Makes the keys of duplicates again where they are not what the composition declares. */
export class MatchKeyRebuild extends RowRebuild {
  constructor({ model, database, log }: { model: CrmModel; database: Database; log?: Logger | undefined }) {
    super(keyRows(matchedEntities(model)), database, log);
  }
}

function keyRows(matched: ReadonlyMap<EntityModel, MatchModel>): RebuiltRows {
  const rulesOf = (entity: EntityModel): MatchModel | undefined => matched.get(entity);
  return {
    kind: 'match',
    entities: [...matched.keys()],
    declarationOf(entity) {
      const rules = rulesOf(entity)?.rules.map(({ rule: { code, fields } }) => [code, fields]);
      const declaration = JSON.stringify([keyVersion, rules]);
      return createHash('sha256').update(declaration).digest('base64url').slice(0, 16);
    },
    columnsOf: (entity) =>
      (rulesOf(entity)?.fields ?? []).map(({ key, row: { table, keyColumn }, field: { column } }) => {
        return { key, table, keyColumn, column };
      }),
    statements(entity, records) {
      const rules = rulesOf(entity);
      const keys = rules ? records.map((record) => recordKeys(rules, record.id, ({ key }) => record[key])) : [];
      return [removeMatchKeys(records.map(({ id }) => id)), ...saveMatchKeys(keys)];
    },
  };
}
