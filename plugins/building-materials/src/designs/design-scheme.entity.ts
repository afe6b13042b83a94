import {
  Account,
  Attribute,
  BaseRecord,
  BelongsTo,
  Collection,
  Contact,
  Entity,
  HasMany,
  Index,
  type Rel,
} from '@guanxi/core';
import type { BuildingProject } from '../projects/index.ts';
import { BuildingDesignReview } from './design-review.entity.ts';
import { BuildingSchemeMaterial } from './scheme-material.entity.ts';
import { BuildingSchemeMember } from './scheme-member.entity.ts';

/** One of the designs that a project has: who drew it, and which material it specifies. */
@Entity({
  label: { zh: '设计方案', en: 'Design scheme' },
  code: 'bmdsc',
  access: { via: 'project' },
  search: ['name', 'description'],
})
@Index(['leadDesigner', 'chosen'])
@Index(['institute', 'chosen'])
export class BuildingDesignScheme extends BaseRecord {
  @BelongsTo('BuildingProject', {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    inverse: 'designSchemes',
    onPurge: 'cascade',
    write: 'create',
  })
  project!: Rel<BuildingProject>;

  @Attribute({ type: 'string', max: 200, label: { zh: '方案名称', en: 'Name' }, required: true })
  name!: string;

  /** Leads the design (主创设计师); whoever else joined it is a member. */
  @BelongsTo(() => Contact, { label: { zh: '主创设计师', en: 'Lead designer' }, onPurge: 'clear' })
  leadDesigner?: Rel<Contact> | null;

  /** Leads the design. Left out: where the lead designer works. */
  @BelongsTo(() => Account, { label: { zh: '设计院', en: 'Design institute' }, onPurge: 'clear' })
  institute?: Rel<Account> | null;

  @Attribute({ type: 'date', label: { zh: '提交日期', en: 'Submitted on' }, aggregate: ['min', 'max'] })
  submittedOn?: string | null;

  /** The developer's choice; `chooseBuildingDesignScheme` sees to it that there is one at a time. */
  @Attribute({
    type: 'boolean',
    label: { zh: '开发商选定', en: 'Chosen by the developer' },
    required: true,
    default: false,
    write: 'never',
  })
  chosen!: boolean;

  /** When it was chosen last, also of one that is not any more. */
  @Attribute({
    type: 'dateTime',
    label: { zh: '选定时间', en: 'Chosen at' },
    aggregate: ['min', 'max'],
    write: 'never',
  })
  chosenAt?: Date | null;

  /** Why the developer chose it. */
  @Attribute({ type: 'string', max: 1000, label: { zh: '选定理由', en: 'Why chosen' }, group: false, write: 'never' })
  choiceRemark?: string | null;

  @Attribute({ type: 'text', label: { zh: '说明', en: 'Description' } })
  description?: string | null;

  @HasMany(() => BuildingSchemeMaterial, 'scheme', { label: { zh: '选用材料', en: 'Materials' }, inline: true })
  materials = new Collection<BuildingSchemeMaterial>(this);

  @HasMany(() => BuildingSchemeMember, 'scheme', { label: { zh: '参与设计', en: 'Members' }, inline: true })
  members = new Collection<BuildingSchemeMember>(this);

  @HasMany(() => BuildingDesignReview, 'scheme', { label: { zh: '评审', en: 'Reviews' } })
  reviews = new Collection<BuildingDesignReview>(this);
}
