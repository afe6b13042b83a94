import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord, uploadFile } from './create-record.ts';

// C1, work records: 王敏 plans, does and closes her work with 万和建筑; a site survey is closed with a photo only. Her
// manager 陈刚 writes a comment that she finds unread. On the way she works without a connection.

let crm: TestCrm;
let chen: TestClient;
let wang: TestClient;
let stranger: TestClient;
let team = '';
let account = '';
let survey = '';
let photo: Buffer;

interface Payload {
  readonly activity: Record<string, unknown> | null;
  readonly errors: readonly { code: string; message: string; path: string[] }[];
}

const complete = `mutation ($id: ID!, $input: CompleteActivityInput!) { payload: completeActivity(id: $id, input: $input) {
  activity { status outcome nextAction doneAt doneBy { displayName }
    followUps { nodes { title dueAt assignee { displayName } subject { id } } } }
  errors { code message path } } }`;

async function close(id: string, input: object, { as = wang, language = 'en' as 'zh' | 'en' } = {}): Promise<Payload> {
  return (await as.data<{ payload: Payload }>(complete, { variables: { id, input }, language })).payload;
}

const activity = (input: object): Promise<string> =>
  createRecord(crm, 'Activity', { type: 'visit', title: '拜访', subjectId: account, ...input }, wang);

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
  await crm.clock.set('2026-06-15T02:00:00Z');
  team = await createRecord(crm, 'Team', { name: '北京工程部' });
  chen = await crm.createUser({ displayName: '陈刚', roles: ['core:sales-manager'] });
  wang = await crm.createUser({ displayName: '王敏', roles: ['core:sales-representative'], teamId: team });
  stranger = await crm.createUser({ displayName: '周伟', roles: ['core:sales-manager'] });
  await crm.mutate(
    'mutation ($id: ID!, $boss: ID!) { updateUser(id: $id, input: { managerId: $boss }) { errors { code } } }',
    {
      variables: { id: wang.id, boss: chen.id },
    },
  );
  account = await createRecord(crm, 'Account', { name: '万和建筑' }, wang);
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#886622' } })
    .jpeg()
    .toBuffer();
});
afterAll(() => crm.stop());

