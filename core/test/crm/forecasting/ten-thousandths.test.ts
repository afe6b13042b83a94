import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { amountOf, tenThousandths } from '../../../src/crm/forecasting/ten-thousandths.ts';

/** Of as many digits as there may be: 20 are what it keeps by itself. */
const Exact = Decimal.clone({ precision: 40 });

describe('ten-thousandths', () => {
  const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

  it('are written as stored amounts are, and read back', () => {
    fc.assert(
      fc.property(amounts, (sum) => {
        expect(amountOf(sum)).toBe(new Exact(String(sum)).div(10_000).toFixed(4));
        expect(tenThousandths(amountOf(sum))).toBe(sum);
      }),
    );
  });

  it.each(['0', '7', '12.5', '-0.5', '-12.34', '0.0001', '99999999999999.9999'])('read %s', (amount) => {
    expect(amountOf(tenThousandths(amount))).toBe(new Exact(amount).toFixed(4));
  });

  it('refuse more decimals than they keep', () => {
    expect(() => tenThousandths('0.00001')).toThrow(RangeError);
  });
});
