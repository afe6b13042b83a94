import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

// A7, one customer, one record: 王芳 enters 东方建材, and is asked before 李伟 or she herself enters it a second time. What
// an import brought twice all the same, 陈静 finds by a scan, and decides pair by pair.

let crm: TestCrm;
let wangFang: TestClient;
let liWei: TestClient;
let chenJing: TestClient;
let dongfang = '';

interface Candidate {
  readonly score: number;
  readonly record: { readonly id: string; readonly name: string } | null;
  readonly reasons: readonly { readonly code: string; readonly message: string; readonly theirs: string[] }[];
}
interface Payload {
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly hidden?: number;
    readonly candidates?: readonly Candidate[];
  }[];
}

const found = 'hidden candidates { score record { id ... on Account { name } } reasons { code message theirs } }';
const create = `mutation ($input: CreateAccountInput!, $allow: Boolean) {
  createAccount(input: $input, allowDuplicates: $allow) {
    account { id name } errors { code message ... on DuplicateFound { ${found} } } } }`;

async function enter(
  by: TestClient,
  input: object,
  options: { allow?: boolean; language?: 'zh' } = {},
): Promise<Payload> {
  const { allow, language } = options;
  const variables = { input, ...(allow && { allow }) };
  const answer = await by.data<{ createAccount: Payload }>(create, { variables, ...(language && { language }) });
  return answer.createAccount;
}

beforeAll(async () => {
  crm = await createTestCrm({ options: { duplicates: { onCreate: 'refuse' } } });
  wangFang = await crm.createUser({ displayName: '王芳', roles: ['core:sales-representative'] });
  liWei = await crm.createUser({ displayName: '李伟', roles: ['core:sales-representative'] });
  chenJing = await crm.createUser({ displayName: '陈静', roles: ['core:administrator'] });
});
afterAll(() => crm.stop());

it('lets 王芳 enter a customer that is new', async () => {
  const input = { name: '北京东方建筑材料有限公司', phone: '+86 10 6588 1234', city: '北京' };
  const { account, errors } = await enter(wangFang, input);
  expect(errors).toEqual([]);
  dongfang = account?.id ?? '';
});

it('shows her which one it is when she enters it again in other words, with the reasons, in Chinese', async () => {
  const { account, errors } = await enter(
    wangFang,
    { name: '北京東方建築材料(集团)股份有限公司', phone: '010-65881234' },
    { language: 'zh' },
  );
  expect(account).toBeNull(); // nothing was written
  expect(errors).toMatchObject([
    {
      code: 'PROBABLE_DUPLICATE',
      message: '已有 1 条可能相同的客户记录;确认不是同一个时请加 allowDuplicates: true',
      hidden: 0,
      candidates: [
        {
          record: { id: dongfang, name: '北京东方建筑材料有限公司' },
          reasons: [
            { code: 'SAME_PHONE', message: '电话相同', theirs: ['+86 10 6588 1234'] },
            { code: 'SIMILAR_NAME', message: '名称相同或相近' },
          ],
        },
      ],
    },
  ]);
  expect(errors[0]?.candidates?.[0]?.score).toBeGreaterThan(0.9);
});

it('tells 李伟, who does not see it, only that there is one', async () => {
  const { account, errors } = await enter(liWei, { name: 'Beijing Dongfang Building Materials Co., Ltd.' });
  expect(account).toBeNull();
  expect(errors).toMatchObject([{ code: 'PROBABLE_DUPLICATE', hidden: 1, candidates: [] }]);
  expect(JSON.stringify(errors)).not.toMatch(/东方|6588/);
});

it('asks for a form before anything is saved, and for a record that is there', async () => {
  const asked = await wangFang.data(
    `query ($id: ID!) {
      typed: findDuplicateAccounts(input: { name: "东方建筑材料", city: "北京市" }) { hidden candidates { record { id } } }
      branch: findDuplicateAccounts(input: { name: "东方建筑材料", city: "上海" }) { hidden candidates { record { id } } }
      other: findDuplicateAccounts(input: { name: "东方贸易有限公司" }) { hidden candidates { record { id } } }
      itself: accountDuplicates(id: $id) { hidden candidates { record { id } } } }`,
    { variables: { id: dongfang } },
  );
  const none = { hidden: 0, candidates: [] };
  expect(asked).toEqual({
    ...{ typed: { hidden: 0, candidates: [{ record: { id: dongfang } }] } },
    ...{ branch: none, other: none, itself: none },
  });
  const hidden = await liWei.data('query ($id: ID!) { accountDuplicates(id: $id) { hidden } }', {
    variables: { id: dongfang },
  });
  expect(hidden).toEqual({ accountDuplicates: null });
});

