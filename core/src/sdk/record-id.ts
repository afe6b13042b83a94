import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes of 256 ids at once: asking for 16 costs more than the id itself. */
const pool = new Uint8Array(256 * 16);
let used = pool.length;
let instant = 0;
let sequence = 0;

/** A new UUIDv7: each sorts behind those that this process made before. */
export function newRecordId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += 16));
  const now = Date.now();
  if (now > instant) {
    instant = now;
    // The top bit stays free: room to count on within the millisecond.
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else {
    sequence = (sequence + 1) >>> 0;
    if (sequence === 0) instant += 1;
  }
  return v7({ random, msecs: instant, seq: sequence });
}
