import { CurrencyCode } from '../../sdk/index.ts';

/** A currency of ISO 4217 in capitals; null for anything else. */
export function currencyCode(input: unknown): string | null {
  try {
    return CurrencyCode.parseValue(input);
  } catch {
    return null;
  }
}
