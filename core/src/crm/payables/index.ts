export { PayablePayment } from './payable-payment.entity.ts';
export { Payable, PayableStatus } from './payable.entity.ts';
export { payablesModule } from './payables-module.ts';
