import type { CrmModel, EntityModel } from '../../model/index.ts';

/** The entity whose rows say what currencies are worth, with the columns that say it. */
export interface ExchangeRates {
  readonly entity: EntityModel;
  readonly from: string;
  readonly to: string;
  readonly validOn: string;
  readonly rate: string;
}

/** Undefined in a composition without exchange rates: amounts are not converted there. */
export function exchangeRatesOf(model: CrmModel): ExchangeRates | undefined {
  const entity = model.entities.get('ExchangeRate');
  const columns = ['from', 'to', 'validOn', 'rate'].flatMap((name) => {
    const field = entity?.fields.get(name);
    return field?.kind === 'attribute' ? [field.column] : [];
  });
  const [from, to, validOn, rate] = columns;
  if (!entity || !from || !to || !validOn || !rate) return undefined;
  return { entity, from, to, validOn, rate };
}
