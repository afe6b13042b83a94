import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { createRecord, uploadFile } from './create-record.ts';

// A3, contact points and consent: 李敏 prepares the newsletter of June. It reaches whoever agreed to it by email, can
// show that, has not taken it back, and has an address.

let crm: TestCrm;
let li: TestClient;
const people: Record<string, string> = {};

const newsletter = { channel: 'email', purpose: 'newsletter' };
const reachOf = `query ($ids: [ID!], $channel: String!, $purpose: String!) {
  reach(contactIds: $ids, channel: $channel, purpose: $purpose) {
    contact { name } allowed reason address verified } }`;

interface Reach {
  readonly reach: readonly { contact: { name: string }; allowed: boolean; reason: string; address: string | null }[];
}

async function reach(as = li, { channel, purpose } = newsletter): Promise<Record<string, string>> {
  const variables = { ids: Object.values(people), channel, purpose };
  const found = (await as.data<Reach>(reachOf, { variables })).reach;
  return Object.fromEntries(
    found.map(({ contact, reason, address }) => [contact.name, reason === 'ALLOWED' ? `→ ${address ?? ''}` : reason]),
  );
}

const consent = (name: string, more: object): Promise<string> =>
  createRecord(crm, 'Consent', { subjectId: people[name], ...newsletter, status: 'OPT_IN', ...more }, li);

beforeAll(async () => {
  crm = await createTestCrm({ http: true });
  li = await crm.createUser({ displayName: '李敏', roles: ['core:sales-representative'] });
  for (const name of ['王芳', '刘洋', '陈静', '杨帆', '赵磊', '孙丽']) {
    const email = name === '孙丽' ? {} : { email: `${Object.keys(people).length + 1}@kehu.example` };
    people[name] = await createRecord(crm, 'Contact', { name, ...email }, li);
  }
});
afterAll(() => crm.stop());

it('keeps every way to reach somebody, with type, verified and preferred', async () => {
  const points = [
    { type: 'phone', value: '+86 10 6500 1111' },
    { type: 'mobile', value: '+86 138 0000 1111', verified: true, preferred: true },
    { type: 'email', value: 'old@kehu.example', preferred: true },
    { type: 'email', value: 'wang.fang@kehu.example', verified: true, preferred: true },
    { type: 'wechat', value: 'wangfang88' },
    { type: 'fax', value: '+86 10 6500 2222' },
    { type: 'postal', value: '北京市朝阳区建国路 1 号' },
  ];
  for (const point of points) await createRecord(crm, 'ContactPoint', { subjectId: people['王芳'], ...point }, li);
  const { contact } = await li.data<{ contact: object }>(
    `query ($id: ID!) { contact(id: $id) { contactPoints(where: { preferred: { eq: true } }, orderBy: [{ type: ASC }]) {
      nodes { type value verified } } } }`,
    { variables: { id: people['王芳'] } },
  );
  expect(contact).toEqual({
    contactPoints: {
      nodes: [
        { type: 'email', value: 'wang.fang@kehu.example', verified: true },
        { type: 'mobile', value: '+86 138 0000 1111', verified: true },
      ],
    },
  });
});

it('lets the newsletter reach nobody who has said nothing', async () => {
  expect(new Set(Object.values(await reach()))).toEqual(new Set(['NO_CONSENT']));
});

it('lets it reach who agreed with evidence: in words, or as a file of the same person', async () => {
  await consent('王芳', {
    source: 'web-form',
    evidence: '官网表单,已勾选“接收资讯简报”',
    decidedAt: '2026-01-10T02:00:00Z',
  });
  const form = await uploadFile(crm, { subjectId: people['刘洋'] ?? '', fileName: '授权书.txt' }, '本人同意……', li);
  await consent('刘洋', { source: 'in-person', evidenceFileId: form });
  await consent('陈静', { source: 'phone-call' });
  await consent('杨帆', { status: 'OPT_OUT', evidence: '来电拒绝' });
  await consent('孙丽', { evidence: '展会登记表第 17 号' });
  expect(await reach()).toEqual({
    王芳: '→ wang.fang@kehu.example',
    刘洋: '→ 2@kehu.example',
    陈静: 'NO_EVIDENCE',
    杨帆: 'OPTED_OUT',
    赵磊: 'NO_CONSENT',
    孙丽: 'NO_ADDRESS',
  });
});

