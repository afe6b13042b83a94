import { AnnotatedRecord, Attribute, BelongsTo, Entity, Index, type Rel } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';

/**
 * A building that somebody saw in the street (扫街), as the telephone told it: once, however often it was sent. Pictures
 * are attached to it; those of a sighting of a project stand in the project's gallery.
 */
@Entity({
  label: { zh: '扫街记录', en: 'Sighting' },
  code: 'bmssi',
  search: ['name', 'address', 'note'],
  operations: ['read', 'groups', 'update', 'delete', 'purge'],
})
@Index(['owner', 'seenAt'])
@Index(['seenAt'])
@Index(['latitude', 'longitude'])
export class BuildingProjectSighting extends AnnotatedRecord {
  /** Made by the telephone when the sighting is recorded, before there is a connection: a UUID. */
  @Attribute({
    type: 'string',
    max: 64,
    label: { zh: '客户端编号', en: 'Client id' },
    required: true,
    unique: true,
    write: 'create',
    group: false,
  })
  clientId!: string;

  /** Which change by the telephone this is, from 1; a higher one that has arrived is not undone by a lower one. */
  @Attribute({
    type: 'int',
    label: { zh: '客户端版本', en: 'Revision' },
    required: true,
    default: 0,
    write: 'never',
  })
  revision!: number;

  /** SHA-256 of what the telephone sent as this revision: people may have corrected the record since. */
  @Attribute({ type: 'string', max: 64, internal: true, label: { zh: '内容摘要', en: 'Digest' } })
  digest?: string | null;

  @Attribute({
    type: 'dateTime',
    label: { zh: '发现时间', en: 'Seen at' },
    required: true,
    aggregate: ['min', 'max'],
  })
  seenAt!: Date;

  /** As it stands on the hoarding, or how one would call it. */
  @Attribute({ type: 'string', max: 200, label: { zh: '名称', en: 'Name' }, required: true })
  name!: string;

  @Attribute({ type: 'string', max: 300, label: { zh: '地址', en: 'Address' }, group: false })
  address?: string | null;

  /** Degrees, WGS 84; empty where the telephone did not know. */
  @Attribute({ type: 'decimal', precision: 9, scale: 6, min: -90, max: 90, label: { zh: '纬度', en: 'Latitude' } })
  latitude?: string | null;

  @Attribute({ type: 'decimal', precision: 9, scale: 6, min: -180, max: 180, label: { zh: '经度', en: 'Longitude' } })
  longitude?: string | null;

  /** Metres. */
  @Attribute({ type: 'int', min: 0, label: { zh: '定位精度(米)', en: 'Accuracy (m)' } })
  accuracy?: number | null;

  @Attribute({ type: 'reference', vocabulary: 'building-progress', label: { zh: '工程进度', en: 'Progress' } })
  progress?: string | null;

  @Attribute({ type: 'text', max: 4000, label: { zh: '备注', en: 'Note' } })
  note?: string | null;

  /** External ids of its pictures, which follow by `POST /files`: `awaitedPhotos` are those that have not come yet. */
  @Attribute({ type: 'string', max: 64, list: true, label: { zh: '照片', en: 'Photos' } })
  photos?: string[] | null;

  /** What it is a sighting of. */
  @BelongsTo(() => BuildingProject, {
    label: { zh: '工程项目', en: 'Project' },
    inverse: 'sightings',
    onPurge: 'clear',
  })
  project?: Rel<BuildingProject> | null;
}