describe('work', () => {
  it('is contact before and after the sale, of every kind, with a customer and one responsible person', async () => {
    for (const type of ['call', 'visit', 'meeting', 'email', 'chat', 'letter', 'fax', 'task']) {
      const phase = type === 'visit' ? 'PRE_SALE' : 'AFTER_SALE';
      await activity({ type, title: `联络 ${type}`, phase, startsAt: '2026-06-10T02:00:00Z', status: 'DONE' });
    }
    const { activityGroups } = await wang.data<{ activityGroups: object }>(
      '{ activityGroups(groupBy: [{ phase: VALUE }], orderBy: [{ key: { phase: ASC } }]) { nodes { key { phase } count } } }',
    );
    expect(activityGroups).toEqual({
      nodes: [
        { key: { phase: 'AFTER_SALE' }, count: 7 },
        { key: { phase: 'PRE_SALE' }, count: 1 },
      ],
    });
  });

  it('is closed with what came of it and the next step, which becomes a task once', async () => {
    const id = await activity({ title: '讨论样板间', startsAt: '2026-06-14T02:00:00Z' });
    const input = {
      ...{ outcome: '客户要两种颜色的样品', nextAction: '寄送样品' },
      followUp: { dueAt: '2026-06-18T10:00:00.000Z' },
    };
    const task = { title: '寄送样品', dueAt: '2026-06-18T10:00:00.000Z', assignee: { displayName: '王敏' } };
    const done = {
      activity: {
        ...{
          status: 'DONE',
          outcome: '客户要两种颜色的样品',
          nextAction: '寄送样品',
          doneAt: '2026-06-15T02:00:00.000Z',
        },
        ...{ doneBy: { displayName: '王敏' }, followUps: { nodes: [{ ...task, subject: { id: account } }] } },
      },
      errors: [],
    };
    expect(await close(id, input)).toEqual(done);
    expect(await close(id, input)).toEqual(done);
  });

  it('of a kind that asks for evidence is closed with it only', async () => {
    await createRecord(crm, 'EvidenceRule', { type: 'site-survey', files: 1, fileKind: 'IMAGE' });
    survey = await activity({ type: 'site-survey', title: '现场勘查' });
    const empty = await close(survey, {}, { language: 'zh' });
    expect(empty.errors).toEqual([
      { code: 'EVIDENCE_REQUIRED', message: '不能关闭:必须填写结果(outcome)', path: ['input', 'outcome'] },
      { code: 'EVIDENCE_REQUIRED', message: '不能关闭:需要至少 1 个照片或图纸,现有 0 个', path: ['input', 'status'] },
    ]);
    await uploadFile(crm, { subjectId: survey, fileName: '说明.txt' }, '没有照片', wang);
    expect((await close(survey, { outcome: '已测量' })).errors).toMatchObject([{ code: 'EVIDENCE_REQUIRED' }]);
    const picture = await uploadFile(crm, { subjectId: survey, fileName: '工地.jpg' }, photo, wang);
    expect((await close(survey, { outcome: '已测量' })).errors).toEqual([]);
    const { deleteAttachment } = await wang.data<{ deleteAttachment: Payload }>(
      'mutation ($id: ID!) { deleteAttachment(id: $id) { errors { code } } }',
      { variables: { id: picture } },
    );
    expect(deleteAttachment.errors).toEqual([{ code: 'EVIDENCE_REQUIRED' }]);
  });

  it('is closed by nobody else, and never twice for different people', async () => {
    const reader = await crm.as('core:read-only');
    expect((await close(survey, { outcome: '是我' }, { as: reader })).errors).toMatchObject([
      { code: 'NOT_PERMITTED' },
    ]);
  });

  it('that is purged takes its evidence along', async () => {
    const id = await activity({ type: 'site-survey', title: '再次勘查' });
    await uploadFile(crm, { subjectId: id, fileName: '工地.jpg' }, photo, wang);
    expect((await close(id, { outcome: '已测量' })).errors).toEqual([]);
    await crm.mutate('mutation ($id: ID!) { purgeActivity(id: $id) { errors { code } } }', { variables: { id } });
  });
});

