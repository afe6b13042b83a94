import { noReadPastGate } from './no-read-past-gate.mjs';
import { noSqlText } from './no-sql-text.mjs';
import { roomArrows } from './room-arrows.mjs';

/** The rules that are ours alone. */
export const guanxi = {
  rules: { 'no-read-past-gate': noReadPastGate, 'no-sql-text': noSqlText, 'room-arrows': roomArrows },
};
