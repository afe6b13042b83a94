/** Two hash values make a key: names that have half of their pieces in common share one of four with 68 %. */
const rowsOfKey = 2;
const piece = 3;

/** Multipliers of hash functions; odd numbers without a pattern. */
const multipliers = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d, 0xfd7046c5, 0xb55a4f09];

/**
 * Keys that similar texts share: what finds names with a letter too many, which have no word in common. MinHash over
 * pieces of three letters, in bands (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.4).
 */
export function minHashKeys(text: string): string[] {
  const padded = `^${text}$`;
  const pieces: number[] = [];
  for (let start = 0; start + piece <= padded.length; start++) pieces.push(hashOf(padded, start));
  if (pieces.length === 0) return [];
  const least = multipliers.map((multiplier) => leastOf(pieces, multiplier));
  const keys: string[] = [];
  for (let row = 0; row < least.length; row += rowsOfKey) {
    keys.push(`${row}:${least.slice(row, row + rowsOfKey).join('.')}`);
  }
  return keys;
}

/** Compared as numbers with sign, the first bit turned over: V8 has no small number for what is above 2³¹. */
const firstBit = 0x80000000;

function leastOf(pieces: readonly number[], multiplier: number): number {
  let least = 0x7fffffff;
  for (const one of pieces) {
    const product = Math.imul(one, multiplier);
    const mixed = product ^ (product >>> 13) ^ firstBit;
    if (mixed < least) least = mixed;
  }
  return (least ^ firstBit) >>> 0;
}

function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5; // FNV-1a
  for (let at = start; at < start + piece; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
