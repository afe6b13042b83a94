import { definePlugin } from '@guanxi/core';
import { AccountBankSlot } from './customers/account-slot.ts';
import { ContactBankSlot } from './customers/contact-slot.ts';
import { AccountBankResolver, BankProductHolding, ContactBankResolver } from './customers/products.resolver.ts';
import { demo, demoSignIns } from './demo/index.ts';
import { BankFinancialAccount } from './financial-accounts/financial-account.entity.ts';
import { financialAccountHooks } from './financial-accounts/financial-account.hooks.ts';
import { BankTotalBalance } from './financial-accounts/total-balance.ts';
import { BankHouseholdMember } from './households/household-member.entity.ts';
import { householdMemberHooks } from './households/household-member.hooks.ts';
import { BankHousehold } from './households/household.entity.ts';
import { BankHouseholdResolver } from './households/household.resolver.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { roles } from './roles.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Banking (银行): households, the accounts and products of people and companies, and a customer profile on both.
 * @example createCrm({ plugins: [banking()] })
 */
export const banking = definePlugin({
  id: 'banking',
  prefix: 'bank',
  version: '0.1.0',
  label: { zh: '银行', en: 'Banking' },
  entities: [BankHousehold, BankHouseholdMember, BankFinancialAccount],
  slots: { Account: AccountBankSlot, Contact: ContactBankSlot },
  resolvers: [BankHouseholdResolver, AccountBankResolver, ContactBankResolver],
  types: [BankTotalBalance, BankProductHolding],
  hooks: [householdMemberHooks, financialAccountHooks],
  migrations,
  vocabularies,
  permissions: {
    'bank:balance': { zh: '查看账户余额与额度', en: 'Read balances and limits' },
  },
  messages,
  roles,
  demo,
  demoSignIns,
});
