import type { PluginModule } from '../../sdk/index.ts';
import { PayablePayment } from './payable-payment.entity.ts';
import { Payable } from './payable.entity.ts';
import { payableHooks, payablePaymentHooks } from './payable.hooks.ts';

/** Payables (应付款): what we owe suppliers and dealers, where an installation wants to see it here. */
export const payablesModule: PluginModule = {
  entities: [Payable, PayablePayment],
  hooks: [payableHooks, payablePaymentHooks],
};
