import { Attribute, BelongsTo, Entity, OwnedRecord, type Rel } from '../../../sdk/index.ts';
import { Activity } from '../activity.entity.ts';

/**
 * What a device of somebody has told of one work record so far: per field the latest value. It is there before the
 * record is, where a change arrives first, and makes every change count once, however often and in whichever order.
 */
@Entity({
  label: { zh: '离线工作记录', en: 'Synced activity' },
  code: 'ya',
  plural: 'syncedActivities',
  display: 'clientId',
  access: { own: 'owner' },
  operations: ['read'],
})
export class SyncedActivity extends OwnedRecord {
  /** `<uuid of the user>:<client id>`. */
  @Attribute({
    type: 'string',
    max: 110,
    label: { zh: '键', en: 'Key' },
    required: true,
    unique: true,
    write: 'create',
  })
  key!: string;

  @Attribute({ type: 'string', max: 64, label: { zh: '客户端编号', en: 'Client id' }, required: true, write: 'create' })
  clientId!: string;

  /** Null: what makes a record of it has not arrived yet. */
  @BelongsTo(() => Activity, { label: { zh: '工作记录', en: 'Activity' }, onPurge: 'cascade' })
  activity?: Rel<Activity> | null;

  /** JSON of `FieldStates`. */
  @Attribute({ type: 'text', max: 200_000, internal: true, label: { zh: '状态', en: 'State' } })
  state?: string | null;
}
