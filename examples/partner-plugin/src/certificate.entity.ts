import { Attribute, BaseRecord, BelongsTo, Entity, Index, type Rel } from '@guanxi/core';
import { BuildingProject } from '@guanxi/plugin-building-materials';
import { GreenCertificateKind } from './certificate-kind.ts';

/** What an assessor has certified of a building. Whoever sees the project sees it. */
@Entity({
  label: { zh: '绿色建筑证书', en: 'Green building certificate' },
  code: 'grcrt',
  access: { via: 'project' },
  display: 'number',
  search: ['number'],
})
@Index(['issuedOn'])
export class GreenCertificate extends BaseRecord {
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    required: true,
    write: 'create',
    onPurge: 'cascade',
  })
  project!: Rel<BuildingProject>;

  @Attribute({ type: 'string', max: 40, label: { zh: '证书编号', en: 'Number' }, required: true, unique: true })
  number!: string;

  @Attribute({ type: 'enum', enum: GreenCertificateKind, label: { zh: '证书类别', en: 'Kind' }, required: true })
  kind!: GreenCertificateKind;

  @Attribute({
    type: 'int',
    min: 1,
    max: 3,
    label: { zh: '星级', en: 'Stars' },
    required: true,
    aggregate: ['avg', 'max'],
  })
  stars!: number;

  @Attribute({ type: 'date', label: { zh: '发证日期', en: 'Issued on' }, required: true, aggregate: ['min', 'max'] })
  issuedOn!: string;
}
