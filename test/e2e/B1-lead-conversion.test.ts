import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';

// B1, leads: somebody from 海河装饰 came to our stand. 刘洋 completes the lead step by step, calls, writes down what was
// said, and converts it. Nothing that was recorded on the lead is lost.

let crm: TestCrm;
let liu: TestClient;
let lead = '';

interface Payload {
  readonly lead: { readonly status: string; readonly convertedAt: string } | null;
  readonly account: { readonly id: string; readonly name: string } | null;
  readonly contact: { readonly id: string; readonly name: string } | null;
  readonly opportunity: { readonly id: string; readonly name: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
    readonly candidates?: readonly { readonly record: { readonly id: string } }[];
  }[];
}

const convert = `mutation ($id: ID!, $input: ConvertLeadInput) { convertLead(id: $id, input: $input) {
  lead { status convertedAt } account { id name } contact { id name account { name } }
  opportunity { id name amount { amount currency } source stage { code } pipeline { code } owner { id } }
  errors { code message path ... on DuplicateFound { candidates { score record { id } } } } } }`;

async function converted(id: string, input: object = {}, language: 'zh' | 'en' = 'en'): Promise<Payload> {
  const variables = { id, input };
  return (await liu.data<{ convertLead: Payload }>(convert, { variables, language })).convertLead;
}

async function newLead(input: object, as = liu): Promise<string> {
  const { createLead } = await as.mutate<{ createLead: { lead: { id: string } } }>(
    'mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code message } } }',
    { variables: { input } },
  );
  return createLead.lead.id;
}

beforeAll(async () => {
  crm = await createTestCrm();
  liu = await crm.as('core:sales-representative');
});
afterAll(() => crm.stop());

