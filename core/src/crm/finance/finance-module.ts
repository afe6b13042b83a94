import type { PluginManifest } from '../../sdk/index.ts';
import { ExchangeRate } from './exchange-rate.entity.ts';
import { exchangeRateHooks } from './exchange-rate.hooks.ts';
import { ReceiptAllocation } from './receipt-allocation.entity.ts';
import { receiptAllocationHooks } from './receipt-allocation.hooks.ts';
import { Receipt } from './receipt.entity.ts';
import { receiptHooks } from './receipt.hooks.ts';
import { Receivable } from './receivable.entity.ts';
import { receivableHooks } from './receivable.hooks.ts';
import { financeVocabularies } from './vocabularies.ts';

/** Finance (应收与收款): what customers owe and pay, and what currencies are worth. */
export const financeModule: Partial<PluginManifest> = {
  entities: [Receivable, Receipt, ReceiptAllocation, ExchangeRate],
  hooks: [receivableHooks, receiptHooks, receiptAllocationHooks, exchangeRateHooks],
  vocabularies: financeVocabularies,
};
