export { ExchangeRate } from './exchange-rate.entity.ts';
export { financeModule } from './finance-module.ts';
export { ReceiptAllocation } from './receipt-allocation.entity.ts';
export { Receipt } from './receipt.entity.ts';
export { ReceivableStatus } from './receivable-status.ts';
export { Receivable } from './receivable.entity.ts';
