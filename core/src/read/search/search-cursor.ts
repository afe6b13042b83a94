import { base64UrlOfText } from '../../database/index.ts';
import { badInput } from '../plan/read-input.ts';
import { searchRanks, type SearchPosition } from './search-plan.ts';

type Columns = Readonly<Record<keyof SearchPosition, string>>;

/** SQL expression of a cursor: base64url of [signature, rank, seq, uuid]; of columns. */
export function searchCursorText(signature: string, { rank, seq, id }: Columns): string {
  const array = `json_build_array(${signature},${rank},${seq}::text,${id})`;
  return base64UrlOfText(`${array}::text`);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Rank, seq and uuid inside a cursor of the search with the signature; what we did not print for it is refused.
 * @throws BadInput
 */
export function parseSearchCursor([cursor, signature]: readonly unknown[]): readonly [number, string, string] {
  try {
    if (typeof cursor === 'string' && /^[A-Za-z0-9_-]{1,200}$/.test(cursor)) {
      const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
      if (Array.isArray(parsed) && parsed.length === 4) {
        const [sign, rank, seq, id] = parsed as unknown[];
        const isRank = typeof rank === 'number' && searchRanks[rank] !== undefined;
        const isSeq = typeof seq === 'string' && /^\d{1,18}$/.test(seq);
        if (sign === signature && isRank && isSeq && typeof id === 'string' && uuid.test(id)) return [rank, seq, id];
      }
    }
  } catch {
    // No JSON: nothing that we printed.
  }
  throw badInput(
    ['after'],
    '游标 after 无效:它不属于这次搜索',
    'The cursor in after is not valid: it does not belong to this search',
  );
}
