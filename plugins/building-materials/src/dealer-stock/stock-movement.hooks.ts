import { Account, hooksOf, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { flagDiversions } from './diversion.ts';
import { carry, closingOf, enter, ledgerKey, ledgersOf, type Ledger } from './ledger.ts';
import { messages } from './messages.ts';
import { quantityOf, thousandths } from './quantity.ts';
import { BuildingStockMovement } from './stock-movement.entity.ts';

type Changes = readonly Change<BuildingStockMovement>[];

/** Ends the sums of a ledger where its quantities do: a trillion of anything is a slip of the finger. */
const most = 10n ** 12n;

function checkQuantity({ record, reject }: Change<BuildingStockMovement>): void {
  const quantity = thousandths(record.quantity);
  const isSigned = record.kind === 'ADJUSTMENT' || record.corrects;
  if (quantity === 0n || (quantity < 0n && !isSigned)) {
    reject(new ValidationError('QUANTITY_NOT_POSITIVE', messages.quantityNotPositive, { path: ['quantity'] }));
  }
  if (quantity > most || quantity < -most) {
    reject(new ValidationError('QUANTITY_TOO_LARGE', messages.quantityTooLarge, { path: ['quantity'] }));
  }
}

async function checkDealers(changes: Changes, context: HookContext): Promise<void> {
  const accounts = await context.load(
    Account,
    changes.map(({ record }) => record.dealer.id),
  );
  for (const [index, { reject }] of changes.entries()) {
    if (accounts[index]?.roles?.includes('dealer')) continue;
    reject(new ValidationError('NOT_A_DEALER', messages.noDealer, { path: ['dealerId'] }));
  }
}

/** A ledger is opened once, by its first entry; later on there are adjustments. */
function checkOpening({ record, reject }: Change<BuildingStockMovement>, { months }: Ledger): void {
  const isOpened = months.length > 0;
  if (record.kind === 'OPENING' && isOpened && !record.corrects) {
    reject(new ValidationError('LEDGER_OPENED', messages.ledgerOpened, { path: ['kind'] }));
  }
  const opening = months.find(({ stated }) => thousandths(stated) !== 0n);
  if (opening && record.occurredOn < opening.period) {
    reject(new ValidationError('BEFORE_OPENING', messages.beforeOpening, { path: ['occurredOn'] }));
  }
}

/** What is missing, and in which month. */
function insufficient(ledger: Ledger, period: string, missing: bigint): ValidationError {
  const [month, short] = [period.slice(0, 7), quantityOf(-missing)];
  return new ValidationError(
    'INSUFFICIENT_STOCK',
    {
      zh: `库存不足:${month} 期末将为负,缺 ${short}。请先录入进货,或用盘点调整(ADJUSTMENT)说明差异`,
      en:
        `Not enough stock: ${month} would close ${short} below zero. Enter the purchases first, ` +
        'or account for the difference by an adjustment (ADJUSTMENT)',
    },
    { path: ['quantity'] },
  );
}

/** Enters movements in their ledgers: one writer per dealer at a time, all of a unit of work before it is judged. */
async function enterAll(changes: Changes, context: HookContext): Promise<void> {
  await context.lock(
    Account,
    changes.map(({ record }) => record.dealer.id),
  );
  const ledgers = await ledgersOf(
    changes.map(({ record }) => record),
    context,
  );
  const last = new Map<Ledger, Change<BuildingStockMovement>>();
  for (const change of changes) {
    const ledger = ledgers.get(ledgerKey(change.record));
    if (!ledger) continue;
    checkOpening(change, ledger);
    enter(ledger, change.record, context);
    const takes = change.record.kind === 'SALE' || thousandths(change.record.quantity) < 0n;
    if (takes || !last.has(ledger)) last.set(ledger, change);
  }
  for (const [ledger, { reject }] of last) {
    const short = carry(ledger);
    if (short) reject(insufficient(ledger, short.period, closingOf(short)));
  }
}

async function record(changes: Changes, context: HookContext): Promise<void> {
  changes.forEach(checkQuantity);
  await checkDealers(changes, context);
  await enterAll(changes, context);
  await flagDiversions(changes, context);
}

export const stockMovementHooks = hooksOf(BuildingStockMovement, { beforeCreate: record });
