import type { PluginModule } from '../../sdk/index.ts';
import { CreditAllocation } from './credit-allocation.entity.ts';
import { CreditNote } from './credit-note.entity.ts';
import { creditNoteHooks } from './credit-note.hooks.ts';
import { CreditRefund } from './credit-refund.entity.ts';
import { creditAllocationHooks, creditRefundHooks } from './credit-use.hooks.ts';
import { ExchangeRate } from './exchange-rate.entity.ts';
import { exchangeRateHooks } from './exchange-rate.hooks.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { receiptAllocationHooks } from './receipt-allocation.hooks.ts';
import { Receipt } from './receipt.entity.ts';
import { receiptHooks } from './receipt.hooks.ts';
import { ReceivableAgeingResolver } from './receivable-ageing.resolver.ts';
import { Receivable } from './receivable.entity.ts';
import { receivableHooks } from './receivable.hooks.ts';
import { financeVocabularies } from './vocabularies.ts';
import { VoidResolver } from './void.resolver.ts';

/** Finance (应收与收款): what customers owe and pay, and what currencies are worth. */
export const financeModule: PluginModule = {
  entities: [
    ...[Receivable, Receipt, ReceiptAllocation],
    ...[CreditNote, CreditAllocation, CreditRefund, ExchangeRate],
  ],
  resolvers: [VoidResolver, ReceivableAgeingResolver],
  hooks: [
    ...[receivableHooks, receiptHooks, receiptAllocationHooks],
    ...[creditNoteHooks, creditAllocationHooks, creditRefundHooks, exchangeRateHooks],
  ],
  vocabularies: financeVocabularies,
};
