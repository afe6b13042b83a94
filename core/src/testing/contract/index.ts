export { ContractBroken } from './contract-broken.ts';
export { pluginContract } from './plugin-contract.ts';
export type { ArgumentValues, ContractRunner, PluginContractOptions } from './contract-options.ts';
