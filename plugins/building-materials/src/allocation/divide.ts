/** What a quantity is divided by. */
export interface Part {
  readonly weight: number;
  readonly lower: number;
  readonly upper: number;
}

const clamp = (value: number, { lower, upper }: Part): number => Math.min(upper, Math.max(lower, value));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** So often a range of doubles can be halved before it is one number. */
const halvings = 200;

/** The factor by which weights become shares, so that these, within their limits, come to the total. */
function factorFor(total: number, parts: readonly Part[]): number {
  let [low, high] = [0, 1];
  const reached = (factor: number): number => sum(parts.map((part) => clamp(part.weight * factor, part)));
  const most = sum(parts.map((part) => (part.weight > 0 ? part.upper : part.lower)));
  while (reached(high) < Math.min(total, most) && Number.isFinite(high)) high *= 2;
  for (let step = 0; step < halvings && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (reached(middle) < total) low = middle;
    else high = middle;
  }
  return high;
}

/** Whole steps: what rounding down leaves goes to those whom it cost most, the first of equals. */
function roundTo(total: number, exact: readonly number[], parts: readonly Part[]): number[] {
  const shares = exact.map((value, index) => clamp(Math.floor(value), parts[index] as Part));
  let left = total - sum(shares);
  const room = (index: number): number => (parts[index] as Part)[left > 0 ? 'upper' : 'lower'] - (shares[index] ?? 0);
  const loss = (index: number): number => (exact[index] ?? 0) - (shares[index] ?? 0);
  while (left !== 0) {
    const sign = Math.sign(left);
    const open = shares.flatMap((_, index) => (room(index) * sign > 0 ? [index] : []));
    if (open.length === 0) break;
    const inTurn = open.toSorted((a, b) => (loss(b) - loss(a)) * sign || a - b).slice(0, Math.abs(left));
    for (const index of inTurn) shares[index] = (shares[index] ?? 0) + sign;
    left -= sign * inTurn.length;
  }
  return shares;
}

/**
 * Divides a quantity in proportion to weights, each part within its limits and whole, all of them together exactly the
 * total. Who has no weight gets the lower limit, and more only when everybody else is full.
 * @param total from the sum of the lower limits to that of the upper ones
 */
export function divide(total: number, parts: readonly Part[]): number[] {
  const weighted = sum(parts.map(({ weight, lower, upper }) => (weight > 0 ? upper : lower)));
  if (weighted >= total) {
    const factor = factorFor(total, parts);
    return roundTo(
      total,
      parts.map((part) => clamp(part.weight * factor, part)),
      parts,
    );
  }
  return divide(
    total,
    parts.map(({ weight, lower, upper }) =>
      weight > 0 ? { weight, lower: upper, upper } : { weight: 1, lower, upper },
    ),
  );
}
