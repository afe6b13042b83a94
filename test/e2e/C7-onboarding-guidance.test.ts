import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

// C7, onboarding guidance: 小林 is new in sales. 陈晨, her manager, has written down best practice once; 小林 sees on
// every record what to do next, how and by when, where to read more, and whom to ask.

let crm: TestCrm;
let lin: TestClient;
let article = '';
let deal = '';
let lead = '';

interface Step {
  readonly title: string;
  readonly advice: string | null;
  readonly dueAt: string | null;
  readonly done: boolean;
  readonly overdue: boolean;
}

const steps = 'guidance { title advice dueAt done overdue article { titleZh } tip { id } }';

async function guidanceOf(id: string, language: 'zh' | 'en' = 'zh'): Promise<readonly Step[]> {
  const { opportunity } = await lin.data<{ opportunity: { guidance: readonly Step[] } }>(
    `query ($id: ID!) { opportunity(id: $id) { ${steps} } }`,
    { variables: { id }, language },
  );
  return opportunity.guidance;
}

const create =
  'mutation ($input: CreateWorkTipInput!) { createWorkTip(input: $input) { workTip { id } errors { code path } } }';

async function stageOf(code: string): Promise<string | undefined> {
  const { stages } = await crm.data<{ stages: { nodes: { id: string }[] } }>(
    'query ($code: String!) { stages(where: { code: { eq: $code } }) { nodes { id } } }',
    { variables: { code } },
  );
  return stages.nodes[0]?.id;
}

beforeAll(async () => {
  crm = await createTestCrm();
  await crm.clock.set('2026-04-01T02:00:00Z');
  lin = await crm.as('core:sales-representative');
  const { createKnowledgeArticle } = await crm.mutate<{ createKnowledgeArticle: { knowledgeArticle: { id: string } } }>(
    `mutation { createKnowledgeArticle(input: { titleZh: "第一次拜访怎么做", titleEn: "The first visit",
      category: "sales-method", bodyZh: "先听,再讲。" }) { knowledgeArticle { id } errors { code message } } }`,
  );
  article = createKnowledgeArticle.knowledgeArticle.id;
  const made = await lin.mutate<{
    createOpportunity: { opportunity: { id: string } };
    createLead: { lead: { id: string } };
  }>(`mutation {
    createOpportunity(input: { name: "新城写字楼" }) { opportunity { id } errors { code } }
    createLead(input: { company: "新城物业", rating: HOT }) { lead { id } errors { code } } }`);
  deal = made.createOpportunity.opportunity.id;
  lead = made.createLead.lead.id;
});
afterAll(() => crm.stop());

describe('best practice, written down once', () => {
  it('is data: what, how, by when, for whom, done when', async () => {
    const tips = [
      {
        ...{ entity: 'Opportunity', stageId: await stageOf('CONTACT'), position: 1, dueDays: 3, articleId: article },
        ...{ titleZh: '约定第一次拜访', titleEn: 'Arrange the first visit' },
        ...{ adviceZh: '两天内打电话,说明来意。', adviceEn: 'Call within two days.' },
        doneWhen: '{"activities":{"some":{"type":{"eq":"visit"}}}}',
      },
      {
        ...{ entity: 'Opportunity', stageId: await stageOf('PROPOSAL'), position: 2 },
        ...{ titleZh: '提交方案', titleEn: 'Hand in the offer' },
      },
      {
        ...{ entity: 'Opportunity', position: 3, condition: '{"amount":{"gte":"1000000"}}' },
        ...{ titleZh: '请经理一同拜访', titleEn: 'Take the manager along' },
      },
      {
        ...{ entity: 'Lead', condition: '{"rating":{"eq":"HOT"}}', dueDays: 1 },
        ...{ titleZh: '当天回电', titleEn: 'Call back today' },
      },
      { entity: 'Account', titleZh: '每季度回访', titleEn: 'Visit every quarter' },
    ];
    for (const input of tips) await crm.mutate(create, { variables: { input } });
  });

  it('is refused where it could never apply, and where somebody may not write it', async () => {
    const wrong = { entity: 'Opportunity', titleZh: '错', titleEn: 'Wrong', condition: '{"colour":{"eq":"red"}}' };
    expect(await crm.data(create, { variables: { input: wrong } })).toMatchObject({
      createWorkTip: { workTip: null, errors: [{ code: 'INVALID_FILTER', path: ['input', 'condition'] }] },
    });
    const own = { entity: 'Opportunity', titleZh: '我的', titleEn: 'Mine' };
    expect(await lin.data(create, { variables: { input: own } })).toMatchObject({
      createWorkTip: { workTip: null, errors: [{ code: 'NOT_PERMITTED' }] },
    });
  });
});

