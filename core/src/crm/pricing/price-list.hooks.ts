import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { PriceListEntry } from './price-list-entry.entity.ts';
import { PriceList } from './price-list.entity.ts';

function checkDates(change: Change<PriceList>): void {
  const { validFrom, validTo } = change.record;
  if (!validFrom || !validTo || validTo >= validFrom) return;
  change.reject(
    new ValidationError(
      'ENDS_BEFORE_START',
      {
        zh: '失效日期(validTo)早于生效日期(validFrom)',
        en: 'The price list ends (validTo) before it starts (validFrom)',
      },
      { path: ['validTo'] },
    ),
  );
}

/** The default list is everybody's. */
function checkDefault({ record, reject }: Change<PriceList>): void {
  if (!record.isDefault || !record.account) return;
  const message = { zh: '客户协议价目表不能是默认价目表', en: 'A list agreed with one customer is no default list' };
  reject(new ValidationError('AGREED_LIST', message, { path: ['isDefault'] }));
}

/** A new default takes over from the former one of its currency. */
async function keepOneDefault(changes: readonly Change<PriceList>[], context: HookContext): Promise<void> {
  const chosen = changes.filter(
    ({ kind, record, changed }) => record.isDefault && (kind === 'create' || changed.has('isDefault')),
  );
  if (chosen.length === 0) return;
  const last = new Map(chosen.map(({ record }) => [record.currency, record]));
  const stored = await context.loadBy(PriceList, 'isDefault', [true]);
  for (const other of [...stored, ...changes.map(({ record }) => record)]) {
    const now = last.get(other.currency);
    if (now && other.id !== now.id && other.isDefault) other.isDefault = false;
  }
}

async function prepare(changes: readonly Change<PriceList>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    checkDates(change);
    checkDefault(change);
  }
  await keepOneDefault(changes, context);
}

async function checkCurrency(changes: readonly Change<PriceListEntry>[], context: HookContext): Promise<void> {
  const ids = [...new Set(changes.map(({ record }) => record.priceList.id))];
  const lists = byId(await context.load(PriceList, ids));
  for (const change of changes) {
    const currency = lists.get(change.record.priceList.id)?.currency;
    if (!currency || change.record.unitPrice.currency === currency) continue;
    change.reject(
      new ValidationError(
        'CURRENCY_MISMATCH',
        { zh: `价目表的币种是 ${currency}`, en: `The currency of the price list is ${currency}` },
        { path: ['unitPrice', 'currency'] },
      ),
    );
  }
}

export const priceListHooks = hooksOf(PriceList, { beforeCreate: prepare, beforeUpdate: prepare });
export const priceListEntryHooks = hooksOf(PriceListEntry, {
  beforeCreate: checkCurrency,
  beforeUpdate: checkCurrency,
});
