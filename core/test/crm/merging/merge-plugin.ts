import { Account } from '../../../src/crm/index.ts';
import {
  type AnyReference,
  Attribute,
  BelongsTo,
  BelongsToAny,
  definePlugin,
  Entity,
  Index,
  OwnedRecord,
  Slot,
  type Rel,
} from '../../../src/sdk/index.ts';

const label = (text: string) => ({ zh: text, en: text });

/** Refers to accounts in every way there is, once per account and kind, and keeps its versions. */
@Entity({ code: 'mtdea', label: label('Deal'), versions: true })
@Index(['buyer', 'kind'], { unique: true })
export class MtDeal extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name') }) name?: string | null;
  @Attribute({ type: 'string', label: label('Kind') }) kind?: string | null;
  @BelongsTo(() => Account, { label: label('Buyer') }) buyer?: Rel<Account> | null;
  @BelongsTo(() => Account, { label: label('Payer') }) payer?: Rel<Account> | null;
  @BelongsToAny({ label: label('Origin') }) origin?: AnyReference | null;
  /** Tells who it was at the time. */
  @BelongsTo(() => Account, { label: label('Seller then'), onMerge: 'stay' }) sellerThen?: Rel<Account> | null;
}

/** Can be merged itself, and stands in a tree. */
@Entity({ code: 'mtpla', label: label('Place'), mergeable: true })
export class MtPlace extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true }) name!: string;
  @Attribute({ type: 'string', list: true, label: label('Aliases') }) aliases?: string[] | null;
  @BelongsTo(() => MtPlace, { label: label('Within') }) within?: Rel<MtPlace> | null;
}

@Slot(() => Account, { label: label('Mt') })
export class AccountMtSlot {
  @Attribute({ type: 'int', label: label('Level') }) level?: number | null;
  @Attribute({ type: 'string', label: label('Secret'), read: 'mt:secret' }) secret?: string | null;
  @Attribute({ type: 'int', label: label('Rank'), write: 'mt:rank' }) rank?: number | null;
  @BelongsTo(() => Account, { label: label('Partner') }) partner?: Rel<Account> | null;
}

/** A partner's plugin whose records and slots refer to accounts. */
export const mergePlugin = definePlugin({
  id: 'mt',
  prefix: 'mt',
  version: '1.0.0',
  label: label('Merge test'),
  entities: [MtDeal, MtPlace],
  slots: { Account: AccountMtSlot },
  permissions: { 'mt:secret': label('Secrets'), 'mt:rank': label('Ranks') },
});