describe('the manager', () => {
  const say = `mutation ($id: ID!, $text: String!) { commentOn(subjectId: $id, text: $text) {
    comment { id text createdBy { displayName } recipient { displayName } readAt } errors { code message path } } }`;
  interface Said {
    readonly commentOn: { readonly comment: { id: string } | null; readonly errors: readonly object[] };
  }
  const unread = `query ($me: ID!) { comments(where: { recipientId: { eq: $me }, readAt: { isNull: true } }) {
    nodes { id text } } }`;

  it('comments on the work of his people; they are told, and mark it as read', async () => {
    const { commentOn } = await chen.data<Said>(say, { variables: { id: survey, text: '照片请再补一张背面。' } });
    expect(commentOn).toMatchObject({
      comment: { createdBy: { displayName: '陈刚' }, recipient: { displayName: '王敏' }, readAt: null },
      errors: [],
    });
    const found = await wang.data<{ comments: { nodes: { id: string; text: string }[] } }>(unread, {
      variables: { me: wang.id },
    });
    expect(found.comments.nodes).toEqual([{ id: commentOn.comment?.id, text: '照片请再补一张背面。' }]);
    const read = 'mutation ($id: ID!) { markCommentRead(id: $id) { comment { readAt } errors { code } } }';
    const variables = { id: commentOn.comment?.id };
    const notHers = await chen.data<{ markCommentRead: object }>(read, { variables });
    expect(notHers.markCommentRead).toEqual({ comment: null, errors: [{ code: 'NOT_RECIPIENT' }] });
    const hers = await wang.data<{ markCommentRead: object }>(read, { variables });
    expect(hers.markCommentRead).toEqual({ comment: { readAt: '2026-06-15T02:00:00.000Z' }, errors: [] });
    expect(await wang.data(unread, { variables: { me: wang.id } })).toEqual({ comments: { nodes: [] } });
    const { activity: shown } = await wang.data<{ activity: object }>(
      'query ($id: ID!) { activity(id: $id) { comments { nodes { text } } } }',
      { variables: { id: survey } },
    );
    expect(shown).toEqual({ comments: { nodes: [{ text: '照片请再补一张背面。' }] } });
  });

  it('writes a mail about any work: it is filed with it, and seen by those who see the work', async () => {
    const mail = { type: 'email', title: '关于现场勘查', description: '请明天上午把尺寸发给我。', subjectId: survey };
    await createRecord(crm, 'Activity', { ...mail, status: 'DONE', startsAt: '2026-06-15T01:00:00Z' }, chen);
    const about = `query ($id: ID!) { activities(where: { subjectId: { eq: $id } }) {
      nodes { type title owner { displayName } } } }`;
    expect(await chen.data(about, { variables: { id: survey } })).toEqual({
      activities: { nodes: [{ type: 'email', title: '关于现场勘查', owner: { displayName: '陈刚' } }] },
    });
  });

  it('is the only one: neither the owner nor somebody else comments', async () => {
    const variables = { id: survey, text: '很好' };
    const own = await wang.data<Said>(say, { variables, language: 'zh' });
    expect(own.commentOn.errors).toEqual([
      { code: 'NOT_A_MANAGER', message: '只有负责人的上级可以批注', path: ['subjectId'] },
    ]);
    const other = await stranger.data<Said>(say, { variables });
    expect(other.commentOn.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['subjectId'] }]);
  });
});

describe('the calendar', () => {
  it('shows what overlaps a period, of a person or a team, and what is overdue', async () => {
    const late = { startsAt: '2026-06-12T01:00:00Z', endsAt: '2026-06-12T03:00:00Z' };
    await activity({ title: '逾期拜访', ...late, dueAt: '2026-06-12T03:00:00Z' });
    await activity({ title: '展会', startsAt: '2026-06-19T01:00:00Z', endsAt: '2026-06-22T09:00:00Z' });
    await activity({ title: '取消的会', status: 'CANCELLED', startsAt: '2026-06-21T01:00:00Z' });
    const calendar = `query ($from: DateTime!, $to: DateTime!, $who: [ID!]) {
      activityCalendar(from: $from, to: $to, ownerIds: $who) { nodes { title overdue } } }`;
    const week = { from: '2026-06-20T00:00:00Z', to: '2026-06-27T00:00:00Z', who: [wang.id] };
    expect(await wang.data(calendar, { variables: week })).toEqual({
      activityCalendar: { nodes: [{ title: '展会', overdue: false }] },
    });
    const overdue = 'query ($who: [ID!]) { overdueActivities(ownerIds: $who) { nodes { title } } }';
    expect(await chen.data(overdue, { variables: { who: [wang.id] } })).toEqual({
      overdueActivities: { nodes: [{ title: '逾期拜访' }] },
    });
    const ofTeam = 'query ($team: ID!) { overdueActivities(teamId: $team) { nodes { title } } }';
    expect(await chen.data(ofTeam, { variables: { team } })).toEqual({
      overdueActivities: { nodes: [{ title: '逾期拜访' }] },
    });
    expect(await wang.data(overdue, { variables: { who: [chen.id] } })).toEqual({ overdueActivities: { nodes: [] } });
  });
});

interface Synced {
  readonly syncActivities: readonly {
    readonly clientId: string;
    readonly outcome: string;
    readonly activity: { readonly id: string; readonly title: string } | null;
    readonly errors: readonly { readonly code: string; readonly message: string; readonly fields?: string[] }[];
  }[];
}

