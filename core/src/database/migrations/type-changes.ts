/** What a new type does to the values that stand in the column. */
export type TypeChange = 'cuts' | 'rewrites' | 'keeps';

const typeText = String.raw`[a-z]\w*(?: varying)?(?: ?\(\d+(?:, ?\d+)?\))?`;
/** A clause that changes a type and nothing else: values go over as a cast makes them. */
const plain = new RegExp(
  String.raw`^alter (?:column )?"?(\w+)"? (?:set data )?type (${typeText})(?: using \(?"?(\w+)"?::(${typeText})\)?)?$`,
);
const mentioned = /^alter (?:column )?(?:"[^"]*"|\S+) (?:set data )?type\b/;

/**
 * What the new types in a statement of `up` do, as the migration's `down` says which types the columns have before:
 * where it does not, or a value goes over in another way than by a cast, values may be cut. Null: the statement changes
 * no type.
 *
 * @param code the statement, in lower case, on one line
 * @param down statements of `down`, alike
 */
export function typeChangeOf(code: string, down: readonly string[]): TypeChange | null {
  const after = changesIn(code);
  if (after.length === 0) return null;
  const table = tableIn(code);
  const before = down.filter((one) => tableIn(one) === table).flatMap((one) => changesIn(one));
  const changes = after.map((change): TypeChange => {
    const [from, ...more] = before.filter((one) => one?.column === change?.column);
    return !change || !from || more.length > 0 ? 'cuts' : changeBetween(typeOf(from.type), typeOf(change.type));
  });
  return changes.includes('cuts') ? 'cuts' : changes.includes('rewrites') ? 'rewrites' : 'keeps';
}

/** Columns and their new types; null: one that is changed in a way that is not understood. */
function changesIn(code: string): ({ readonly column: string; readonly type: string } | null)[] {
  return clausesOf(code)
    .filter((clause) => mentioned.test(clause))
    .map((clause) => {
      const [, column, type, casted, cast] = plain.exec(clause) ?? [];
      if (column === undefined || type === undefined) return null;
      const isCast = casted === undefined || (casted === column && cast === type);
      return isCast ? { column, type } : null;
    });
}

const tablePattern = /^alter table (?:if exists )?(?:only )?"?(\w+)"? /;
const tableIn = (code: string): string | undefined => tablePattern.exec(code)?.[1];

/** What an `alter table` does, one by one: parted by commas that stand in no parentheses and no quotes. */
function clausesOf(code: string): string[] {
  const rest = code.replace(/^alter table (?:if exists )?(?:only )?(?:"[^"]*"|\S+) /, '').replace(/;$/, '');
  if (rest === code) return [];
  const parts = rest.match(/(?:"[^"]*"|'(?:[^']|'')*'|\((?:[^()]|\([^()]*\))*\)|[^,"'(])+/g) ?? [];
  return parts.map((part) => part.trim());
}

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
/** Decimal digits of which every value fits. */
const surelyHeld: Readonly<Record<string, number>> = { smallint: 4, int: 9, bigint: 18 };

function changeBetween(from: SqlType, to: SqlType): TypeChange {
  const [size = Infinity] = to.sizes;
  if (from.name === 'varchar') {
    const fits = to.name === 'text' || (to.name === 'varchar' && size >= (from.sizes[0] ?? Infinity));
    return fits ? 'keeps' : 'cuts';
  }
  const digits = wholeDigits[from.name];
  const before = digits === undefined ? numericDigits(from) : { whole: digits, fraction: 0 };
  const held = digits === undefined ? surelyHeld : wholeDigits;
  const after = numericDigits(to) ?? { whole: held[to.name] ?? 0, fraction: 0 };
  const fits = before !== null && after.whole >= before.whole && after.fraction >= before.fraction;
  return fits ? 'rewrites' : 'cuts';
}

/** Digits before and behind the point; without a size there is no limit. */
function numericDigits({ name, sizes }: SqlType): { readonly whole: number; readonly fraction: number } | null {
  if (name !== 'numeric') return null;
  const [precision, fraction = 0] = sizes;
  return precision === undefined ? { whole: Infinity, fraction: Infinity } : { whole: precision - fraction, fraction };
}
