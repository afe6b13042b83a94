import type { HookContext } from '../../sdk/index.ts';
import { CommercialPolicy, policyKey } from './commercial-policy.entity.ts';

/** What counts until administrators say something else. */
const standard = {
  baseCurrency: 'CNY',
  orderMaster: 'CRM',
  receivableMaster: 'CRM',
  receiptMaster: 'CRM',
  keepsPayables: false,
  assetsOnDelivery: false,
} as const;

/** The policy as hooks need it. */
export type Policy = Pick<CommercialPolicy, keyof typeof standard>;

/** The policy of the installation, as it is in this transaction. */
export async function policyOf(context: HookContext): Promise<Policy> {
  const [stored] = await context.loadBy(CommercialPolicy, 'key', [policyKey]);
  return stored ?? standard;
}
