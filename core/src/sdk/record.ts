import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int } from 'type-graphql';
import { Attribute } from './attribute.ts';
import { AbstractRecord } from './entity.ts';
import { newRecordId } from './record-id.ts';
import { BelongsTo, NotedReference } from './relations.ts';

/** A record as far as every module knows it. `id` is the uuid inside, never the opaque id of clients. */
export interface RecordReference {
  readonly id: string;
}

/** What every record has. Ids are UUIDv7: they sort by creation. */
@AbstractRecord()
export abstract class BaseRecord {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  id: string = newRecordId();

  /** Counts the changes; every write checks and bumps it. */
  @Property({ type: 'integer', version: true })
  @Field(() => Int)
  version!: number;

  @Attribute({ type: 'dateTime', label: { zh: '创建时间', en: 'Created at' }, required: true, write: 'never' })
  createdAt: Date = new Date();

  @Attribute({ type: 'dateTime', label: { zh: '修改时间', en: 'Updated at' }, required: true, write: 'never' })
  updatedAt: Date = new Date();

  @Attribute({ type: 'dateTime', label: { zh: '删除时间', en: 'Deleted at' }, write: 'never' })
  deletedAt?: Date | null;

  @NotedReference('User', { label: { zh: '创建人', en: 'Created by' }, write: 'never' })
  createdBy?: string | null;

  @NotedReference('User', { label: { zh: '修改人', en: 'Updated by' }, write: 'never' })
  updatedBy?: string | null;

  /** Id in the system that the record came from; the key of upserts and imports. */
  @Attribute({ type: 'string', max: 200, label: { zh: '外部编号', en: 'External id' }, unique: true })
  externalId?: string | null;
}

/** A record that belongs to somebody: `own`, `team` and `unit` scopes look at these three. */
@AbstractRecord()
export abstract class OwnedRecord extends BaseRecord {
  @BelongsTo('User', { label: { zh: '负责人', en: 'Owner' } })
  owner?: RecordReference | null;

  /** Default: the owner's team. */
  @BelongsTo('Team', { label: { zh: '团队', en: 'Team' } })
  team?: RecordReference | null;

  /** Default: the owner's unit. */
  @BelongsTo('OrgUnit', { label: { zh: '部门', en: 'Unit' } })
  unit?: RecordReference | null;
}
