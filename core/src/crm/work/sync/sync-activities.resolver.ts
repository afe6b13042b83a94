import {
  Arg,
  Authorized,
  BadInput,
  Ctx,
  DateTime,
  Field,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  updateInputOf,
  UserError,
  type CrmContext,
} from '../../../sdk/index.ts';
import { Activity } from '../activity.entity.ts';
import { syncActivity, type OfflineChange, type SyncedChange } from './sync-activity.ts';
import { SyncOutcome } from './sync-outcome.ts';

/** Changes of one call. */
const most = 200;

/** One change that was made on a device. */
@InputType({ description: '离线修改 / one change that was made on a device' })
export class SyncActivityInput implements OfflineChange {
  @Field(() => String, {
    description: '设备给出的编号,最多 64 个字符 / the device’s id of the record, at most 64 characters',
  })
  clientId!: string;

  @Field(() => DateTime, { description: '设备上的修改时间 / when it was made, by the clock of the device' })
  changedAt!: Date;

  @Field(() => updateInputOf(Activity), { description: '修改的字段 / the fields that were entered or changed' })
  values!: Record<string, unknown>;

  @Field(() => Boolean, {
    nullable: true,
    description: '冲突时以此修改为准 / counts even where others changed the same fields meanwhile',
  })
  force?: boolean | null;
}

/** What became of one change. */
@ObjectType({ description: '一条离线修改的结果 / what became of one change' })
export class SyncResult implements SyncedChange {
  @Field(() => String)
  clientId!: string;

  @Field(() => SyncOutcome.graphql)
  outcome!: SyncOutcome;

  @Field(() => Activity, { nullable: true })
  activity!: string | null;

  @Field(() => [UserError], { description: '冲突时为 VersionConflict / in a conflict: a VersionConflict' })
  errors!: readonly UserError[];
}

/** Work that was recorded without a connection. */
@Resolver()
export class SyncActivitiesResolver {
  @Authorized()
  @Mutation(() => [SyncResult], {
    description:
      '同步离线记录:每条修改只生效一次,重复、乱序均可;每个字段以最后的修改为准 / Applies changes that were made without a connection, ' +
      'each once, whatever their order and however often they are sent: of every field the latest value stays. Each row ' +
      'succeeds or fails alone. At most 200.',
  })
  async syncActivities(
    @Arg('input', () => [SyncActivityInput]) input: SyncActivityInput[],
    @Ctx() context: CrmContext,
  ): Promise<SyncResult[]> {
    if (input.length > most) {
      throw new BadInput(
        {
          zh: `一次最多 ${most} 条,收到 ${input.length} 条`,
          en: `At most ${most} changes at once, got ${input.length}`,
        },
        ['input'],
      );
    }
    const results: SyncResult[] = [];
    // One after the other: several changes of one record would only wait for each other.
    for (const change of input) results.push(await syncActivity(change, context));
    return results;
  }
}
