import { LRUCache } from 'lru-cache';
import type { ToOneModel } from '../../model/index.ts';
import type { ReadPort, WritePort } from '../../sdk/index.ts';
import { RowProblem } from './import-errors.ts';
import type { FieldRule } from './mapping.ts';

type Answer = { readonly id: string } | 'missing' | 'ambiguous';
type LookupRule = NonNullable<FieldRule['lookup']>;

/** Values of one statement; the read engine refuses longer lists. */
const chunk = 500;

/**
 * Finds records that cells name, a batch at a time, and remembers them: the cache is bounded, so that a file with a
 * million different names still fits.
 */
export class Lookups {
  private readonly known = new LRUCache<string, { readonly answer: Answer }>({ max: 50_000 });

  constructor(
    private readonly read: ReadPort,
    private readonly write: () => WritePort,
  ) {}

  /** Asks for all values of a field that are not known yet. */
  async prepare(field: ToOneModel, lookup: LookupRule, values: Iterable<string>): Promise<void> {
    const wanted = [...new Set(values)].filter((value) => !this.known.has(this.key(field, lookup, value)));
    for (let start = 0; start < wanted.length; start += chunk) {
      await this.ask(field, lookup, wanted.slice(start, start + chunk));
    }
  }

  private async ask(field: ToOneModel, lookup: LookupRule, values: readonly string[]): Promise<void> {
    const rows = await this.read.list(field.target.class, {
      where: { [lookup.by]: { in: values } },
      select: { id: true, [lookup.by]: true },
      // Two of a name are enough to know that it is ambiguous.
      first: Math.min(10_000, values.length * 20),
    });
    const found = new Map<string, Answer>();
    for (const row of rows) {
      const value = String(row[lookup.by]);
      found.set(value, found.has(value) ? 'ambiguous' : { id: String(row['id']) });
    }
    for (const value of values) {
      let answer = found.get(value) ?? 'missing';
      if (answer === 'missing' && lookup.missing === 'create') answer = await this.create(field, lookup, value);
      this.known.set(this.key(field, lookup, value), { answer });
    }
  }

  private async create(field: ToOneModel, lookup: LookupRule, value: string): Promise<Answer> {
    const input = { ...lookup.create, [lookup.by]: value };
    const outcome = await this.write().create(field.target.class, input);
    const [error] = outcome.errors;
    if (error) throw new RowProblem(error.code, error.messages, field.name, value);
    return { id: outcome.id ?? '' };
  }

  /** The opaque id behind a value; null where the mapping lets it be missing. */
  resolve(field: ToOneModel, lookup: LookupRule, value: string): string | null {
    const answer = this.known.get(this.key(field, lookup, value))?.answer ?? 'missing';
    if (typeof answer === 'object') return answer.id;
    if (answer === 'missing' && lookup.missing === 'empty') return null;
    const { target } = field;
    const code = answer === 'missing' ? 'LOOKUP_MISSING' : 'LOOKUP_AMBIGUOUS';
    const message =
      answer === 'missing'
        ? {
            zh: `没有 ${lookup.by} 为“${value}”的${target.label.zh}`,
            en: `there is no ${target.label.en.toLowerCase()} whose ${lookup.by} is "${value}"`,
          }
        : {
            zh: `有多个 ${lookup.by} 为“${value}”的${target.label.zh}`,
            en: `several records of ${target.label.en.toLowerCase()} have the ${lookup.by} "${value}"`,
          };
    throw new RowProblem(code, message, field.name, value);
  }

  private key(field: ToOneModel, lookup: LookupRule, value: string): string {
    return `${field.target.name}\u0000${lookup.by}\u0000${value}`;
  }
}
