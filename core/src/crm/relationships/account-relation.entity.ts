import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';

/** One company in relation to another, from and to: `from` supplies `to`. Who sees `from` sees it. */
@Entity({ label: { zh: '客户关系', en: 'Account relation' }, code: 'ar', access: { via: 'from' }, display: 'type' })
@Index(['from', 'type'])
@Index(['to', 'type'])
export class AccountRelation extends BaseRecord {
  @BelongsTo(() => Account, {
    label: { zh: '客户', en: 'From' },
    required: true,
    inverse: 'outgoingRelations',
    onPurge: 'cascade',
    write: 'create',
  })
  from!: Rel<Account>;

  @BelongsTo(() => Account, {
    label: { zh: '相关客户', en: 'To' },
    required: true,
    inverse: 'incomingRelations',
    onPurge: 'cascade',
    write: 'create',
  })
  to!: Rel<Account>;

  /** What `from` is to `to`: supplies, distributes for, …. */
  @Attribute({
    type: 'reference',
    vocabulary: 'account-relation-type',
    label: { zh: '关系类型', en: 'Type' },
    required: true,
    write: 'create',
  })
  type!: string;

  @Attribute({ type: 'date', label: { zh: '开始日期', en: 'Valid from' } })
  validFrom?: string | null;

  /** Last day; empty while it lasts. */
  @Attribute({ type: 'date', label: { zh: '结束日期', en: 'Valid to' } })
  validTo?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '说明', en: 'Note' } })
  note?: string | null;

  /** Of a relation without end: two writers at the same moment cannot both make it. */
  @Attribute({
    type: 'string',
    max: 140,
    unique: true,
    internal: true,
    label: { zh: '进行中的关系', en: 'Open relation' },
  })
  openKey?: string | null;
}
