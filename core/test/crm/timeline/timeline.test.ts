import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Campaign, CampaignMember, timelineSources } from '../../../src/crm/index.ts';
import { definePlugin } from '../../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

/** Brings the campaigns that a customer was invited to. */
const invitations = definePlugin({
  id: 'invitations',
  prefix: 'invited',
  version: '1.0.0',
  label: { zh: '邀请', en: 'Invitations' },
  requires: { core: '*' },
  contributions: [
    timelineSources.with('campaign', {
      label: { zh: '市场活动', en: 'Campaign' },
      entity: Campaign,
      entries: (account, sql) => [
        sql.fragment`
        select c.id, m.created_at as at, c.name as title, null::text as detail, null::numeric as amount,
          null::text as currency, c.owner_id as user_id
        from ${sql.visible(CampaignMember)} m join ${sql.visible(Campaign)} c on c.id = m.campaign_id
        where m.account_id = ${account}`,
      ],
    }),
  ],
});

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm({ plugins: [invitations()] })));
afterAll(() => crm.stop());

const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
const campaigns = writtenRecords<{ campaign: { id: string } }>(() => crm, 'Campaign', '{ campaign { id } }');
const members = writtenRecords<object>(() => crm, 'CampaignMember', '{ errors { code message } }');
const notes = writtenRecords<object>(() => crm, 'Note', '{ errors { code } }');

interface Page {
  readonly nodes: readonly { readonly type: string; readonly label: string; readonly title: string }[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

async function timeline(id: string, args = ''): Promise<Page> {
  const { account } = await crm.data<{ account: { timeline: Page } }>(
    `query ($id: ID!) { account(id: $id) { timeline${args} { nodes { type label title } endCursor hasNextPage } } }`,
    { variables: { id }, language: 'zh' },
  );
  return account.timeline;
}

describe('the timeline', () => {
  it('has what plugins bring, among the rest and in the same statement', async () => {
    const { id } = (await accounts.create({ name: '宏远建筑' })).account;
    const campaign = (await campaigns.create({ name: '春季展会', type: 'seminar' })).campaign.id;
    await members.create({ campaignId: campaign, accountId: id });
    await notes.create({ subjectId: id, text: '看过样品' });
    const { nodes } = await crm.expectQueries(2, () => timeline(id));
    expect(nodes).toEqual([
      { type: 'note', label: '备注', title: '看过样品' },
      { type: 'invited:campaign', label: '市场活动', title: '春季展会' },
    ]);
    expect((await timeline(id, '(types: ["invited:campaign"])')).nodes).toHaveLength(1);
  });

  it('is empty where nothing happened, and stops at the last entry', async () => {
    const { id } = (await accounts.create({ name: '恒泰设计院' })).account;
    expect(await timeline(id)).toEqual({ nodes: [], endCursor: null, hasNextPage: false });
    for (const text of ['一', '二', '三']) await notes.create({ subjectId: id, text });
    const first = await timeline(id, '(first: 2)');
    expect([first.nodes.length, first.hasNextPage]).toEqual([2, true]);
    const rest = await timeline(id, `(first: 2, after: "${first.endCursor ?? ''}")`);
    expect([rest.nodes.map(({ title }) => title), rest.hasNextPage]).toEqual([['一'], false]);
    expect(await timeline(id, '(types: [])')).toEqual({ nodes: [], endCursor: null, hasNextPage: false });
  });

  it('is asked for one page of a size', async () => {
    const { id } = (await accounts.create({ name: '新城地产' })).account;
    for (const first of [0, 201, -1]) {
      await expect(timeline(id, `(first: ${first})`)).rejects.toThrow('first');
    }
  });
});
