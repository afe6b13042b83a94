import { noSqlText } from './no-sql-text.mjs';
import { roomArrows } from './room-arrows.mjs';

/** The rules that are ours alone. */
export const guanxi = { rules: { 'no-sql-text': noSqlText, 'room-arrows': roomArrows } };
