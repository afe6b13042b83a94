import type { AttributeModel } from '../../../../core/src/model/index.ts';
import type { Chance } from '../chance.ts';

export type Value = string | number | boolean | null | readonly string[];

/** Words that filters can split, fold or mistake for wildcards. */
const words = [
  '建材',
  '上海',
  'Alpha',
  'alpha',
  'BETA',
  'Gamma ray',
  '50%',
  'a_b',
  `O'Neil`,
  'say "hi"',
  'x\\y',
  '客户',
];
export const currencies = ['CNY', 'USD', 'EUR', 'JPY'] as const;

/** Values of fields that filters, orders and groups may stumble over. */
export class RandomValues {
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** ISO 8601, in UTC. */
  instant(): string {
    const { below, between } = { below: (n: number) => this.#chance.below(n), between: () => this.#chance.below(4) };
    const day = Date.UTC(2025, 9, 20) + below(430) * 86_400_000;
    // Ties, midnights, and the last millisecond of a day.
    const within = [0, 86_399_999, 43_200_120, below(86_400_000)][between()] ?? 0;
    return new Date(day + within).toISOString();
  }

  /** A value of a field that is set. */
  of(field: AttributeModel): Value {
    const chance = this.#chance;
    if (field.list) {
      const values = field.enum?.values ?? words;
      return chance.some(values, chance.below(4));
    }
    switch (field.type) {
      case 'int': {
        const least = Math.max(field.min ?? -5, -1000);
        return chance.between(least, Math.min(field.max ?? 40, least + 45));
      }
      case 'decimal':
      case 'money':
        return this.#decimal(field);
      case 'boolean':
        return chance.percent(50);
      case 'date':
        return this.instant().slice(0, 10);
      case 'dateTime':
        return this.instant();
      case 'enum':
        return chance.pick(field.enum?.values ?? ['']);
      default:
        return this.#text(field);
    }
  }

  #decimal({ min, max, precision = 19, scale = 4 }: AttributeModel): string {
    const least = Math.ceil(min ?? 0);
    const most = Math.min(max ?? 900, least + 900, 10 ** (precision - scale) - 1);
    const whole = this.#chance.between(least, Math.floor(most));
    const digits = Math.min(scale, 4);
    const shown = this.#chance.percent(40) || whole === max ? 0 : this.#chance.below(10 ** digits);
    return digits === 0 ? String(whole) : `${whole}.${String(shown).padStart(digits, '0')}`;
  }

  #text({ format, unique, name }: AttributeModel): string {
    const chance = this.#chance;
    if (format === 'currency') return chance.pick(currencies);
    const word = chance.pick(words);
    const number = chance.below(unique ? 100_000 : 12);
    if (format === 'email') return `${chance.percent(50) ? 'Person' : 'person'}${number}@Example.com`;
    if (name === 'timeZone') return 'Asia/Shanghai';
    return chance.percent(30) && !unique ? word : `${number} ${word}`;
  }
}
