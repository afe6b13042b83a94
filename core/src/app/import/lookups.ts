import { Decimal } from 'decimal.js';
import { LRUCache } from 'lru-cache';
import { parseGlobalId, type AttributeModel, type CrmModel, type EntityModel } from '../../model/index.ts';
import type { Label, ReadPort, UserError, WhereInput, WritePort } from '../../sdk/index.ts';
import type { CompiledLookup } from './compiled-mapping.ts';

/** What is known about a value. */
export type Answer =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' }
  /** It was missing and could not be created. */
  | { readonly kind: 'refused'; readonly code: string; readonly messages: Label };

/** Values of one statement. */
const chunk = 500;
/** Records that a read for code gives at most. */
const longestPage = 1000;
/** Found records that are remembered: a file with a million different names still fits. */
const remembered = 50_000;

const missing: Answer = { kind: 'missing' };

export interface LookupPorts {
  readonly model: CrmModel;
  readonly read: ReadPort;
  readonly write: WritePort;
}

/** Finds the records that cells name, a batch at a time. */
export class Lookups {
  readonly #ports: LookupPorts;
  /** Its records change from batch to batch: they are looked up again. */
  readonly #importing: EntityModel;
  readonly #found = new LRUCache<string, Answer>({ max: remembered });
  /** Answers of this batch: what is missing now may be there in the next. */
  readonly #current = new Map<string, Answer>();

  constructor(ports: LookupPorts, importing: EntityModel) {
    this.#ports = ports;
    this.#importing = importing;
  }

  /** Asks for all values that are not known yet. */
  async find(lookup: CompiledLookup, values: readonly unknown[]): Promise<void> {
    const open = new Map<string, unknown>();
    for (const value of values) {
      const known = this.#known(lookup, value);
      if (known) this.#current.set(keyOf(lookup, value), known);
      else open.set(keyText(lookup.by, value), value);
    }
    const wanted = [...open.values()].filter((value) => this.#isPossible(lookup, value));
    for (let start = 0; start < wanted.length; start += chunk) {
      await this.#ask(lookup, wanted.slice(start, start + chunk));
    }
  }

  answer(lookup: CompiledLookup, value: unknown): Answer {
    return this.#known(lookup, value) ?? missing;
  }

  /** Creates missing records, each with its input; how many came to be. */
  async create(lookup: CompiledLookup, wanted: readonly { readonly value: unknown; readonly input: WhereInput }[]) {
    const { target, by } = lookup;
    const inputs = wanted.map(({ value, input }) => ({ ...input, [by.name]: value }));
    const outcomes = by.unique
      ? await this.#upsert(lookup, inputs)
      : await this.#ports.write.transaction(async (write) => {
          const ids: CreationOutcome[] = [];
          for (const input of inputs) ids.push(await write.create(target.class, input));
          return ids;
        });
    let created = 0;
    wanted.forEach(({ value }, index) => {
      const { id = null, errors = [] } = outcomes[index] ?? {};
      const [error] = errors;
      if (id !== null) created += 1;
      if (id !== null) this.#remember(lookup, value, { kind: 'found', id });
      else if (error) this.refuse(lookup, value, error);
    });
    return created;
  }

  /** The missing record cannot be created, so that every row which names it fails alike. */
  refuse(lookup: CompiledLookup, value: unknown, { code, messages }: Pick<UserError, 'code' | 'messages'>): void {
    this.#remember(lookup, value, { kind: 'refused', code, messages });
  }

  endBatch(): void {
    this.#current.clear();
  }

  async #upsert({ target, by }: CompiledLookup, inputs: readonly WhereInput[]): Promise<CreationOutcome[]> {
    const { ids, errors } = await this.#ports.write.upsertMany(target.class, inputs, { by: by.name, rows: 'PER_ROW' });
    return inputs.map((_, row) => ({
      id: ids[row] ?? null,
      errors: errors.filter(({ path }) => path[1] === String(row) || path.length < 2),
    }));
  }

  #known(lookup: CompiledLookup, value: unknown): Answer | undefined {
    const key = keyOf(lookup, value);
    return this.#current.get(key) ?? this.#found.get(key);
  }

  #remember(lookup: CompiledLookup, value: unknown, answer: Answer): void {
    const key = keyOf(lookup, value);
    this.#current.set(key, answer);
    if (answer.kind === 'found' && lookup.target !== this.#importing) this.#found.set(key, answer);
  }

  /** The read room refuses ids that are none; here they name nothing. */
  #isPossible({ target, by }: CompiledLookup, value: unknown): boolean {
    if (by.type !== 'id') return true;
    return parseGlobalId(this.#ports.model, String(value))?.entity === target;
  }

  async #ask(lookup: CompiledLookup, values: readonly unknown[]): Promise<void> {
    const { target, by, where } = lookup;
    const named = { [by.name]: { in: values } };
    const rows = await this.#ports.read.list(target.class, {
      where: where ? { and: [where, named] } : named,
      select: { id: true, [by.name]: true },
      first: longestPage,
    });
    // A full page may hide some of the values behind many records of the others.
    if (rows.length === longestPage && values.length > 1) {
      const middle = Math.ceil(values.length / 2);
      await this.#ask(lookup, values.slice(0, middle));
      await this.#ask(lookup, values.slice(middle));
      return;
    }
    const found = new Map<string, Answer>();
    for (const row of rows) {
      const key = keyText(by, row[by.name]);
      found.set(key, found.has(key) ? { kind: 'ambiguous' } : { kind: 'found', id: String(row['id']) });
    }
    for (const value of values) this.#remember(lookup, value, found.get(keyText(by, value)) ?? missing);
  }
}

interface CreationOutcome {
  readonly id: string | null;
  readonly errors: readonly UserError[];
}

/** Two fields that look for the same thing share what is known. */
function keyOf({ target, by, where }: CompiledLookup, value: unknown): string {
  return [target.name, by.name, where ? JSON.stringify(where) : '', keyText(by, value)].join('\n');
}

/** One text per value, however it is written: as the input and as the database print it. */
function keyText({ type, format }: AttributeModel, value: unknown): string {
  if (type === 'decimal') return new Decimal(String(value)).toFixed();
  if (type === 'dateTime') return new Date(value as string | Date).toISOString();
  // The API compares addresses without regard to case.
  return format === 'email' ? String(value).toLowerCase() : String(value);
}