it('takes no file of somebody else as evidence', async () => {
  const strange = await uploadFile(crm, { subjectId: people['赵磊'] ?? '', fileName: 'a.txt' }, 'x', li);
  const { createConsent } = await li.data<{ createConsent: { errors: object[] } }>(
    'mutation ($input: CreateConsentInput!) { createConsent(input: $input) { errors { code message path } } }',
    {
      variables: { input: { subjectId: people['杨帆'], ...newsletter, status: 'OPT_IN', evidenceFileId: strange } },
      language: 'zh',
    },
  );
  expect(createConsent.errors).toEqual([
    { code: 'NOT_OF_SUBJECT', message: '凭据文件必须是该客户或联系人的附件', path: ['input', 'evidenceFileId'] },
  ]);
});

it('holds for one channel and one purpose only', async () => {
  const other = await reach(li, { channel: 'sms', purpose: 'newsletter' });
  const service = await reach(li, { channel: 'email', purpose: 'service' });
  expect([other['王芳'], service['王芳']]).toEqual(['NO_CONSENT', 'NO_CONSENT']);
});

interface Withdrawn {
  readonly withdrawConsent: { readonly consent: object | null; readonly errors: readonly { code: string }[] };
}

const withdraw = `mutation ($id: ID!) { withdrawConsent(id: $id, source: "email", evidence: "点击了退订链接") {
  consent { status channel purpose evidence source } errors { code message path } } }`;

it('ends with the withdrawal; both statements stay, and an older one that comes in later changes nothing', async () => {
  const given = await li.data<{ consents: { nodes: { id: string }[] } }>(
    'query ($id: ID!) { consents(where: { subjectId: { eq: $id } }) { nodes { id } } }',
    { variables: { id: people['王芳'] } },
  );
  const variables = { id: given.consents.nodes[0]?.id };
  const reader = await crm.as('core:read-only');
  const denied = await reader.data<Withdrawn>(withdraw, { variables });
  expect(denied.withdrawConsent.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  expect((await li.data<Withdrawn>(withdraw, { variables })).withdrawConsent).toEqual({
    consent: { status: 'OPT_OUT', ...newsletter, evidence: '点击了退订链接', source: 'email' },
    errors: [],
  });
  await consent('王芳', { evidence: '补录的纸质登记表', decidedAt: '2026-01-05T02:00:00Z' });
  expect((await reach())['王芳']).toBe('OPTED_OUT');
  const { contact } = await li.data<{ contact: object }>(
    `query ($id: ID!) { contact(id: $id) {
      mayContact(channel: "email", purpose: "newsletter") consents { totalCount } } }`,
    { variables: { id: people['王芳'] } },
  );
  expect(contact).toEqual({ mayContact: false, consents: { totalCount: 3 } });
});

it('is answered for a whole list by one statement, and tells nothing of people whom the caller does not see', async () => {
  const variables = { ids: Object.values(people), ...newsletter };
  const few =
    'query ($ids: [ID!], $channel: String!, $purpose: String!) { reach(contactIds: $ids, channel: $channel, purpose: $purpose) { allowed } }';
  const { reach: all } = await crm.expectQueries(1, () => li.data<Reach>(few, { variables }));
  expect(all).toHaveLength(6);
  const zhou = await crm.createUser({ displayName: '周伟', roles: ['core:sales-representative'] });
  expect(await reach(zhou)).toEqual({});
});
