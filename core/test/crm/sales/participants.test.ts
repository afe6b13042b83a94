import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
const ids: Record<string, string> = {};
interface Payload {
  readonly opportunity: { readonly id: string; readonly participants: { readonly nodes: readonly { id: string }[] } };
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
const opportunities = writtenRecords<Payload>(
  () => crm,
  'Opportunity',
  `{ opportunity { id
      participants(orderBy: [{ id: ASC }]) { nodes { id role contact { name } account { name } note } }
      competitors { nodes { competitor { name } product strengths outcome } }
    } errors { code path } }`,
);

beforeAll(async () => {
  crm = await createTestCrm();
  const made = await crm.data<Record<string, Record<string, { id: string }>>>(`mutation {
    chief: createContact(input: { name: "王总" }) { record: contact { id } }
    institute: createAccount(input: { name: "华南设计院" }) { record: account { id } }
    rival: createAccount(input: { name: "北方建材", roles: ["competitor"] }) { record: account { id } }
  }`);
  for (const [name, payload] of Object.entries(made)) ids[name] = payload['record']?.id ?? '';
});
afterAll(() => crm.stop());

describe('an opportunity', () => {
  it('knows who has a say and who competes, written with it', async () => {
    const { opportunity, errors } = await opportunities.create({
      name: '写字楼',
      participants: [
        { contactId: ids['chief'], role: 'decision-maker', note: '看重交期' },
        { accountId: ids['institute'], role: 'specifier' },
      ],
      competitors: [{ competitorId: ids['rival'], product: '北方石膏板', strengths: '价格低' }],
    });
    expect(errors).toEqual([]);
    expect(opportunity).toMatchObject({
      participants: {
        nodes: [
          { role: 'decision-maker', contact: { name: '王总' }, note: '看重交期' },
          { role: 'specifier', account: { name: '华南设计院' } },
        ],
      },
      competitors: { nodes: [{ competitor: { name: '北方建材' }, outcome: 'OPEN' }] },
    });
    // The list of an update is the whole list: one stays, one goes, one is new.
    const [chief] = opportunity.participants.nodes;
    const changed = await opportunities.update(opportunity.id, {
      participants: [
        { id: chief?.id, role: 'influencer' },
        { accountId: ids['rival'], role: 'blocker' },
      ],
    });
    expect(changed).toMatchObject({
      opportunity: { participants: { nodes: [{ id: chief?.id, role: 'influencer' }, { role: 'blocker' }] } },
      errors: [],
    });
    expect(
      await crm.data('query ($id: ID!) { contact(id: $id) { participations { nodes { opportunity { name } } } } }', {
        variables: { id: ids['chief'] },
      }),
    ).toEqual({ contact: { participations: { nodes: [{ opportunity: { name: '写字楼' } }] } } });
  });

  it('wants somebody behind a role, and each competitor once', async () => {
    const competitor = { competitorId: ids['rival'] };
    expect((await opportunities.create({ name: '?', participants: [{ role: 'user' }] })).errors).toEqual([
      { code: 'REQUIRED', path: ['input', 'participants', '0', 'contactId'] },
    ]);
    expect((await opportunities.create({ name: '?', competitors: [competitor, competitor] })).errors).toMatchObject([
      { code: 'DUPLICATE' },
    ]);
  });

  it('tells the win rate against each competitor', async () => {
    for (const outcome of ['WON_AGAINST', 'WON_AGAINST', 'LOST_TO']) {
      await opportunities.create({ name: outcome, competitors: [{ competitorId: ids['rival'], outcome }] });
    }
    expect(
      await crm.data(`{ opportunityCompetitorGroups(where: { outcome: { in: [WON_AGAINST, LOST_TO] } },
        groupBy: [{ competitor: VALUE }, { outcome: VALUE }]) { nodes { key { competitor { name } outcome } count } } }`),
    ).toEqual({
      opportunityCompetitorGroups: {
        nodes: [
          { key: { competitor: { name: '北方建材' }, outcome: 'LOST_TO' }, count: 1 },
          { key: { competitor: { name: '北方建材' }, outcome: 'WON_AGAINST' }, count: 2 },
        ],
      },
    });
  });
});
