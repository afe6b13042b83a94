import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ http: true })));
afterAll(() => crm.stop());

type Id = { readonly id: string };
const accounts = writtenRecords<{ account: Id }>(() => crm, 'Account', '{ account { id } }');
const contacts = writtenRecords<{ contact: { readonly affiliations: { readonly nodes: readonly Id[] } } }>(
  () => crm,
  'Contact',
  '{ contact { affiliations { nodes { id } } } }',
);
const notes = writtenRecords<{ note: Id; errors: object[] }>(() => crm, 'Note', '{ note { id } errors { code } }');
const taggings = writtenRecords<{ errors: object[] }>(() => crm, 'Tagging', '{ errors { code } }');
const tags = writtenRecords<{ tag: Id }>(() => crm, 'Tag', '{ tag { id } }');

async function attach(subjectId: string): Promise<void> {
  const query = new URLSearchParams({ subjectId, fileName: 'a.txt' }).toString();
  const response = await fetch(`${crm.url}/files?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${crm.administrator.accessToken}` },
    body: 'the bytes',
  });
  expect(response.status).toBe(201);
}

async function files(): Promise<number> {
  const entries = await readdir(crm.crm.config.dataFolder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** Rows of the tables themselves: what no query of the API shows would be there for ever. */
async function left(subjects: readonly string[]): Promise<Record<string, number>> {
  const where = 'subjectId: { in: $ids }';
  const counted = await crm.data<Record<string, { totalCount: number }>>(
    `query ($ids: [ID!]!) {
      trace: auditEntries(where: { ${where}, action: { eq: PURGE } }) { totalCount } }`,
    { variables: { ids: subjects } },
  );
  const rows: Record<string, number> = { trace: counted['trace']?.totalCount ?? 0 };
  for (const table of ['note', 'tagging', 'attachment']) {
    rows[table] = Number(await crm.crm.database.reader.value(`select count(*)::int from ${table}`, []));
  }
  return rows;
}

/** A note, a tag and a file. */
async function annotate(subjectId: string): Promise<string> {
  const { tag } = await tags.create({ name: `标签 ${subjectId}` });
  const { note, errors } = await notes.create({ subjectId, text: '备注' });
  expect(errors).toEqual([]);
  expect(await taggings.create({ subjectId, tagId: tag.id })).toEqual({ errors: [] });
  await attach(subjectId);
  return note.id;
}

/** Somebody's affiliation with the account. */
async function employ(accountId: string): Promise<string> {
  const { contact } = await contacts.create({ name: '员工', affiliations: [{ accountId }] });
  return contact.affiliations.nodes[0]?.id ?? '';
}

const purge = (id: string) =>
  crm.data('mutation ($id: ID!) { purgeAccount(id: $id) { errors { code message } } }', { variables: { id } });

describe('what is said about records that leave with a purged one', () => {
  it('leaves too, with its bytes, however far down it hangs', async () => {
    const { account } = await accounts.create({ name: '过客' });
    const { account: partner } = await accounts.create({ name: '伙伴' });
    // Both leave with the account by a foreign key.
    const { accountRelation } = (
      await crm.data<{ createAccountRelation: { accountRelation: Id } }>(
        `mutation ($from: ID!, $to: ID!) {
          createAccountRelation(input: { fromId: $from, toId: $to, type: "supplies" }) { accountRelation { id } } }`,
        { variables: { from: account.id, to: partner.id } },
      )
    ).createAccountRelation;
    const affiliationId = await employ(account.id);
    const gone = [account.id, accountRelation.id, affiliationId];
    const noted: string[] = [];
    for (const id of gone) noted.push(await annotate(id));
    await annotate(partner.id);
    expect(await left(noted)).toEqual({ trace: 0, note: 4, tagging: 4, attachment: 4 });
    expect(await files()).toBe(4);

    expect(await purge(account.id)).toEqual({ purgeAccount: { errors: [] } });
    expect(await left(noted)).toEqual({ trace: 3, note: 1, tagging: 1, attachment: 1 });
    expect(await files()).toBe(1);
  });

  it('stays where the purge is refused after all', async () => {
    const { account } = await accounts.create({ name: '有订单的客户' });
    await annotate(await employ(account.id));
    await crm.data(
      'mutation ($id: ID!) { createOrder(input: { accountId: $id, currency: "CNY" }) { errors { code } } }',
      {
        variables: { id: account.id },
      },
    );
    const before = [await left([]), await files()];
    expect(await purge(account.id)).toMatchObject({ purgeAccount: { errors: [{ code: 'STILL_REFERENCED' }] } });
    expect([await left([]), await files()]).toEqual(before);
  });
});

describe('what merely refers to a purged record', () => {
  it('forgets it, as a change of its own that stands in its history', async () => {
    const { account } = await accounts.create({ name: '集团' });
    const { account: branch } = await accounts.create({ name: '分公司', parentId: account.id });
    expect(await purge(account.id)).toEqual({ purgeAccount: { errors: [] } });
    const changed = await crm.data<{ account: object; auditEntries: { nodes: { changes: string }[] } }>(
      `query ($id: ID!) {
        account(id: $id) { version parent { id } }
        auditEntries(where: { subjectId: { eq: $id }, action: { eq: UPDATE } }) { nodes { changes } } }`,
      { variables: { id: branch.id } },
    );
    expect(changed.account).toEqual({ version: 2, parent: null });
    expect(changed.auditEntries.nodes.map(({ changes }) => Object.keys(JSON.parse(changes) as object))).toEqual([
      ['parent'],
    ]);
  });
});