describe('a lead of the exhibition', () => {
  it('is completed step by step', async () => {
    lead = await newLead({ company: '天津海河装饰工程有限公司', source: 'exhibition' });
    const steps = [
      { contactName: '赵建国', mobile: '13920001234', jobTitle: '采购经理', rating: 'WARM', status: 'CONTACTED' },
      { email: 'zhao@haihe.example', industry: 'interior-decoration', region: '天津', rating: 'HOT' },
      { expectedAmount: { amount: '360000', currency: 'CNY' }, status: 'QUALIFIED' },
    ];
    const seen: number[] = [];
    for (const input of steps) {
      const { updateLead } = await liu.mutate<{ updateLead: { lead: { completeness: number } } }>(
        `mutation ($id: ID!, $input: UpdateLeadInput!) {
          updateLead(id: $id, input: $input) { lead { completeness } errors { code message } } }`,
        { variables: { id: lead, input } },
      );
      seen.push(updateLead.lead.completeness);
    }
    expect(seen).toEqual([60, 90, 100]);
  });

  it('gathers everything that happens: a call, a task, a note, tags, what they agreed to, a campaign', async () => {
    const { createCampaign } = await crm.mutate<{ createCampaign: { campaign: { id: string } } }>(
      'mutation { createCampaign(input: { name: "春季建材展", type: "exhibition" }) { campaign { id } errors { code } } }',
    );
    await crm.mutate(
      `mutation ($campaign: ID!, $lead: ID!) {
        createCampaignMember(input: { campaignId: $campaign, leadId: $lead, response: YES }) {
          errors { code message } } }`,
      { variables: { campaign: createCampaign.campaign.id, lead } },
    );
    const { createTag } = await crm.mutate<{ createTag: { tag: { id: string } } }>(
      'mutation { createTag(input: { name: "外墙" }) { tag { id } errors { code } } }',
    );
    await liu.mutate(
      `mutation ($lead: ID!, $tag: ID!) {
        call: createActivity(input: { type: "call", title: "电话了解需求", status: DONE, subjectId: $lead }) { errors { code } }
        task: createTask(input: { title: "寄样品", subjectId: $lead }) { errors { code } }
        note: createNote(input: { text: "需要防火A级", subjectId: $lead }) { errors { code } }
        tag: updateLead(id: $lead, input: { tagIds: { add: [$tag] } }) { errors { code message } }
        point: createContactPoint(input: { subjectId: $lead, type: "wechat", value: "zhao_haihe" }) { errors { code } }
        consent: createConsent(input: { subjectId: $lead, channel: "email", purpose: "newsletter", status: OPT_IN,
          evidence: "展会登记表" }) { errors { code message } } }`,
      { variables: { lead, tag: createTag.tag.id } },
    );
  });

  it('becomes account, contact and opportunity, as far in the pipeline as 刘洋 says', async () => {
    const { stages } = await liu.data<{ stages: { nodes: { id: string }[] } }>(
      '{ stages(where: { code: { eq: "NEEDS" } }) { nodes { id } } }',
    );
    const opportunity = { name: '海河广场外墙', stageId: stages.nodes[0]?.id };
    const payload = await converted(lead, { opportunity, contactRole: 'decision-maker' });
    expect(payload).toEqual({
      lead: { status: 'CONVERTED', convertedAt: expect.any(String) },
      account: { id: expect.any(String), name: '天津海河装饰工程有限公司' },
      contact: { id: expect.any(String), name: '赵建国', account: { name: '天津海河装饰工程有限公司' } },
      opportunity: {
        ...{ id: expect.any(String), name: '海河广场外墙', amount: { amount: '360000.0000', currency: 'CNY' } },
        ...{ source: 'exhibition', stage: { code: 'NEEDS' }, pipeline: { code: 'SALES' }, owner: { id: liu.id } },
      },
      errors: [],
    });
  });

  it('has lost nothing: the deal has the work, the person has what belongs to a person', async () => {
    const { lead: found } = await liu.data<{ lead: Record<string, object> }>(
      `query ($id: ID!) { lead(id: $id) {
        activities { totalCount }
        convertedOpportunity {
          activities { nodes { title } } tasks { nodes { title } } notes { nodes { text } }
          taggings { nodes { tag { name } } } participants { nodes { role contact { name } } } }
        convertedContact {
          contactPoints { nodes { value } } consents { nodes { status evidence } }
          affiliations { nodes { jobTitle } } } } }`,
      { variables: { id: lead } },
    );
    expect(found).toEqual({
      activities: { totalCount: 0 },
      convertedOpportunity: {
        activities: { nodes: [{ title: '电话了解需求' }] },
        tasks: { nodes: [{ title: '寄样品' }] },
        notes: { nodes: [{ text: '需要防火A级' }] },
        taggings: { nodes: [{ tag: { name: '外墙' } }] },
        participants: { nodes: [{ role: 'decision-maker', contact: { name: '赵建国' } }] },
      },
      convertedContact: {
        contactPoints: { nodes: [{ value: 'zhao_haihe' }] },
        consents: { nodes: [{ status: 'OPT_IN', evidence: '展会登记表' }] },
        affiliations: { nodes: [{ jobTitle: '采购经理' }] },
      },
    });
    expect(await crm.data('{ campaignMembers { nodes { response lead { id } contact { name } } } }')).toEqual({
      campaignMembers: { nodes: [{ response: 'YES', lead: null, contact: { name: '赵建国' } }] },
    });
  });

  it('gives the same records when it is converted again', async () => {
    const [first, second] = [await converted(lead), await converted(lead)];
    expect(second).toEqual(first);
    expect(first.errors).toEqual([]);
    expect(await liu.data('{ accounts { totalCount } contacts { totalCount } opportunities { totalCount } }')).toEqual({
      ...{ accounts: { totalCount: 1 }, contacts: { totalCount: 1 }, opportunities: { totalCount: 1 } },
    });
  });
});

describe('converting at the same time', () => {
  it('makes one of each, and everybody gets those', async () => {
    const id = await newLead({ company: '并行建筑', contactName: '孙丽' });
    const payloads = await Promise.all(Array.from({ length: 4 }, () => converted(id)));
    expect(payloads.flatMap(({ errors }) => errors)).toEqual([]);
    expect(
      new Set(
        payloads.map(({ account, contact, opportunity }) =>
          [account, contact, opportunity].map((one) => one?.id).join(),
        ),
      ).size,
    ).toBe(1);
    const where = '(where: { name: { eq: "并行建筑" } })';
    expect(await liu.data(`{ accounts${where} { totalCount } opportunities${where} { totalCount } }`)).toEqual({
      ...{ accounts: { totalCount: 1 }, opportunities: { totalCount: 1 } },
    });
  });
});

