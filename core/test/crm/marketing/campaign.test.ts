import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
interface Errors {
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface CampaignPayload extends Errors {
  readonly campaign: { readonly id: string };
}
interface MemberPayload extends Errors {
  readonly campaignMember: { readonly id: string; readonly respondedAt: string | null };
}
const campaigns = writtenRecords<CampaignPayload>(() => crm, 'Campaign', '{ campaign { id } errors { code path } }');
const members = writtenRecords<MemberPayload>(
  () => crm,
  'CampaignMember',
  '{ campaignMember { id status response respondedAt } errors { code path } }',
);

let campaignId = '';
const persons: Record<string, string> = {};

beforeAll(async () => {
  crm = await createTestCrm();
  campaignId = (await campaigns.create({ name: '春季新品发布会', type: 'product-launch' })).campaign.id;
  const made = await crm.data<Record<string, Record<string, { id: string }>>>(`mutation {
    contact: createContact(input: { name: "王芳" }) { record: contact { id } }
    account: createAccount(input: { name: "恒基建设" }) { record: account { id } }
    lead: createLead(input: { company: "华南设计院" }) { record: lead { id } }
  }`);
  for (const [name, payload] of Object.entries(made)) persons[name] = payload['record']?.id ?? '';
});
afterAll(() => crm.stop());

describe('a campaign', () => {
  it('ends after it starts, and never stands above itself', async () => {
    expect((await campaigns.create({ name: '展会', startsOn: '2026-05-02', endsOn: '2026-05-01' })).errors).toEqual([
      { code: 'ENDS_BEFORE_START', path: ['input', 'endsOn'] },
    ]);
    const child = await campaigns.create({ name: '广州站', parentId: campaignId });
    expect((await campaigns.update(campaignId, { parentId: child.campaign.id })).errors).toEqual([
      { code: 'CIRCLE', path: ['input', 'parentId'] },
    ]);
  });

  it('has members of three kinds, each once', async () => {
    for (const [name, id] of Object.entries(persons)) {
      const input = { campaignId, [`${name}Id`]: id };
      expect(await members.create(input)).toMatchObject({
        campaignMember: { status: 'invited', response: 'NONE', respondedAt: null },
        errors: [],
      });
      expect((await members.create(input)).errors).toMatchObject([{ code: 'DUPLICATE' }]);
    }
    for (const input of [{}, { contactId: persons['contact'], leadId: persons['lead'] }]) {
      expect((await members.create({ campaignId, ...input })).errors).toEqual([
        { code: 'ONE_PERSON', path: ['input', 'contactId'] },
      ]);
    }
    expect(
      await crm.data(
        `query ($lead: ID!, $account: ID!) {
          lead(id: $lead) { campaignMembers { nodes { campaign { name } } } }
          account(id: $account) { campaignMembers { totalCount } }
        }`,
        { variables: { lead: persons['lead'], account: persons['account'] } },
      ),
    ).toEqual({
      lead: { campaignMembers: { nodes: [{ campaign: { name: '春季新品发布会' } }] } },
      account: { campaignMembers: { totalCount: 1 } },
    });
  });

  it('knows who answered what and when, and counts it', async () => {
    const { campaign } = await campaigns.create({ name: '电话调查', type: 'survey' });
    const { campaignMember } = await members.create({ campaignId: campaign.id, contactId: persons['contact'] });
    const answered = await members.update(campaignMember.id, { response: 'YES', status: 'responded' });
    expect(answered.campaignMember.respondedAt).toMatch(/^20\d\d-.*Z$/);
    await members.create({
      campaignId: campaign.id,
      leadId: persons['lead'],
      response: 'NO',
      respondedAt: '2026-01-05T08:00:00.000Z',
    });
    const groups = await crm.data(
      `query ($id: ID!) { campaignMemberGroups(where: { campaignId: { eq: $id } }, groupBy: [{ response: VALUE }]) {
        nodes { key { response } count max { respondedAt } } } }`,
      { variables: { id: campaign.id } },
    );
    expect(groups).toMatchObject({
      campaignMemberGroups: {
        nodes: [
          { key: { response: 'NO' }, count: 1, max: { respondedAt: '2026-01-05T08:00:00.000Z' } },
          { key: { response: 'YES' }, count: 1 },
        ],
      },
    });
    expect((await members.update(campaignMember.id, { response: 'NONE' })).campaignMember.respondedAt).toBeNull();
    const past = await members.create({
      ...{ campaignId: campaign.id, accountId: persons['account'] },
      ...{ response: 'YES', respondedAt: null },
    });
    expect(past.campaignMember.respondedAt).toBeNull();
    const noted = await members.update(past.campaignMember.id, { status: 'responded' });
    expect(noted.campaignMember.respondedAt).toBeNull();
  });
});
