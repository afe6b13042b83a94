import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Mutation,
  Resolver,
  type CrmContext,
  type HandedRecords,
  type HandOverOutcome,
  type Language,
} from '../../sdk/index.ts';
import { apiKeysOf, sessionsOf } from './deactivated-user.hooks.ts';
import { handOverPeople, type PeopleHandedOver } from './hand-over-people.ts';
import { HandBackPayload, HandOverPayload, type HandOverCount, type HandOverReport } from './hand-over.types.ts';
import { ApiKey } from './api-key.entity.ts';
import { RecordShare } from './record-share.entity.ts';
import { SignInSession } from './sign-in-session.entity.ts';
import { User } from './user.entity.ts';

/** Ends with the unit of work that fills it in; that may run again. */
interface Tally {
  from: string;
  to: string;
  people: PeopleHandedOver;
  sessions: number;
  apiKeys: number;
}

/** Hand-over of everything that belongs to somebody. */
@Resolver()
export class HandOverResolver {
  @Authorized()
  @Mutation(() => HandOverPayload, {
    description:
      '将一名用户的全部记录移交给另一名用户(需要 user:handOver 和修改这些记录的权限) / ' +
      'gives everything that belongs to a user to another one; needs `user:handOver` and the right to update the records',
  })
  async handOver(
    @Arg('from', () => ID) from: string,
    @Arg('to', () => ID, { description: '接收人,须启用 / who gets everything; active' }) to: string,
    @Arg('deactivate', () => Boolean, {
      defaultValue: false,
      description: '同时停用移交人:会话结束,API 密钥吊销 / makes the user inactive: sessions end, API keys are revoked',
    })
    deactivate: boolean,
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description: '只报告,不写入 / reports the same, writes nothing',
    })
    dryRun: boolean,
    @Arg('types', () => [String], {
      nullable: true,
      description:
        '只移交这些实体的记录;下属、团队和收到的共享不变 / entities to hand over; default: all, with reports, teams and shares received',
    })
    types: string[] | null | undefined,
    @Arg('reportsTo', () => ID, {
      nullable: true,
      description:
        '下属和团队的新上级;默认为移交人的上级,没有则为接收人 / manager of the reports and teams; default: the leaver’s own, else the receiver',
    })
    reportsTo: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<HandOverPayload> {
    const isComplete = deactivate || !types;
    const tally: Tally = { from: '', to: '', people: nobody, sessions: 0, apiKeys: 0 };
    const outcome = await context.write.handOver({
      from,
      to,
      types: types ?? undefined,
      leaving: deactivate,
      dryRun,
      users: reportsTo ? { reportsTo } : {},
      final: [SignInSession, ApiKey],
      ending: isComplete ? [{ entity: RecordShare, field: 'user' }] : [],
      also: async (people, hooks) => {
        Object.assign(tally, { from: people.from, to: people.to });
        const asked = people.users['reportsTo'] ?? null;
        tally.people = isComplete || asked !== null ? await handOverPeople({ ...people, asked }, hooks) : nobody;
        if (!deactivate) return;
        tally.sessions = (await sessionsOf([people.from], hooks)).length;
        tally.apiKeys = (await apiKeysOf([people.from], hooks)).length;
        const [leaver] = await hooks.load(User, [people.from]);
        if (leaver) leaver.active = false;
      },
    });
    if (outcome.errors.length > 0) return { report: null, record: null, errors: outcome.errors };
    const report = reportOf(outcome, tally, { dryRun, deactivated: deactivate }, context);
    return { report, record: outcome.record, errors: [] };
  }

  @Authorized()
  @Mutation(() => HandBackPayload, {
    description:
      '撤销移交:此后未再变更的记录退回原移交人(需要 user:handOver);已结束的会话和已吊销的密钥不恢复 / takes a hand-over ' +
      'back: what has not changed hands since is the leaver’s again; ended sessions and revoked keys stay so',
  })
  async undoHandOver(
    @Arg('id', () => ID, { description: '移交记录 / the HandOverRecord' }) id: string,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: '只报告,不写入 / writes nothing' })
    dryRun: boolean,
    @Ctx() { write, language }: CrmContext,
  ): Promise<HandBackPayload> {
    const { errors, from, to, moved, restored, left } = await write.undoHandOver(id, { dryRun });
    if (errors.length > 0) return { report: null, errors };
    const [records, again, stay] = [moved, restored, left].map((found) => labelledIn(language, found));
    const total = sumOf(moved);
    return {
      report: { from, to, dryRun, total, records: records ?? [], restored: again ?? [], left: stay ?? [] },
      errors: [],
    };
  }
}

const nobody: PeopleHandedOver = { reports: 0, teams: 0, territories: 0, reportsTo: null };

function reportOf(
  { moved, ended, left }: HandOverOutcome,
  { from, to, people, sessions, apiKeys }: Tally,
  facts: { readonly dryRun: boolean; readonly deactivated: boolean },
  { language }: CrmContext,
): HandOverReport {
  return {
    from,
    to,
    ...facts,
    total: sumOf(moved),
    records: labelledIn(language, moved),
    left: labelledIn(language, left),
    reports: people.reports,
    teams: people.teams,
    territories: people.territories,
    reportsTo: people.reportsTo,
    sharesEnded: sumOf(ended),
    sessionsEnded: sessions,
    apiKeysRevoked: apiKeys,
  };
}

function labelledIn(language: Language, found: readonly HandedRecords[]): HandOverCount[] {
  return found.map((records) => ({ ...records, label: records.label[language] }));
}

const sumOf = (found: readonly HandedRecords[]): number => found.reduce((total, { count }) => total + count, 0);
