import {
  AnyReference,
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Collection,
  Entity,
  HasMany,
  HasOne,
  Index,
  labelledEnum,
  Money,
  OwnedRecord,
  Slot,
  type Label,
  type Migration,
  type Plugin,
  type Rel,
} from '../../src/sdk/index.ts';

const label = (text: string): Label => ({ zh: text, en: text });

export const DealState = labelledEnum('SampleDealState', label('Deal state'), {
  OPEN: label('Open'),
  WON: label('Won'),
});

@Entity({ label: label('Unit'), code: 'smpou', table: 'sample_org_unit', access: 'catalogue' })
export class OrgUnit extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
  @BelongsTo(() => OrgUnit, { label: label('Parent') })
  parent?: Rel<OrgUnit> | null;
}

@Entity({ label: label('Team'), code: 'smptm', table: 'sample_team', access: 'catalogue' })
export class Team extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
}

@Entity({ label: label('User'), code: 'smpus', table: 'sample_user', display: 'email', access: 'catalogue' })
export class User extends BaseRecord {
  @Attribute({ type: 'string', label: label('Email'), required: true, unique: true, format: 'email' })
  email!: string;
  @HasOne(() => Desk, 'user', { label: label('Desk') })
  desk?: Rel<Desk> | null;
}

/** One per user. */
@Index(['user'], { unique: true })
@Entity({ label: label('Desk'), code: 'smpdk', table: 'sample_desk', display: 'room', access: 'catalogue' })
export class Desk extends BaseRecord {
  @Attribute({ type: 'string', label: label('Room'), required: true })
  room!: string;
  @BelongsTo(() => User, { label: label('User'), required: true, inverse: 'desk', onPurge: 'cascade' })
  user!: Rel<User>;
}

@Index(['name', 'createdAt'])
@Index(['name', 'industry'], { unique: true })
@Entity({ label: label('Company'), code: 'smpco', table: 'sample_company' })
export class Company extends OwnedRecord {
  @Attribute({ type: 'string', max: 120, label: label('Name'), required: true })
  name!: string;
  @Attribute({ type: 'reference', vocabulary: 'sampleIndustry', label: label('Industry') })
  industry?: string | null;
  @Attribute({ type: 'string', list: true, label: label('Tags') })
  tags?: string[] | null;
  @Attribute({ type: 'text', label: label('Notes') })
  notes?: string | null;
  @Attribute({ type: 'string', label: label('Line 1'), max: 40 })
  line1Text?: string | null;
  @BelongsTo(() => Company, { label: label('Parent'), inverse: 'children', onPurge: 'clear' })
  parent?: Rel<Company> | null;
  @HasMany(() => Company, 'parent', { label: label('Children') })
  children = new Collection<Company>(this);
  @HasMany(() => Deal, 'company', { label: label('Deals') })
  deals = new Collection<Deal>(this);
  @HasMany(() => Remark, 'subject', { label: label('Remarks'), polymorphic: true })
  remarks?: unknown;
}

@Index(['company', 'state', 'closeDate'])
@Entity({ label: label('Deal'), code: 'smpde', table: 'sample_deal' })
export class Deal extends OwnedRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
  @Attribute({ type: 'enum', enum: DealState, label: label('State'), required: true, default: 'OPEN' })
  state!: 'OPEN' | 'WON';
  @Attribute({ type: 'enum', enum: DealState, list: true, label: label('Former states') })
  formerStates?: ('OPEN' | 'WON')[] | null;
  @Attribute({ type: 'money', label: label('Amount'), aggregate: ['sum'] })
  amount?: Money | null;
  @Attribute({ type: 'decimal', precision: 9, scale: 2, label: label('Discount') })
  discount?: string | null;
  @Attribute({ type: 'int', label: label('Probability'), required: true, default: 0 })
  probability!: number;
  @Attribute({ type: 'boolean', label: label('Hot'), required: true, default: false })
  hot!: boolean;
  @Attribute({ type: 'date', label: label('Close date') })
  closeDate?: string | null;
  @Attribute({ type: 'dateTime', label: label('Won at') })
  wonAt?: Date | null;
  @BelongsTo(() => Company, { label: label('Company'), required: true, inverse: 'deals' })
  company!: Rel<Company>;
}

@Entity({ label: label('Remark'), code: 'smpre', table: 'sample_remark', display: 'text', access: 'catalogue' })
export class Remark extends BaseRecord {
  @Attribute({ type: 'text', label: label('Text'), required: true })
  text!: string;
  @BelongsToAny({ label: label('Subject'), required: true })
  subject!: AnyReference;
  @BelongsToAny({ label: label('Source'), targets: ['Company', 'Deal'] })
  firstSource?: AnyReference | null;
}

@Index(['vocabulary', 'code'], { unique: true })
@Entity({
  label: label('Reference value'),
  code: 'smprv',
  table: 'sample_reference_value',
  access: 'catalogue',
  display: 'vocabulary',
})
export class ReferenceValue extends BaseRecord {
  @Attribute({ type: 'string', label: label('Vocabulary'), required: true })
  vocabulary!: string;
  @Attribute({ type: 'string', label: label('Code'), required: true })
  code!: string;
  @Attribute({ type: 'string', label: label('Chinese'), required: true })
  labelZh!: string;
  @Attribute({ type: 'string', label: label('English'), required: true })
  labelEn!: string;
  @Attribute({ type: 'int', label: label('Position'), required: true, default: 0 })
  position!: number;
  @Attribute({ type: 'boolean', label: label('Active'), required: true, default: true })
  active!: boolean;
}

/** The plugin's fields on a company. */
@Slot(() => Company, { label: label('Inn') })
export class CompanyInnSlot {
  record!: Rel<Company>;
  @Attribute({ type: 'int', label: label('Level'), required: true, default: 1 })
  level!: number;
  @Attribute({ type: 'decimal', label: label('Rate'), required: true, default: '0.15' })
  rate!: string;
  @Attribute({ type: 'string', label: label('Note'), required: true, default: "it's new" })
  note!: string;
  @Attribute({ type: 'string', label: label('Card') })
  cardNumber?: string | null;
  @BelongsTo(() => InnRoom, { label: label('Room') })
  favourite?: Rel<InnRoom> | null;
}

@Entity({ label: label('Room'), code: 'innrm', access: 'catalogue' })
export class InnRoom extends BaseRecord {
  @Attribute({ type: 'string', label: label('Name'), required: true })
  name!: string;
  @BelongsTo(() => Company, { label: label('Company') })
  company?: Rel<Company> | null;
}

/** The stand-in for core. `migrations` come from the generator unless given. */
export function samplePlugin(changes: Partial<Plugin> = {}): Plugin {
  return {
    id: 'core',
    prefix: '',
    version: '1.0.0',
    label: label('Sample'),
    entities: [OrgUnit, Team, User, Desk, Company, Deal, Remark, ReferenceValue],
    vocabularies: [
      {
        name: 'sampleIndustry',
        label: label('Industry'),
        values: { retail: { zh: '零售', en: 'Retail' }, steel: { zh: '钢铁', en: "Steel and 'more'" } },
      },
    ],
    options: undefined,
    ...changes,
  };
}

export function innPlugin(changes: Partial<Plugin> = {}): Plugin {
  return {
    id: 'inn',
    prefix: 'inn',
    version: '1.0.0',
    label: label('Inn'),
    entities: [InnRoom],
    slots: { Company: CompanyInnSlot },
    options: undefined,
    ...changes,
  };
}

export const migration = (name: string, up: string): Migration => ({ name, up, down: '' });
