export { CommercialPolicy, policyKey, SystemOfRecord } from './commercial-policy.entity.ts';
export { refuseErpOwned } from './erp-ownership.ts';
export type { ErpOwned } from './erp-ownership.ts';
export { policyModule } from './policy-module.ts';
export { policyOf } from './policy-of.ts';