describe('work without a connection', () => {
  const sync = `mutation ($input: [SyncActivityInput!]!) { syncActivities(input: $input) {
    clientId outcome activity { id title } errors { code message ... on VersionConflict { fields } } } }`;
  const at = (minute: number): string => new Date(Date.UTC(2026, 5, 14, 8, minute)).toISOString();
  const send = async (input: readonly object[], as = wang, language: 'zh' | 'en' = 'en') =>
    (await as.data<Synced>(sync, { variables: { input }, language })).syncActivities;

  it('arrives once, however often and in whichever order', async () => {
    const clientId = 'phone-1:0001';
    const create = { clientId, changedAt: at(0), values: { type: 'visit', title: '拜访项目部', subjectId: account } };
    const later = { clientId, changedAt: at(9), values: { title: '拜访项目部和监理', outcome: '同意试用' } };
    const earlier = { clientId, changedAt: at(5), values: { title: '拜访' } };
    const [first] = await send([later]);
    expect(first).toMatchObject({ outcome: 'PENDING', activity: null, errors: [] });
    const rows = await send([create, earlier, later, create]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['CREATED', 'STALE', 'UNCHANGED', 'STALE']);
    const { activities } = await wang.data<{ activities: { nodes: object[] } }>(
      'query ($id: String!) { activities(where: { clientId: { eq: $id } }) { nodes { title outcome owner { displayName } } } }',
      { variables: { id: clientId } },
    );
    expect(activities.nodes).toEqual([
      { title: '拜访项目部和监理', outcome: '同意试用', owner: { displayName: '王敏' } },
    ]);
  });

  it('sent by two devices at the same moment is one record', async () => {
    const row = { clientId: 'phone-1:0002', changedAt: at(0), values: { type: 'call', title: '回电' } };
    const all = (await Promise.all([send([row]), send([row]), send([row])])).flat();
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', 'UNCHANGED', 'UNCHANGED']);
    expect(new Set(all.map(({ activity: made }) => made?.id)).size).toBe(1);
  });

  it('shows what others changed meanwhile, and lets them decide', async () => {
    const clientId = 'phone-1:0003';
    const [made] = await send([{ clientId, changedAt: at(0), values: { type: 'call', title: '电话' } }]);
    await crm.mutate(
      'mutation ($id: ID!) { updateActivity(id: $id, input: { title: "电话(已转接)" }) { errors { code } } }',
      { variables: { id: made?.activity?.id } },
    );
    const mine = { clientId, changedAt: at(3), values: { title: '电话:报价' } };
    const [conflict] = await send([mine], wang, 'zh');
    expect(conflict).toMatchObject({
      outcome: 'CONFLICT',
      activity: { title: '电话(已转接)' },
      errors: [{ code: 'VERSION_CONFLICT', fields: ['title'] }],
    });
    expect(conflict?.errors[0]?.message).toContain('记录已被他人修改');
    // Another field of the same record is nobody's conflict.
    const [merged] = await send([{ clientId, changedAt: at(4), values: { outcome: '已报价' } }]);
    expect(merged).toMatchObject({ outcome: 'UPDATED' });
    const [forced] = await send([{ ...mine, force: true }]);
    expect(forced).toMatchObject({ outcome: 'UPDATED', activity: { title: '电话:报价' } });
  });

  it('fails row by row, and needs the right to create', async () => {
    const good = { clientId: 'phone-1:0005', changedAt: at(0), values: { type: 'call', title: '好的' } };
    const bad = { clientId: 'phone-1:0004', changedAt: at(0), values: { type: 'telepathy', title: '坏的' } };
    expect(await send([bad, good])).toMatchObject([
      { outcome: 'FAILED', errors: [{ code: 'UNKNOWN_CODE' }] },
      { outcome: 'CREATED' },
    ]);
    const reader = await crm.as('core:read-only');
    expect(await send([good], reader)).toMatchObject([{ outcome: 'FAILED', errors: [{ code: 'NOT_PERMITTED' }] }]);
  });
});
