/** What a new type does to the values that stand in the column. */
export type TypeChange = 'cuts' | 'rewrites' | 'keeps';

const changed = /\balter column "?(\w+)"? (?:set data )?type ([a-z]\w*(?: varying)?(?: ?\([\d, ]+\))?)/g;

/**
 * What the new types in a statement of `up` do, as the migration's `down` says which types the columns have before:
 * where it does not, values may be cut. Null: the statement changes no type.
 *
 * @param code the statement, in lower case, on one line
 * @param down statements of `down`, alike
 */
export function typeChangeOf(code: string, down: readonly string[]): TypeChange | null {
  const table = tableIn(code);
  const after = [...code.matchAll(changed)];
  if (after.length === 0) return /\balter column \S+ (?:set data )?type\b/.test(code) ? 'cuts' : null;
  const before = down.filter((one) => tableIn(one) === table).flatMap((one) => [...one.matchAll(changed)]);
  const changes = after.map(([, column, to = '']): TypeChange => {
    const [from, ...more] = before.filter(([, name]) => name === column);
    return from?.[2] === undefined || more.length > 0 ? 'cuts' : changeBetween(typeOf(from[2]), typeOf(to));
  });
  return changes.includes('cuts') ? 'cuts' : changes.includes('rewrites') ? 'rewrites' : 'keeps';
}

const tableIn = (code: string): string | undefined => /^alter table (?:if exists )?(?:only )?"?(\w+)"?/.exec(code)?.[1];

interface SqlType {
  readonly name: string;
  readonly sizes: readonly number[];
}

function typeOf(text: string): SqlType {
  const name = text.replace(/\(.*$/, '').trim();
  const sizes = [...text.matchAll(/\d+(?=[\d, ]*\))/g)].map(([size]) => Number(size));
  return { name: sameType[name] ?? name, sizes };
}

const sameType: Readonly<Record<string, string>> = {
  ...{ 'character varying': 'varchar', decimal: 'numeric', integer: 'int', int4: 'int', int8: 'bigint' },
  ...{ int2: 'smallint' },
};

/** Decimal digits of the largest value. */
const wholeDigits: Readonly<Record<string, number>> = { smallint: 5, int: 10, bigint: 19 };

function changeBetween(from: SqlType, to: SqlType): TypeChange {
  const [size = Infinity] = to.sizes;
  if (from.name === 'varchar') {
    const fits = to.name === 'text' || (to.name === 'varchar' && size >= (from.sizes[0] ?? Infinity));
    return fits ? 'keeps' : 'cuts';
  }
  const digits = wholeDigits[from.name];
  const before = digits === undefined ? numericDigits(from) : { whole: digits, fraction: 0 };
  const after = { ...(numericDigits(to) ?? { whole: wholeDigits[to.name] ?? 0, fraction: 0 }) };
  const fits = before !== null && after.whole >= before.whole && after.fraction >= before.fraction;
  return fits ? 'rewrites' : 'cuts';
}

/** Digits before and behind the point; without a size there is no limit. */
function numericDigits({ name, sizes }: SqlType): { readonly whole: number; readonly fraction: number } | null {
  if (name !== 'numeric') return null;
  const [precision, fraction = 0] = sizes;
  return precision === undefined ? { whole: Infinity, fraction: Infinity } : { whole: precision - fraction, fraction };
}
