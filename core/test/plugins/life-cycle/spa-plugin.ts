import { Contact } from '../../../src/crm/index.ts';
import {
  Attribute,
  BaseRecord,
  BelongsTo,
  definePlugin,
  Entity,
  Index,
  labelledEnum,
  Measure,
  Money,
  OwnedRecord,
  Slot,
  z,
  type EnumValue,
  type Label,
  type RecordReference,
  type Rel,
} from '../../../src/sdk/index.ts';
import { byHand, saunaInit, spaInit } from './spa-migrations.ts';

const label = (zh: string, en: string): Label => ({ zh, en });

const SpaTreatmentState = labelledEnum('SpaTreatmentState', label('状态', 'State'), {
  BOOKED: label('已预约', 'Booked'),
  DONE: label('已完成', 'Done'),
});
type SpaTreatmentState = EnumValue<typeof SpaTreatmentState>;

/** Refers to its own kind. */
@Entity({ label: label('技师', 'Therapist'), code: 'spthe', access: 'catalogue', search: ['name'] })
export class SpaTherapist extends BaseRecord {
  @Attribute({ type: 'string', label: label('姓名', 'Name'), required: true })
  name!: string;
  @BelongsTo(() => SpaTherapist, { label: label('师傅', 'Mentor'), onPurge: 'clear' })
  mentor?: Rel<SpaTherapist> | null;
}

/** A column of every kind, earlier versions, a measure and texts that are searched. */
@Entity({ label: label('疗程', 'Treatment'), code: 'sptre', versions: true, search: ['name', 'remark'] })
@Measure({ name: 'income', by: ['state'], dates: { day: 'MONTH' }, sum: ['price'] })
export class SpaTreatment extends OwnedRecord {
  @Attribute({ type: 'string', label: label('名称', 'Name'), required: true })
  name!: string;
  @Attribute({ type: 'text', label: label('说明', 'Remark') })
  remark?: string | null;
  @Attribute({ type: 'string', label: label('编号', 'Number'), unique: true })
  number?: string | null;
  @Attribute({
    type: 'enum',
    enum: SpaTreatmentState,
    label: label('状态', 'State'),
    required: true,
    default: 'BOOKED',
  })
  state!: SpaTreatmentState;
  @Attribute({ type: 'money', label: label('价格', 'Price'), aggregate: ['sum'] })
  price?: Money | null;
  @Attribute({ type: 'decimal', precision: 30, scale: 12, label: label('剂量', 'Dose') })
  dose?: string | null;
  @Attribute({ type: 'date', label: label('日期', 'Day') })
  day?: string | null;
  @Attribute({ type: 'dateTime', label: label('开始', 'Begins') })
  beginsAt?: Date | null;
  @Attribute({ type: 'string', list: true, label: label('标签', 'Tags') })
  tags?: string[] | null;
  @BelongsTo(() => Contact, { label: label('客人', 'Guest'), required: true })
  guest!: Rel<Contact>;
  @BelongsTo(() => SpaTherapist, { label: label('技师', 'Therapist'), onPurge: 'clear' })
  therapist?: Rel<SpaTherapist> | null;
}

@Slot(() => Contact, { label: label('水疗', 'Spa'), search: ['allergies'] })
@Index(['level'])
export class ContactSpaSlot {
  declare record: RecordReference;
  @Attribute({ type: 'int', label: label('等级', 'Level'), required: true, default: 1 })
  level!: number;
  @Attribute({ type: 'string', label: label('过敏', 'Allergies') })
  allergies?: string | null;
  @BelongsTo(() => SpaTherapist, { label: label('常用技师', 'Favourite'), onPurge: 'clear' })
  favourite?: Rel<SpaTherapist> | null;
}

/** A plugin with everything that leaves traces in a database. */
export const spa = definePlugin({
  id: 'spa',
  prefix: 'spa',
  version: '1.0.0',
  label: label('水疗', 'Spa'),
  entities: [SpaTherapist, SpaTreatment],
  slots: { Contact: ContactSpaSlot },
  migrations: [spaInit, byHand],
  vocabularies: [{ name: 'spa-oil', label: label('精油', 'Oil'), values: { rose: label('玫瑰', 'Rose') } }],
  permissions: { 'spa:open': label('开门', 'Open') },
  events: { opened: { label: label('开门', 'Opened') } },
  handlers: [{ name: 'greet', on: 'contact.created', handle: () => Promise.resolve() }],
  jobs: {
    clean: { label: label('打扫', 'Clean'), payload: z.object({}), runAs: 'system', run: () => Promise.resolve() },
  },
  roles: [{ key: 'spa:host', name: 'Spa host', description: 'Spa', grants: { 'spa:*': 'ALL', 'contact:read': 'ALL' } }],
});

@Entity({ label: label('桑拿', 'Sauna visit'), code: 'saunv', access: { via: 'treatment' }, display: 'id' })
export class SaunaVisit extends BaseRecord {
  @BelongsTo(() => SpaTreatment, { label: label('疗程', 'Treatment'), required: true, onPurge: 'cascade' })
  treatment!: Rel<SpaTreatment>;
}

/** A plugin that stands on the other: on its entities, with a field on one of them. */
export const sauna = definePlugin({
  id: 'sauna',
  prefix: 'sauna',
  version: '1.0.0',
  label: label('桑拿', 'Sauna'),
  requires: { spa: '^1.0.0' },
  entities: [SaunaVisit],
  migrations: [saunaInit],
});
