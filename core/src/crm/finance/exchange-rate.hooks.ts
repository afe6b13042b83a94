import { hooksOf, ValidationError, type Change } from '../../sdk/index.ts';
import { ExchangeRate } from './exchange-rate.entity.ts';

function checkPair(changes: readonly Change<ExchangeRate>[]): void {
  for (const change of changes) {
    if (change.record.from !== change.record.to) continue;
    change.reject(
      new ValidationError(
        'SAME_CURRENCY',
        { zh: '源币种和目标币种相同', en: 'A currency has no rate to itself' },
        { path: ['to'] },
      ),
    );
  }
}

export const exchangeRateHooks = hooksOf(ExchangeRate, { beforeCreate: checkPair, beforeUpdate: checkPair });
