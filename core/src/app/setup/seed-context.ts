import { systemPrincipal } from '../../access/index.ts';
import { Attachment } from '../../crm/index.ts';
import type { ReadEngine, ReadScope } from '../../read/index.ts';
import {
  CrmError,
  type BulkOutcome,
  type ClassRef,
  type SeedContext,
  type SeedFile,
  type SeedHistory,
  type SeedOptions,
} from '../../sdk/index.ts';
import { attachFiles, type AttachEngines } from './attach-files.ts';

/** What seeds work with. */
export interface SeedEngines extends AttachEngines {
  readonly read: ReadEngine;
}

type Row = Readonly<Record<string, unknown>>;

/** A read asks for at most 1,000 records. */
const CHUNK = 1_000;

/** A plugin's seed or demo data breaks a rule: the plugin has to be mended. */
export class SeedRefused extends CrmError {
  static withoutKey(entity: string): SeedRefused {
    return new SeedRefused('SEED_WITHOUT_KEY', {
      zh: `种子数据 ${entity}:每一行都要有 externalId,才能重复执行`,
      en: `Seed of ${entity}: every row needs an externalId, so that it can run again`,
    });
  }

  static unknownKey(entity: string, externalId: string): SeedRefused {
    return new SeedRefused('SEED_UNKNOWN_KEY', {
      zh: `种子数据引用了不存在的 ${entity}“${externalId}”`,
      en: `A seed refers to ${entity} "${externalId}", which does not exist`,
    });
  }

  static refused(entity: string, row: Row | undefined, cause: CrmError): SeedRefused {
    const place = `${entity} ${JSON.stringify(row?.['externalId'] ?? null)}: ${cause.path.join('.')}`;
    return new SeedRefused('SEED_REFUSED', {
      zh: `种子数据 ${place}:${cause.messages.zh}`,
      en: `Seed of ${place}: ${cause.messages.en}`,
    });
  }
}

/**
 * Lets a plugin create its records by external id. What exists already stays as administrators left it, deleted or
 * changed: seeds run at every start and must not undo anybody's work.
 */
export function seedContext(engines: SeedEngines, onRows: (count: number) => void = () => {}): SeedContext {
  const { model, read, write } = engines;
  const scope: ReadScope = { principal: systemPrincipal, language: 'en', cache: new Map() };
  const writeScope = { principal: systemPrincipal, language: 'en', source: 'seed' } as const;
  const ids = new Map<string, string>();
  const keyOf = (entity: ClassRef, externalId: string): string => `${entity.name} ${externalId}`;

  async function known(entity: ClassRef, externalIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await read.rows(
      model.entityOf(entity),
      {
        // Naming `deletedAt` includes deleted records.
        where: { externalId: { in: externalIds }, deletedAt: {} },
        select: { id: true, externalId: true },
        first: CHUNK,
      },
      scope,
    )) as { id: string; externalId: string }[];
    return new Map(rows.map((row) => [row.externalId, row.id]));
  }

  /** The rows that do not exist yet; of the others the ids are noted. */
  async function missingOf<R extends object>(entity: ClassRef, rows: readonly R[]): Promise<readonly R[]> {
    const externalIds = rows.map((row) => (row as Row)['externalId']);
    if (!externalIds.every((key) => typeof key === 'string')) throw SeedRefused.withoutKey(entity.name);
    const existing = await known(entity, externalIds);
    for (const [externalId, id] of existing) ids.set(keyOf(entity, externalId), id);
    return rows.filter((_, index) => !existing.has(externalIds[index] ?? ''));
  }

  /** Throws the first mistake of what was written, else notes the ids. */
  function accept(entity: ClassRef, rows: readonly object[], { errors: [error], ids: written }: BulkOutcome): void {
    if (error) throw SeedRefused.refused(entity.name, rows[Number(error.path[1])] as Row | undefined, error);
    rows.forEach((row, index) => {
      const id = written[index];
      if (id) ids.set(keyOf(entity, String((row as Row)['externalId'])), id);
    });
  }

  /** The rows whose value in a unique field no record has, deleted ones included. */
  async function freeOf(entity: ClassRef, rows: readonly Row[], unique: string): Promise<readonly Row[]> {
    const found = (await read.rows(
      model.entityOf(entity),
      {
        where: { [unique]: { in: rows.map((row) => row[unique]) }, deletedAt: {} },
        select: { [unique]: true },
        first: CHUNK,
      },
      scope,
    )) as Row[];
    const taken = new Set(found.map((row) => row[unique]));
    return rows.filter((row) => !taken.has(row[unique]));
  }

  async function createMissing(entity: ClassRef, rows: readonly Row[], options: SeedOptions): Promise<void> {
    const { at, unlessTaken } = options;
    const unknown = await missingOf(entity, rows);
    const missing =
      unlessTaken === undefined || unknown.length === 0 ? unknown : await freeOf(entity, unknown, unlessTaken);
    if (missing.length === 0) return;
    const scope = { ...writeScope, at };
    const outcome = await write.createMany(model.entityOf(entity), missing, { rows: 'ALL_OR_NOTHING' }, scope);
    accept(entity, missing, outcome);
  }

  async function relive(entity: ClassRef, histories: readonly SeedHistory[]): Promise<void> {
    await write.transaction(writeScope, async () => {
      for (const { at, rows } of instantsOf(histories)) {
        const scope = { ...writeScope, at };
        const outcome = await write.upsertMany(model.entityOf(entity), rows, { rows: 'ALL_OR_NOTHING' }, scope);
        accept(entity, rows, outcome);
        onRows(outcome.created);
      }
    });
  }

  async function attachMissing(files: readonly SeedFile[], { at }: SeedOptions): Promise<void> {
    const missing = await missingOf(Attachment, files);
    if (missing.length > 0) accept(Attachment, missing, await attachFiles(engines, missing, { ...writeScope, at }));
  }

  return {
    now: new Date(),
    async upsert(entity, rows, options = {}) {
      for (let at = 0; at < rows.length; at += CHUNK) {
        const chunk = rows.slice(at, at + CHUNK);
        await createMissing(entity, chunk, options);
        onRows(chunk.length);
      }
    },
    async replay(entity, histories) {
      const missing: SeedHistory[] = [];
      for (let at = 0; at < histories.length; at += CHUNK) {
        missing.push(...(await missingOf(entity, histories.slice(at, at + CHUNK))));
      }
      onRows(histories.length - missing.length);
      // All at once: every instant is a unit of work, however many histories meet in it.
      if (missing.length > 0) await relive(entity, missing);
    },
    async attach(files, options = {}) {
      for (let at = 0; at < files.length; at += CHUNK) {
        const chunk = files.slice(at, at + CHUNK);
        await attachMissing(chunk, options);
        onRows(chunk.length);
      }
    },
    async idOf(entity, externalId) {
      const key = keyOf(entity, externalId);
      const id = ids.get(key) ?? (await known(entity, [externalId])).get(externalId);
      if (!id) throw SeedRefused.unknownKey(entity.name, externalId);
      ids.set(key, id);
      return id;
    },
  };
}

/** What happened at each instant, in the order of time. */
function instantsOf(histories: readonly SeedHistory[]): { at: Date; rows: Row[] }[] {
  const events = histories.flatMap(({ externalId, steps }) =>
    steps.map(({ at, values }) => ({ at, row: { ...values, externalId } })),
  );
  const instants = [...Map.groupBy(events, ({ at }) => at.getTime())].sort(([one], [other]) => one - other);
  return instants.map(([time, group]) => ({ at: new Date(time), rows: group.map(({ row }) => row) }));
}
