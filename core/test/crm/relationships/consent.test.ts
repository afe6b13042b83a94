import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ comparePaths: false })));
afterAll(() => crm.stop());

const contacts = writtenRecords<{ contact: { id: string } }>(() => crm, 'Contact', '{ contact { id } }');
const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
const consents = writtenRecords<{ consent: { id: string } | null; errors: object[] }>(
  () => crm,
  'Consent',
  '{ consent { id decidedAt } errors { code path } }',
);

const marketing = { channel: 'email', purpose: 'marketing' };

describe('consent', () => {
  it('counts as it was said last, per channel and purpose', async () => {
    const { id: subjectId } = (await contacts.create({ name: '王小明' })).contact;
    const say = (status: string, decidedAt: string, more: object = {}) =>
      consents.create({ subjectId, ...marketing, status, decidedAt, source: 'web-form', ...more });
    const may = async () =>
      (
        await crm.data<{ contact: object }>(
          `query ($id: ID!) { contact(id: $id) {
            email: mayContact(channel: "email", purpose: "marketing")
            phone: mayContact(channel: "phone", purpose: "marketing")
            survey: mayContact(channel: "email", purpose: "survey")
          } }`,
          { variables: { id: subjectId } },
        )
      ).contact;
    expect(await may()).toEqual({ email: false, phone: false, survey: false });
    await say('OPT_IN', '2024-03-01T08:00:00.000Z', { evidence: '展会登记表第 17 号' });
    expect(await may()).toEqual({ email: true, phone: false, survey: false });
    await say('OPT_OUT', '2024-05-01T08:00:00.000Z');
    // Entered late: it was said before.
    await say('OPT_IN', '2024-04-01T08:00:00.000Z', { channel: 'phone' });
    await say('OPT_IN', '2024-04-01T08:00:00.000Z');
    expect(await may()).toEqual({ email: false, phone: true, survey: false });
  });

  it('is asked for a whole list with one statement', async () => {
    const ids: string[] = [];
    for (const name of ['甲', '乙', '丙', '丁']) ids.push((await accounts.create({ name })).account.id);
    for (const [index, subjectId] of ids.entries()) {
      await consents.create({ subjectId, ...marketing, status: index % 2 === 0 ? 'OPT_IN' : 'OPT_OUT' });
    }
    const { accounts: list } = await crm.expectQueries(2, () =>
      crm.data<{ accounts: { nodes: object[] } }>(
        '{ accounts { nodes { name mayContact(channel: "email", purpose: "marketing") } } }',
      ),
    );
    expect(list.nodes).toEqual([
      { name: '甲', mayContact: true },
      { name: '乙', mayContact: false },
      { name: '丙', mayContact: true },
      { name: '丁', mayContact: false },
    ]);
  });

  it('stays as it was said', async () => {
    const { id: subjectId } = (await contacts.create({ name: '李敏' })).contact;
    const { consent } = await consents.create({ subjectId, ...marketing, status: 'OPT_IN' });
    const id = consent?.id ?? '';
    expect((await consents.update(id, { evidence: '录音 20240301' })).errors).toEqual([]);
    // `status` is not part of the input at all.
    await expect(consents.update(id, { status: 'OPT_OUT' })).rejects.toThrow('status');
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    expect((await consents.create({ subjectId, ...marketing, status: 'OPT_IN', decidedAt: ahead })).errors).toEqual([
      { code: 'IN_FUTURE', path: ['input', 'decidedAt'] },
    ]);
  });

  it('of somebody hidden is no', async () => {
    const { id: subjectId } = (await contacts.create({ name: '赵志强' })).contact;
    await consents.create({ subjectId, ...marketing, status: 'OPT_IN' });
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    const seen = await crm.data('{ consents { totalCount } contacts { totalCount } }', { as: rep });
    expect(seen).toEqual({ consents: { totalCount: 0 }, contacts: { totalCount: 0 } });
  });

  it('selects people: who agreed and did not take it back', async () => {
    const found = await crm.data<{ contacts: { totalCount: number } }>(`{
      contacts(where: { consents: { some: { channel: { eq: "phone" }, status: { eq: OPT_IN } } } }) { totalCount }
    }`);
    expect(found.contacts.totalCount).toBe(1);
  });
});