describe('a customer who is known already', () => {
  let again = '';
  let known: string | undefined;

  it('is offered, in Chinese, and nothing is made', async () => {
    again = await newLead({ company: '天津海河装饰工程有限责任公司', mobile: '13920001234', contactName: '赵经理' });
    const payload = await converted(again, {}, 'zh');
    expect(payload).toMatchObject({ lead: null, account: null, opportunity: null });
    const offer = payload.errors.find(({ path }) => path.at(-1) === 'accountId');
    expect(offer).toMatchObject({ code: 'PROBABLE_DUPLICATE', path: ['input', 'accountId'] });
    expect(offer?.message).toContain('可能相同的客户');
    known = offer?.candidates?.[0]?.record.id;
    expect(known).toBeDefined();
  });

  it('is taken when the user agrees by naming it', async () => {
    const payload = await converted(again, { accountId: known, allowDuplicates: true, contact: { name: '赵宏' } });
    expect(payload).toMatchObject({ account: { id: known }, contact: { name: '赵宏' }, errors: [] });
  });

  it('is not taken from among those that the user does not see', async () => {
    const { createAccount } = await crm.mutate<{ createAccount: { account: { id: string } } }>(
      'mutation { createAccount(input: { name: "别人的客户" }) { account { id } errors { code } } }',
    );
    const id = await newLead({ company: '新公司' });
    const { errors } = await converted(id, { accountId: createAccount.account.id });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'accountId'] }]);
  });
});

describe('who may convert', () => {
  it('is refused what the person may not create, and the lead stays a lead', async () => {
    const { createRole } = await crm.mutate<{ createRole: { role: { id: string } } }>(
      `mutation { createRole(input: { name: "线索员", grants: [
        { permission: "lead:read", scope: ALL }, { permission: "lead:update", scope: ALL }
        { permission: "lead:create", scope: ALL }, { permission: "contact:create", scope: ALL }
      ] }) { role { id } errors { code message } } }`,
    );
    expect(createRole.role.id).toBeDefined();
    const clerk = await crm.as('线索员');
    const id = await newLead({ company: '只有线索权限', contactName: '周周' }, clerk);
    const { convertLead } = await clerk.data<{ convertLead: Payload }>(convert, { variables: { id } });
    expect(convertLead).toMatchObject({ lead: null, errors: [{ code: 'NOT_PERMITTED', path: ['input', 'account'] }] });
    const reader = await crm.as('core:read-only');
    const refused = await reader.data<{ convertLead: Payload }>(convert, { variables: { id } });
    expect(refused.convertLead.errors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect(await clerk.data('query ($id: ID!) { lead(id: $id) { status } }', { variables: { id } })).toEqual({
      lead: { status: 'NEW' },
    });
  });

  it('is told in which part something is wrong', async () => {
    const id = await newLead({ company: '条件不全' });
    const { errors } = await converted(id, { opportunity: { name: '' } });
    expect(errors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'opportunity', 'name'] }]);
  });
});

describe('assignment', () => {
  it('gives leads of the web form to whom the rules name, a team in turns; own leads stay', async () => {
    const { createTeam } = await crm.mutate<{ createTeam: { team: { id: string } } }>(
      'mutation { createTeam(input: { name: "华北" }) { team { id } errors { code } } }',
    );
    const team = createTeam.team.id;
    const people = [await crm.createUser({ teamId: team }), await crm.createUser({ teamId: team })];
    await crm.mutate(
      `mutation ($team: ID!, $liu: ID!) {
        a: createLeadAssignmentRule(input: { name: "天津的网站线索", source: "website", region: "天津", ownerId: $liu, position: 1 }) {
          errors { code message } }
        b: createLeadAssignmentRule(input: { name: "其他网站线索", source: "website", teamId: $team, position: 2 }) {
          errors { code message } } }`,
      { variables: { team, liu: liu.id } },
    );
    const owners: string[] = [];
    for (const [name, region] of [
      ['甲', '天津'],
      ['乙', '河北'],
      ['丙', '河北'],
      ['丁', '山西'],
    ]) {
      const { createLead } = await crm.mutate<{ createLead: { lead: { owner: { id: string } } } }>(
        `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { owner { id } } errors { code } } }`,
        { variables: { input: { name, region, source: 'website' } } },
      );
      owners.push(createLead.lead.owner.id);
    }
    const [first, second] = people.map(({ id }) => id);
    expect(owners).toEqual([liu.id, first, second, first]);
    const own = await newLead({ name: '自己的', source: 'website', region: '河北' });
    expect(await liu.data('query ($id: ID!) { lead(id: $id) { owner { id } } }', { variables: { id: own } })).toEqual({
      lead: { owner: { id: liu.id } },
    });
  });
});
