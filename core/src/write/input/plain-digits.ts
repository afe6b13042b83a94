const plain = /^-?(0|[1-9]\d*)(?:\.(\d+))?$/;

export interface PlainDigits {
  readonly whole: string;
  readonly decimals: string;
}

/** The digits of a number that its column keeps as it is, by their count; null: arithmetic has to tell. */
export function plainDigits(text: string, precision: number, scale: number): PlainDigits | null {
  const [found, whole = '', decimals = ''] = plain.exec(text) ?? [];
  return found !== undefined && whole.length <= precision - scale && decimals.length <= scale
    ? { whole, decimals }
    : null;
}
