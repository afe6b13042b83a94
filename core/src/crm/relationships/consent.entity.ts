import {
  type AnyReference,
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Entity,
  Index,
  type Rel,
} from '../../sdk/index.ts';
import { Attachment } from '../collaboration/index.ts';
import { ConsentStatus } from './consent-status.ts';

/**
 * What a company or person said about being contacted over a channel for a purpose. Each statement stays as it was
 * made; the latest per channel and purpose decides (`mayContact`), and only one with evidence lets a mailing through
 * (`reach`).
 */
@Entity({ label: { zh: '授权', en: 'Consent' }, code: 'cn', access: { via: 'subject' }, display: 'status' })
@Index(['subject', 'channel', 'purpose', 'decidedAt'])
@Index(['channel', 'purpose', 'status'])
export class Consent extends BaseRecord {
  @BelongsToAny({
    label: { zh: '所属客户、联系人或线索', en: 'Account, contact or lead' },
    targets: ['Account', 'Contact', 'Lead'],
    required: true,
    onPurge: 'cascade',
    write: 'create',
  })
  subject!: AnyReference;

  @Attribute({
    type: 'reference',
    vocabulary: 'contact-channel',
    label: { zh: '渠道', en: 'Channel' },
    required: true,
    write: 'create',
  })
  channel!: string;

  @Attribute({
    type: 'reference',
    vocabulary: 'contact-purpose',
    label: { zh: '用途', en: 'Purpose' },
    required: true,
    write: 'create',
  })
  purpose!: string;

  @Attribute({
    type: 'enum',
    enum: ConsentStatus,
    label: { zh: '状态', en: 'Status' },
    required: true,
    write: 'create',
  })
  status!: ConsentStatus;

  /** When it was said; default: now. */
  @Attribute({
    type: 'dateTime',
    label: { zh: '日期', en: 'Decided at' },
    required: true,
    filledByHooks: true,
    write: 'create',
  })
  decidedAt!: Date;

  @Attribute({ type: 'reference', vocabulary: 'consent-source', label: { zh: '来源', en: 'Source' } })
  source?: string | null;

  /** What proves it: the wording that was shown, the number of the contract, who took the call. */
  @Attribute({ type: 'text', max: 4000, label: { zh: '凭据', en: 'Evidence' } })
  evidence?: string | null;

  /** The signed form, the recording: a file of the same account or contact. */
  @BelongsTo(() => Attachment, { label: { zh: '凭据文件', en: 'Evidence file' }, onPurge: 'clear' })
  evidenceFile?: Rel<Attachment> | null;
}