it('lets 李伟 make it all the same when he says that it is another one', async () => {
  const { account, errors } = await enter(liWei, { name: 'Beijing Dongfang Building Materials' }, { allow: true });
  expect(errors).toEqual([]);
  expect(account).not.toBeNull();
});

it('knows people by their number and their name in pinyin, and does not mistake colleagues', async () => {
  const contact = `mutation ($input: CreateContactInput!) {
    createContact(input: $input) { contact { id } errors { code } } }`;
  const enterPerson = (input: object) => wangFang.data(contact, { variables: { input } });
  await enterPerson({ familyName: '王', givenName: '小明', mobile: '13800138000', accountId: dongfang });
  expect(await enterPerson({ name: 'Wang Xiaoming', mobile: '+86 138 0013 8000' })).toEqual({
    createContact: { contact: null, errors: [{ code: 'PROBABLE_DUPLICATE' }] },
  });
  expect(await enterPerson({ name: '王小红', phone: '010-65881234', accountId: dongfang })).toMatchObject({
    createContact: { errors: [] },
  });
});

it('imports what comes, and finds by a scan what came twice', async () => {
  const names = [
    'Chelsea Point L.L.C',
    'L.L.C. "Chelsea Point"',
    'Ontexi Construction',
    'Besa Commerce',
    'Burimi Commerce',
  ];
  const { upsertAccounts } = await crm.mutate<{ upsertAccounts: { created: number } }>(
    `mutation ($input: [UpsertAccountInput!]!) { upsertAccounts(input: $input, by: EXTERNAL_ID) { created errors { code } } }`,
    { variables: { input: names.map((name, index) => ({ externalId: `permits:${index}`, name })) } },
  );
  expect(upsertAccounts.created).toBe(names.length);

  const scan = `mutation { scanForDuplicates(type: "Account") { job { id } errors { code } } }`;
  expect(await wangFang.data(scan)).toEqual({ scanForDuplicates: { job: null, errors: [{ code: 'NOT_PERMITTED' }] } });
  const { scanForDuplicates } = await chenJing.mutate<{ scanForDuplicates: { job: { id: string } } }>(scan);
  await crm.runJobs();
  const { job } = await chenJing.data<{ job: Record<string, unknown> }>(
    'query ($id: ID!) { job(id: $id) { status progress total } }',
    { variables: { id: scanForDuplicates.job.id } },
  );
  expect(job).toEqual({ status: 'DONE', progress: 7, total: 7 });
});

const listed = `query { duplicateCandidates(orderBy: [{ score: DESC }]) { nodes {
  id status score first { ... on Account { name } } second { ... on Account { name } } reasons { code message } } } }`;
interface Listed {
  readonly duplicateCandidates: {
    readonly nodes: readonly { id: string; status: string; first: { name: string }; second: { name: string } | null }[];
  };
}

it('lists the pairs with their reasons; who does not see a record does not see it there', async () => {
  const all = await chenJing.data<Listed>(listed, { language: 'zh' });
  expect(all.duplicateCandidates.nodes).toMatchObject([
    {
      status: 'OPEN',
      first: { name: 'Chelsea Point L.L.C' },
      second: { name: 'L.L.C. "Chelsea Point"' },
      reasons: [{ code: 'SIMILAR_NAME', message: '名称相同或相近' }],
    },
    { first: { name: '北京东方建筑材料有限公司' }, second: { name: 'Beijing Dongfang Building Materials' } },
  ]);
  const hers = await wangFang.data<Listed>(listed);
  expect(hers.duplicateCandidates.nodes).toMatchObject([
    { first: { name: '北京东方建筑材料有限公司' }, second: null, reasons: [] },
  ]);
  expect((await liWei.data<Listed>(listed)).duplicateCandidates.nodes).toEqual([]);
});

it('keeps a pair dismissed, however often it is found again', async () => {
  const dismiss = `mutation ($id: ID!) {
    dismissDuplicate(id: $id, reason: "姊妹公司") { duplicateCandidate { status reason } errors { code message } } }`;
  const [chelsea] = (await chenJing.data<Listed>(listed)).duplicateCandidates.nodes;
  const variables = { id: chelsea?.id };
  expect(await liWei.data(dismiss, { variables, language: 'zh' })).toEqual({
    dismissDuplicate: { duplicateCandidate: null, errors: [{ code: 'NOT_FOUND', message: '找不到该疑似重复' }] },
  });
  expect(await chenJing.mutate(dismiss, { variables })).toEqual({
    dismissDuplicate: { duplicateCandidate: { status: 'DISMISSED', reason: '姊妹公司' }, errors: [] },
  });
  await chenJing.mutate('mutation { scanForDuplicates(type: "Account") { errors { code } } }');
  await crm.runJobs();
  const after = await chenJing.data<Listed>(listed);
  expect(after.duplicateCandidates.nodes.map(({ status }) => status)).toEqual(['DISMISSED', 'OPEN']);
});
