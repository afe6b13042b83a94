import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

// B3, an opportunity from the first line to the reason why it was lost: 周宇 sells plasterboard for the hospital of
// 临江; 龙建 wants the same order.

let crm: TestCrm;
let zhou: TestClient;
let deal = '';
const ids: Record<string, string> = {};

interface Payload {
  readonly opportunity: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

const fields = `status forecastCategory probability nextStep nextStepOn closeDate amountFromLines
  amount { amount currency } weightedAmount { amount } winReason lossReason stage { code }`;

async function update(input: object, language: 'zh' | 'en' = 'en'): Promise<Payload> {
  const { updateOpportunity } = await zhou.data<{ updateOpportunity: Payload }>(
    `mutation ($id: ID!, $input: UpdateOpportunityInput!) { updateOpportunity(id: $id, input: $input) {
      opportunity { ${fields} } errors { code message path } } }`,
    { variables: { id: deal, input }, language },
  );
  return updateOpportunity;
}

async function move(stage: string, reason?: string, language: 'zh' | 'en' = 'en'): Promise<Payload> {
  const { moveOpportunity } = await zhou.data<{ moveOpportunity: Payload }>(
    `mutation ($id: ID!, $stage: ID!, $reason: String) { moveOpportunity(id: $id, stage: $stage, reason: $reason) {
      opportunity { ${fields} } errors { code message path } } }`,
    { variables: { id: deal, stage: ids[stage], reason }, language },
  );
  return moveOpportunity;
}

beforeAll(async () => {
  crm = await createTestCrm();
  zhou = await crm.as('core:sales-representative');
  const { stages } = await crm.data<{ stages: { nodes: { id: string; code: string }[] } }>(
    '{ stages { nodes { id code } } }',
  );
  for (const { id, code } of stages.nodes) ids[code] = id;
  const made = await crm.mutate<{
    board: { product: { id: string } };
    rival: { account: { id: string } };
  }>(`mutation {
    board: createProduct(input: { code: "GB-12", name: "纸面石膏板", listPrice: { amount: "30", currency: "CNY" } }) {
      product { id } errors { code } }
    rival: createAccount(input: { name: "龙建石膏", roles: ["competitor"] }) { account { id } errors { code message } } }`);
  ids['board'] = made.board.product.id;
  ids['rival'] = made.rival.account.id;
  const people = await zhou.mutate<Record<string, { contact: { id: string } }>>(`mutation {
    head: createContact(input: { name: "方院长" }) { contact { id } errors { code } }
    nurse: createContact(input: { name: "后勤吴主任" }) { contact { id } errors { code } }
    architect: createContact(input: { name: "设计师许" }) { contact { id } errors { code } } }`);
  for (const [name, { contact }] of Object.entries(people)) ids[name] = contact.id;
});
afterAll(() => crm.stop());

describe('a deal', () => {
  it('is entered with lines: product, quantity, price, discount', async () => {
    const { createOpportunity } = await zhou.mutate<{
      createOpportunity: { opportunity: { id: string; amount: object; lines: { nodes: object[] } } };
    }>(
      `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity {
        id amount { amount currency } lines(orderBy: [{ id: ASC }]) { nodes { quantity discount amount { amount } } }
      } errors { code message } } }`,
      {
        variables: {
          input: {
            ...{ name: '临江医院门诊楼', closeDate: '2026-09-30', forecastCategory: 'BEST_CASE' },
            lines: [
              { productId: ids['board'], quantity: '1000', discount: '10' },
              { description: '送货', quantity: '1', price: { amount: '500', currency: 'CNY' } },
            ],
          },
        },
      },
    );
    deal = createOpportunity.opportunity.id;
    expect(createOpportunity.opportunity.amount).toEqual({ amount: '27500.0000', currency: 'CNY' });
    expect(createOpportunity.opportunity.lines.nodes).toMatchObject([
      { amount: { amount: '27000.0000' } },
      { amount: { amount: '500.0000' } },
    ]);
  });

  it('knows who decides, who influences, who uses, who specifies, and who is against it', async () => {
    const roles = [
      { contactId: ids['head'], role: 'decision-maker' },
      { contactId: ids['nurse'], role: 'user' },
      { contactId: ids['nurse'], role: 'blocker' },
      { contactId: ids['architect'], role: 'specifier' },
      { contactId: ids['architect'], role: 'influencer' },
    ];
    expect((await update({ participants: roles })).errors).toEqual([]);
    const withDecider = `{ opportunities(where: { participants: { some: { role: { eq: "decision-maker" },
      contact: { name: { eq: "方院长" } } } } }) { nodes { name participants { totalCount } } } }`;
    expect(await zhou.data(withDecider)).toEqual({
      opportunities: { nodes: [{ name: '临江医院门诊楼', participants: { totalCount: 5 } }] },
    });
    expect((await update({ participants: [{ role: 'user' }] }, 'zh')).errors).toMatchObject([
      { code: 'REQUIRED', message: '参与人必须是联系人(contactId)或单位(accountId)' },
    ]);
  });

  it('knows the competitors, the next step and its day', async () => {
    const seen = await crm.mutate<{ updateOpportunity: { opportunity: { competitors: object } } }>(
      `mutation ($id: ID!, $rival: ID!) { updateOpportunity(id: $id, input: {
        competitors: [{ competitorId: $rival, product: "龙建防火板", strengths: "价格低" }] }) {
        opportunity { competitors { nodes { competitor { name } outcome } } } errors { code message } } }`,
      { variables: { id: deal, rival: ids['rival'] } },
    );
    expect(seen.updateOpportunity.opportunity.competitors).toEqual({
      nodes: [{ competitor: { name: '龙建石膏' }, outcome: 'OPEN' }],
    });
    expect(await update({ nextStep: '请方院长参观样板', nextStepOn: '2026-07-01' })).toMatchObject({
      opportunity: { nextStep: '请方院长参观样板', nextStepOn: '2026-07-01', forecastCategory: 'BEST_CASE' },
    });
  });
});

describe('the end of a deal', () => {
  it('asks why it was lost, in Chinese', async () => {
    const { opportunity, errors } = await move('LOST', undefined, 'zh');
    expect(opportunity).toBeNull();
    expect(errors).toEqual([{ code: 'REQUIRED', path: ['reason'], message: '丢单原因(lossReason)必填' }]);
  });

  it('leaves the forecast when it is lost', async () => {
    expect(await move('LOST', 'competitor')).toMatchObject({
      opportunity: { status: 'LOST', lossReason: 'competitor', forecastCategory: 'OMITTED', probability: 0 },
      errors: [],
    });
    expect(
      await zhou.data('{ opportunityGroups(groupBy: [{ lossReason: VALUE }]) { nodes { key { lossReason } count } } }'),
    ).toEqual({ opportunityGroups: { nodes: [{ key: { lossReason: 'competitor' }, count: 1 }] } });
  });

  it('is taken up again, forgets why it was lost, and is won', async () => {
    expect(await move('NEGOTIATION')).toMatchObject({
      opportunity: { status: 'OPEN', lossReason: null, forecastCategory: 'PIPELINE', probability: 75 },
    });
    expect(await update({ forecastCategory: 'COMMIT' })).toMatchObject({ errors: [] });
    expect(await move('WON', 'relationship')).toMatchObject({
      opportunity: { status: 'WON', winReason: 'relationship', forecastCategory: 'CLOSED', probability: 100 },
    });
    const { opportunity } = await zhou.data<{
      opportunity: { stageHistory: { nodes: { toStage: { code: string } }[] } };
    }>(
      'query ($id: ID!) { opportunity(id: $id) { stageHistory(orderBy: [{ id: ASC }]) { nodes { toStage { code } } } } }',
      { variables: { id: deal } },
    );
    expect(opportunity.stageHistory.nodes.map(({ toStage }) => toStage.code)).toEqual([
      ...['CONTACT', 'LOST', 'NEGOTIATION', 'WON'],
    ]);
  });

  it('asks for the reason of a success, too, in pipelines that want it', async () => {
    await crm.mutate(
      'mutation ($id: ID!) { updateStage(id: $id, input: { requiresReason: true }) { errors { code message } } }',
      { variables: { id: ids['WON'] } },
    );
    await move('NEGOTIATION');
    expect((await move('WON')).errors).toMatchObject([{ code: 'REQUIRED', path: ['reason'] }]);
    expect((await move('WON', 'service')).errors).toEqual([]);
  });
});

describe('a deal of somebody else', () => {
  it('is not there for a colleague, and cannot be changed', async () => {
    const stranger = await crm.createUser({ roles: ['core:sales-representative'] });
    const change = `mutation ($id: ID!) { updateOpportunity(id: $id, input: { nextStep: "抢单" }) {
      opportunity { id } errors { code } } }`;
    expect(await crm.data(change, { variables: { id: deal }, as: stranger })).toMatchObject({
      updateOpportunity: { opportunity: null, errors: [{ code: 'NOT_FOUND' }] },
    });
  });
});
