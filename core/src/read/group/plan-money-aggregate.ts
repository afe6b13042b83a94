import { Deferred } from '../../database/index.ts';
import { decimalsOf, localDay } from '../../sdk/index.ts';
import { exchangeRatesOf } from '../print/exchange-rates.ts';
import type { ConversionPart, MoneyAggregatePart } from './group-plan.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { NamedPart } from '../plan/read-plan.ts';
import type { SelectedField } from '../plan/selected-field.ts';

/** In the caller's time zone. */
const today = new Deferred(({ principal }) => localDay({ now: new Date(), principal }));

function membersOf(selected: SelectedField, type: string): NamedPart[] {
  return selected.fieldsOf(type).map(({ key, name }) => ({ key, name }));
}

/** Plans what is selected of one aggregate of money: amounts by currency, and in one currency by stated rates. */
export function planMoneyAggregate(field: SelectedField, context: PlanningContext): MoneyAggregatePart[] {
  const rates = exchangeRatesOf(context.model);
  return field.fieldsOf('MoneyAggregate').map((selected): MoneyAggregatePart => {
    const { key, name, args } = selected;
    if (name === 'byCurrency') return { kind: 'byCurrency', key, members: membersOf(selected, 'Money') };
    if (name !== 'converted' || !rates) return { kind: 'typename', key };
    const currency = String(context.decisions.exactly(args['in']));
    const conversion = { rates, currency, on: args['at'] ?? today, decimals: decimalsOf(currency) };
    return { kind: 'converted', key, conversion, parts: selected.fieldsOf('MoneyConversion').map(planPart) };
  });
}

function planPart(selected: SelectedField): ConversionPart {
  const { key, name } = selected;
  switch (name) {
    case 'money':
      return { kind: 'money', key, members: membersOf(selected, 'Money') };
    case 'rates':
      return { kind: 'rates', key, members: membersOf(selected, 'AppliedRate') };
    case 'missing':
      return { kind: 'missing', key };
    default:
      return { kind: 'typename', key };
  }
}
