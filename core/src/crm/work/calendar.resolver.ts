import {
  Arg,
  Authorized,
  connectionOf,
  DateTime,
  ID,
  Query,
  Resolver,
  type ListReference,
  type WhereInput,
} from '../../sdk/index.ts';
import { Activity } from './activity.entity.ts';

const ownersArgument = {
  nullable: true,
  description: '负责人;默认为全部可见 / whose work; default: all that the caller sees',
} as const;
const teamArgument = { nullable: true, description: '团队 / of a team' } as const;

/** Whose work. */
function of(ownerIds: string[] | null | undefined, teamId: string | null | undefined): WhereInput[] {
  return [...(ownerIds ? [{ ownerId: { in: ownerIds } }] : []), ...(teamId ? [{ teamId: { eq: teamId } }] : [])];
}

/** Work in a calendar, and what should have been done. */
@Resolver()
export class CalendarResolver {
  @Authorized()
  @Query(() => connectionOf(Activity), {
    description:
      '日历:与时段重叠的工作,按时间排列 / The calendar: work that overlaps the period (`to` excluded), in the order of time.',
  })
  activityCalendar(
    @Arg('from', () => DateTime) from: Date,
    @Arg('to', () => DateTime) to: Date,
    @Arg('ownerIds', () => [ID], ownersArgument) ownerIds: string[] | null | undefined,
    @Arg('teamId', () => ID, teamArgument) teamId: string | null | undefined,
  ): ListReference {
    const overlaps = {
      or: [{ endsAt: { gt: from }, startsAt: { lt: to } }, { occursAt: { gte: from, lt: to } }],
    };
    const where = { and: [...of(ownerIds, teamId), { status: { ne: 'CANCELLED' } }, overlaps] };
    return { where, orderBy: [{ occursAt: 'ASC' }] };
  }

  @Authorized()
  @Query(() => connectionOf(Activity), {
    description: '逾期未完成的工作,最早的在前 / Work that should have been done by now, the oldest deadline first.',
  })
  overdueActivities(
    @Arg('ownerIds', () => [ID], ownersArgument) ownerIds: string[] | null | undefined,
    @Arg('teamId', () => ID, teamArgument) teamId: string | null | undefined,
  ): ListReference {
    const where = { and: [...of(ownerIds, teamId), { overdue: { eq: true } }] };
    return { where, orderBy: [{ dueAt: 'ASC' }] };
  }
}
