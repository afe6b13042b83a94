import { AnnotatedRecord, Attribute, Collection, Entity, HasMany, Index } from '@guanxi/core';
import { BankFinancialAccount } from '../financial-accounts/financial-account.entity.ts';
import { BankHouseholdMember } from './household-member.entity.ts';

/** People who keep house together: for the bank often one customer. */
@Entity({ label: { zh: '家庭', en: 'Household' }, code: 'bkhhd', search: ['name', 'number', 'address', 'note'] })
@Index(['name'])
@Index(['segment'])
export class BankHousehold extends AnnotatedRecord {
  @Attribute({ type: 'string', max: 120, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 40, label: { zh: '家庭编号', en: 'Number' }, unique: true, group: false })
  number?: string | null;

  @Attribute({ type: 'reference', vocabulary: 'bank-segment', label: { zh: '客户分层', en: 'Segment' } })
  segment?: string | null;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  @HasMany(() => BankHouseholdMember, 'household', { label: { zh: '家庭成员', en: 'Members' }, inline: true })
  members = new Collection<BankHouseholdMember>(this);

  /** Those that name the household itself; `totalBalance` also counts those of its members. */
  @HasMany(() => BankFinancialAccount, 'household', { label: { zh: '家庭账户', en: 'Financial accounts' } })
  financialAccounts = new Collection<BankFinancialAccount>(this);
}
