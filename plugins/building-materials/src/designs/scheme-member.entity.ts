import { Account, Attribute, BaseRecord, BelongsTo, Contact, Entity, type Rel } from '@guanxi/core';
import type { BuildingDesignScheme } from './design-scheme.entity.ts';

/** A designer or an institute that joined a design which others lead. */
@Entity({
  label: { zh: '参与设计', en: 'Scheme member' },
  code: 'bmdsm',
  access: { via: 'scheme' },
  display: 'part',
})
export class BuildingSchemeMember extends BaseRecord {
  @BelongsTo('BuildingDesignScheme', {
    label: { zh: '设计方案', en: 'Scheme' },
    required: true,
    inverse: 'members',
    onPurge: 'cascade',
    write: 'create',
  })
  scheme!: Rel<BuildingDesignScheme>;

  @BelongsTo(() => Contact, { label: { zh: '设计师', en: 'Designer' }, onPurge: 'cascade' })
  designer?: Rel<Contact> | null;

  @BelongsTo(() => Account, { label: { zh: '设计院', en: 'Design institute' }, onPurge: 'cascade' })
  institute?: Rel<Account> | null;

  /** What was contributed: 'facade', 'second draft'. */
  @Attribute({ type: 'string', max: 200, label: { zh: '承担部分', en: 'Part' } })
  part?: string | null;
}
