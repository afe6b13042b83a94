export { AccountBankSlot } from './customers/account-slot.ts';
export { ContactBankSlot } from './customers/contact-slot.ts';
export { BankAccountStatus } from './financial-accounts/account-status.ts';
export { BankFinancialAccount } from './financial-accounts/financial-account.entity.ts';
export { BankHouseholdMember } from './households/household-member.entity.ts';
export { BankHousehold } from './households/household.entity.ts';
export { banking as default, banking } from './plugin.ts';
