import {
  seededIds,
  type ClassRef,
  type SeedContext,
  type SeedFile,
  type SeedHistory,
  type SeedOptions,
} from '../../sdk/index.ts';

export type DemoRow = Readonly<Record<string, unknown>> & { readonly externalId: string };

/** A file, with the external id of its record. */
export interface DemoFile extends Omit<SeedFile, 'subjectId'> {
  readonly subjectKey: string;
}

/** Writes rows that refer to each other by external id: `ownerKey: 'demo:user:limin'` becomes `ownerId`. */
export class DemoLoader {
  readonly context: SeedContext;
  /** External id -> opaque id. */
  readonly #ids = new Map<string, string>();

  constructor(context: SeedContext) {
    this.context = context;
  }

  async load(entity: ClassRef, rows: readonly DemoRow[], options?: SeedOptions): Promise<void> {
    const linked = rows.map((row) => this.#linked(row));
    await this.context.upsert(entity, linked, options);
    await this.know(entity, rows);
  }

  async replay(entity: ClassRef, histories: readonly SeedHistory[]): Promise<void> {
    const linked = histories.map(({ externalId, steps }) => ({
      externalId,
      steps: steps.map(({ at, values }) => ({ at, values: this.#linked(values) })),
    }));
    await this.context.replay(entity, linked);
    await this.know(entity, histories);
  }

  /** Files of records that were loaded before. */
  async attach(files: readonly DemoFile[], options?: SeedOptions): Promise<void> {
    const linked = files.map(({ subjectKey, ...file }) => ({ ...file, subjectId: this.#idOf(subjectKey) }));
    await this.context.attach(linked, options);
  }

  /** Records that were seeded before may be referred to. */
  async know(entity: ClassRef, rows: readonly { readonly externalId: string }[]): Promise<void> {
    for (const [key, id] of await seededIds(this.context, entity, rows)) this.#ids.set(key, id);
  }

  #linked(row: object): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(row).map(([name, value]): [string, unknown] => {
        if (name.endsWith('Key')) return [`${name.slice(0, -3)}Id`, value === null ? null : this.#idOf(String(value))];
        return [name, Array.isArray(value) ? value.map((item) => this.#item(item)) : value];
      }),
    );
  }

  /** Inline children refer to others too. */
  #item(item: unknown): unknown {
    return typeof item === 'object' && item !== null ? this.#linked(item) : item;
  }

  #idOf(key: string): string {
    const id = this.#ids.get(key);
    if (!id) throw new Error(`The demo refers to ${key}, which it has not loaded`);
    return id;
  }
}