describe('what 小林 sees', () => {
  it('is what her deal needs in its stage, in Chinese, with a day and something to read', async () => {
    const guidance = await guidanceOf(deal);
    expect(guidance).toMatchObject([
      { title: '当前阶段:初步接触', done: false, tip: null },
      {
        ...{ title: '约定第一次拜访', advice: '两天内打电话,说明来意。', dueAt: '2026-04-04T02:00:00.000Z' },
        ...{ done: false, overdue: false, article: { titleZh: '第一次拜访怎么做' } },
      },
    ]);
    expect(guidance).toHaveLength(2);
    expect((await guidanceOf(deal, 'en'))[1]).toMatchObject({ advice: 'Call within two days.' });
  });

  it('becomes overdue, and is ticked off when it is done', async () => {
    await crm.clock.set('2026-04-06T02:00:00Z');
    expect((await guidanceOf(deal))[1]).toMatchObject({ done: false, overdue: true });
    await lin.mutate(
      `mutation ($deal: ID!) {
        createActivity(input: { type: "visit", title: "第一次拜访", subjectId: $deal }) { errors { code } } }`,
      { variables: { deal } },
    );
    expect((await guidanceOf(deal))[1]).toMatchObject({ done: true, overdue: false });
  });

  it('follows the deal: its stage, its amount', async () => {
    await lin.mutate(
      `mutation ($id: ID!, $stage: ID!) {
        updateOpportunity(id: $id, input: { stageId: $stage, amount: { amount: "2000000", currency: "CNY" } }) {
          errors { code message } } }`,
      { variables: { id: deal, stage: await stageOf('PROPOSAL') } },
    );
    expect((await guidanceOf(deal)).map(({ title }) => title)).toEqual([
      '当前阶段:方案报价',
      '提交方案',
      '请经理一同拜访',
    ]);
  });

  it('is there on every record: leads, accounts, and whatever a page shows', async () => {
    const titles = async (id: string) => {
      const { guidanceOf: found } = await lin.data<{ guidanceOf: Step[] }>(
        'query ($id: ID!) { guidanceOf(subjectId: $id) { title overdue } }',
        { variables: { id }, language: 'en' },
      );
      return found.map(({ title }) => title);
    };
    expect(await titles(lead)).toEqual(['Call back today']);
    const { createAccount } = await lin.mutate<{ createAccount: { account: { id: string; guidance: Step[] } } }>(
      'mutation { createAccount(input: { name: "新城集团" }) { account { id guidance { title } } errors { code } } }',
    );
    expect(createAccount.account.guidance).toEqual([{ title: 'Visit every quarter' }]);
    const stranger = await crm.as('core:sales-representative', {});
    expect(stranger.id).toBe(lin.id);
    const { createLead } = await crm.mutate<{ createLead: { lead: { id: string } } }>(
      'mutation { createLead(input: { company: "看不到", rating: HOT }) { lead { id } errors { code } } }',
    );
    expect(await titles(createLead.lead.id)).toEqual([]);
  });

  it('costs a list of 30 deals no more statements than one', async () => {
    const inputs = Array.from({ length: 30 }, (_, index) => ({ name: `项目 ${index + 1}` }));
    await lin.mutate(
      'mutation ($input: [CreateOpportunityInput!]!) { createOpportunities(input: $input) { errors { code } } }',
      { variables: { input: inputs } },
    );
    const list = (first: number) => () => lin.data(`{ opportunities(first: ${first}) { nodes { name ${steps} } } }`);
    await crm.expectQueries({ atMost: 8 }, list(1));
    await crm.expectQueries({ atMost: 8 }, list(31));
  });
});

describe('knowledge base and mentor', () => {
  it('keeps what an article said, and finds it by a word', async () => {
    await crm.clock.set('2026-05-01T02:00:00Z');
    await crm.mutate(
      `mutation ($id: ID!) { updateKnowledgeArticle(id: $id, input: { bodyZh: "先听,再讲,最后约下一步。" }) {
        errors { code } } }`,
      { variables: { id: article } },
    );
    const asOf = (day: string) => lin.data(`{ knowledgeArticles(asOf: "${day}T00:00:00Z") { nodes { bodyZh } } }`);
    expect(await asOf('2026-04-15')).toEqual({ knowledgeArticles: { nodes: [{ bodyZh: '先听,再讲。' }] } });
    expect(await lin.data('{ search(text: "最后约下一步") { nodes { id } } }')).toMatchObject({
      search: { nodes: [{ id: article }] },
    });
  });

  it('tells 小林 whom to ask', async () => {
    const chen = await crm.createUser({ displayName: '陈晨' });
    await crm.mutate(
      'mutation ($id: ID!, $mentor: ID!) { updateUser(id: $id, input: { mentorId: $mentor }) { errors { code message } } }',
      { variables: { id: lin.id, mentor: chen.id } },
    );
    expect(await lin.data('{ me { user { mentor { displayName } } } }')).toEqual({
      me: { user: { mentor: { displayName: '陈晨' } } },
    });
    expect(await crm.data('{ users(where: { mentees: { count: { gte: 1 } } }) { nodes { displayName } } }')).toEqual({
      users: { nodes: [{ displayName: '陈晨' }] },
    });
  });
});
