import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';
import { parseGlobalId } from '../../src/model/index.ts';
import { Finder } from './finder.ts';

let crm: TestCrm;
let find: Finder;

beforeAll(async () => {
  crm = await createTestCrm();
  find = new Finder(crm);
});

afterAll(() => crm.stop());

async function write(mutation: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const head = Object.keys(variables).length > 0 ? '($id: ID!)' : '';
  const data = await crm.data<Record<string, { record: { id: string } | null; errors: { message: string }[] }>>(
    `mutation ${head} { ${mutation} }`,
    { variables },
  );
  const [payload] = Object.values(data);
  if (payload?.errors[0]) throw new Error(payload.errors[0].message);
  return payload?.record?.id ?? '';
}

const account = (input: string): Promise<string> =>
  write(`createAccount(input: ${input}) { record: account { id } errors { message } }`);

/** Numbers of the documents of a record: a document that is written anew gets another one. */
async function documentsOf(id: string): Promise<string[]> {
  const uuid = parseGlobalId(crm.crm.model, id)?.uuid;
  const rows = await crm.crm.database.reader.rows<{ seq: string }>(
    'select seq::text from search_document where record_id = $1',
    [uuid],
  );
  return rows.map(({ seq }) => seq);
}

test('an update is found at once, and what the record said before is not', async () => {
  const id = await account('{ name: "金陵木业" }');
  expect(await find.names('金陵')).toEqual(['金陵木业']);
  await write(`updateAccount(id: $id, input: { name: "银河木业" }) { record: account { id } errors { message } }`, {
    id,
  });
  expect(await find.names('金陵')).toEqual([]);
  expect(await find.names('yinhe')).toEqual(['银河木业']);
  await write(
    `updateAccount(id: $id, input: { shortName: null, phone: "021-6543-2100" }) {
    record: account { id } errors { message } }`,
    { id },
  );
  expect(await find.names('65432')).toEqual(['银河木业']);
});

test('a document is written only where a searched field changes', async () => {
  const id = await account('{ name: "不变公司" }');
  const before = await documentsOf(id);
  await write(
    `updateAccount(id: $id, input: { employees: 5, city: "上海" }) { record: account { id } errors { message } }`,
    { id },
  );
  expect(await documentsOf(id)).toEqual(before);
  await write(`updateAccount(id: $id, input: { legalName: "变" }) { record: account { id } errors { message } }`, {
    id,
  });
  expect(await documentsOf(id)).not.toEqual(before);
});

test('deleted records are not found, restored ones are, of purged ones nothing is left', async () => {
  const id = await account('{ name: "消失公司" }');
  const note = await write(
    `createNote(input: { subjectId: $id, text: "消失的便条" }) { record: note { id } errors { message } }`,
    { id },
  );
  expect(await find.names('消失')).toEqual(['消失公司', '消失的便条']);
  await write(`deleteAccount(id: $id) { record: account { id } errors { message } }`, { id });
  // The note exists within the account only.
  expect(await find.names('消失')).toEqual([]);
  await write(`restoreAccount(id: $id) { record: account { id } errors { message } }`, { id });
  expect(await find.names('消失')).toEqual(['消失公司', '消失的便条']);
  await write(`deleteAccount(id: $id) { record: account { id } errors { message } }`, { id });
  await write(`purgeAccount(id: $id) { record: account { id } errors { message } }`, { id });
  expect(await find.names('消失')).toEqual([]);
  expect(await documentsOf(id)).toEqual([]);
  expect(await documentsOf(note)).toEqual([]);
});

test('a refused write leaves no document', async () => {
  const { errors } = await crm.execute(
    `mutation { createAccounts(input: [{ name: "半途公司" }, { name: "" }], mode: ALL_OR_NOTHING) { errors { message } } }`,
  );
  expect(errors ?? []).toBeDefined();
  expect(await find.names('半途')).toEqual([]);
});

test('bulk writes are found', async () => {
  const input = Array.from({ length: 30 }, (_none, n) => ({ externalId: `bulk-${n}`, name: `批量客户 ${n}` }));
  const bulk = '{ errors { message } }';
  await crm.data(
    `mutation ($input: [UpsertAccountInput!]!) { upsertAccounts(by: EXTERNAL_ID, input: $input) ${bulk} }`,
    {
      variables: { input },
    },
  );
  expect((await find.page('批量')).totalCount).toBe(30);
  await crm.data(
    `mutation { bulkUpdateAccounts(where: { name: { startsWith: "批量" } }, input: { shortName: "成批" }) ${bulk} }`,
  );
  expect((await find.page('成批')).totalCount).toBe(30);
  await crm.data(`mutation { bulkDeleteAccounts(where: { name: { startsWith: "批量" } }) ${bulk} }`);
  expect((await find.page('成批')).totalCount).toBe(0);
});

describe('made again', () => {
  const states = () =>
    crm.crm.database.reader.rows<{ type: string; is_complete: boolean; position: string | null }>(
      'select type, is_complete, position::text from search_state order by type',
      [],
    );

  test('nothing is to be done in a new installation, and the records that code writes have documents', async () => {
    expect((await states()).every(({ is_complete }) => is_complete)).toBe(true);
    expect(await find.names('administrator@guanxi.test')).toEqual(['Administrator']);
  });

  test('documents that are missing, and those of records that changed behind the back', async () => {
    await account('{ name: "遗漏公司" }');
    await crm.crm.database.reader.rows('delete from search_document', []);
    expect(await find.names('遗漏')).toEqual([]);
    const done = new Map<string, number>();
    await crm.crm.rebuildSearch({ onProgress: ({ name }, count) => done.set(name, count) });
    expect(done.get('Account')).toBeGreaterThan(30);
    expect(await find.names('遗漏')).toEqual(['遗漏公司']);
    expect((await states()).every(({ is_complete }) => is_complete)).toBe(true);
  });

  test('another declaration: only that entity, from where it was left', async () => {
    const all = await crm.crm.database.reader.rows<{ id: string }>('select id from account order by id', []);
    const position = all.at(-3)?.id;
    await crm.crm.database.reader.rows(`update search_state set is_complete = false, position = $1 where type = 'ac'`, [
      position,
    ]);
    await crm.crm.database.reader.rows(`update search_state set declaration = 'old' where type = 'te'`, []);
    const done = new Map<string, number>();
    await crm.crm.rebuildSearch({ resume: true, onProgress: ({ name }, count) => done.set(name, count) });
    expect(Object.fromEntries(done)).toEqual({ Account: 2, ...(done.has('Team') && { Team: done.get('Team') }) });
    expect((await states()).find(({ type }) => type === 'te')?.is_complete).toBe(true);
  });

  test('an interrupted run goes on where it was', async () => {
    const stop = new AbortController();
    const interrupted = crm.crm.rebuildSearch({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(interrupted).rejects.toThrow();
    expect((await states()).some(({ is_complete }) => !is_complete)).toBe(true);
    await crm.crm.rebuildSearch({ resume: true });
    expect((await states()).every(({ is_complete }) => is_complete)).toBe(true);
    expect(await find.names('遗漏')).toEqual(['遗漏公司']);
  });
});
