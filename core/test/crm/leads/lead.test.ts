import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
interface Payload {
  readonly lead: { readonly id: string };
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const leads = writtenRecords<Payload>(
  () => crm,
  'Lead',
  '{ lead { id name status rating disqualifiedReason source convertedAt } errors { code path } }',
);

beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

describe('a lead', () => {
  it('is named by its company, else by the person, and completed step by step', async () => {
    const { lead, errors } = await leads.create({ company: '华南设计院', source: 'exhibition' });
    expect([lead, errors]).toMatchObject([{ name: '华南设计院', status: 'NEW', rating: null }, []]);
    expect(await leads.create({ contactName: '陈工', mobile: '13800138000' })).toMatchObject({
      lead: { name: '陈工' },
    });
    expect((await leads.create({ mobile: '13800138000' })).errors).toEqual([
      { code: 'REQUIRED', path: ['input', 'name'] },
    ]);
    expect(
      await leads.update(lead.id, { rating: 'HOT', status: 'CONTACTED', email: 'chen@example.com' }),
    ).toMatchObject({
      lead: { rating: 'HOT', status: 'CONTACTED' },
      errors: [],
    });
  });

  it('is disqualified with a reason, which is forgotten when it is taken up again', async () => {
    const { lead } = await leads.create({ company: '远洋贸易' });
    expect((await leads.update(lead.id, { status: 'DISQUALIFIED' })).errors).toEqual([
      { code: 'REQUIRED', path: ['input', 'disqualifiedReason'] },
    ]);
    expect((await leads.update(lead.id, { status: 'DISQUALIFIED', disqualifiedReason: 'bored' })).errors).toMatchObject(
      [{ code: 'UNKNOWN_CODE' }],
    );
    await leads.update(lead.id, { status: 'DISQUALIFIED', disqualifiedReason: 'no-need' });
    expect(await leads.update(lead.id, { status: 'NEW' })).toMatchObject({ lead: { disqualifiedReason: null } });
  });

  it('is not converted by hand', async () => {
    const { lead } = await leads.create({ company: '远洋贸易' });
    expect((await leads.update(lead.id, { status: 'CONVERTED' })).errors).toEqual([
      { code: 'NOT_BY_HAND', path: ['input', 'status'] },
    ]);
    expect((await leads.create({ company: '远洋贸易', status: 'CONVERTED' })).errors).toMatchObject([
      { code: 'NOT_BY_HAND' },
    ]);
  });

  it('belongs to whoever found it: a colleague of another team does not see it', async () => {
    const [finder, other] = [
      await crm.createUser({ roles: ['core:sales-representative'] }),
      await crm.createUser({ roles: ['core:sales-representative'] }),
    ];
    await crm.data('mutation { createLead(input: { company: "秘密项目" }) { errors { code } } }', { as: finder });
    const look = '{ leads(where: { company: { eq: "秘密项目" } }) { totalCount } }';
    expect(await crm.data(look, { as: finder })).toEqual({ leads: { totalCount: 1 } });
    expect(await crm.data(look, { as: other })).toEqual({ leads: { totalCount: 0 } });
  });
});
