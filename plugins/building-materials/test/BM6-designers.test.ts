import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { makers, type Makers } from './makers.ts';

/**
 * BM6, designers and design institutes (设计师, 设计院). 祝融 of project sales follows the 云栖花园: two institutes draw it,
 * a third one reviews, the developer chooses, and our board is written in, threatened, and ordered in the end.
 */
let crm: TestCrm;
let make: Makers;
let lead: TestClient;
let stranger: TestClient;
const ids: Record<string, string> = {};

const choose = `mutation ($id: ID!, $remark: String) {
  chooseBuildingDesignScheme(id: $id, remark: $remark) { buildingDesignScheme { name chosen } errors { code message path } }
}`;
const move = `mutation ($id: ID!, $to: BuildingSpecificationStatus!, $reason: String) {
  moveBuildingSpecification(id: $id, to: $to, reason: $reason) {
    buildingSpecification { status } errors { code message path }
  }
}`;

interface Specification {
  readonly id: string;
  readonly status: string;
  readonly product: { readonly name: string };
}

/** Specifications of the project by the name of their product. */
async function specifications(project = 'project'): Promise<Record<string, Specification>> {
  const { buildingProject } = await crm.data<{ buildingProject: { specifications: { nodes: Specification[] } } }>(
    'query ($id: ID!) { buildingProject(id: $id) { specifications { nodes { id status product { name } } } } }',
    { variables: { id: ids[project] } },
  );
  return Object.fromEntries(buildingProject.specifications.nodes.map((one) => [one.product.name, one]));
}

const alerts = (): Promise<unknown> =>
  crm.data(
    `query ($id: ID!) {
      tasks(where: { subjectId: { eq: $id } }, orderBy: [{ id: ASC }]) { nodes { title status assignee { displayName } } }
    }`,
    { variables: { id: ids['project'] } },
  );

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  await crm.clock.set('2026-04-01T02:00:00Z');
  make = makers(crm);
  lead = await crm.createUser({ displayName: '祝融', roles: ['building:project-sales'] });
  stranger = await crm.createUser({ displayName: '娄晓东', roles: ['building:project-sales'] });
  const designer = { roles: ['designer'] };
  ids['east'] = await make('Account', { name: '华东联合建筑设计院', ...designer });
  ids['south'] = await make('Account', { name: '江南工程设计研究院', ...designer });
  ids['river'] = await make('Account', { name: '大江设计咨询', ...designer });
  ids['rival'] = await make('Account', { name: '北方板业', roles: ['competitor'] });
  ids['developer'] = await make('Account', { name: '云栖置业', roles: ['developer'] });
  ids['gu'] = await make('Contact', { name: '顾念慈', accountId: ids['east'], building: { advocacy: 'neutral' } });
  ids['shao'] = await make('Contact', { name: '邵一鸣', accountId: ids['east'] });
  ids['he'] = await make('Contact', { name: '贺兰', accountId: ids['south'] });
  ids['tong'] = await make('Contact', { name: '童川', accountId: ids['river'], building: { reviewer: true } });
  ids['board'] = await make('Product', { name: '耐水石膏板' });
  ids['grid'] = await make('Product', { name: '轻钢龙骨' });
  ids['wool'] = await make('Product', { name: '岩棉' });
  ids['project'] = await make('BuildingProject', { name: '云栖花园一期' }, lead);
});
afterAll(() => crm.stop());

describe('design schemes of a project', () => {
  it('say who leads them, who joined, and which material they specify, ours or a competitor’s', async () => {
    ids['garden'] = await make(
      'BuildingDesignScheme',
      {
        ...{ projectId: ids['project'], name: '园林方案', leadDesignerId: ids['gu'], submittedOn: '2026-03-20' },
        members: [{ designerId: ids['shao'], part: '幕墙' }],
        materials: [
          { maker: 'OURS', productId: ids['board'], materialClass: 'partition', quantity: '12000' },
          { maker: 'OURS', materialClass: 'insulation' },
          {
            maker: 'COMPETITOR',
            competitorId: ids['rival'],
            competitorProduct: '北方吊顶板',
            materialClass: 'ceiling',
          },
        ],
      },
      lead,
    );
    ids['tower'] = await make(
      'BuildingDesignScheme',
      {
        ...{ projectId: ids['project'], name: '塔楼方案', leadDesignerId: ids['he'] },
        materials: [{ maker: 'OURS', productId: ids['grid'] }],
      },
      lead,
    );
    const { buildingDesignSchemes } = await crm.data<{ buildingDesignSchemes: object }>(`{
      buildingDesignSchemes(
        where: { materials: { some: { maker: { eq: COMPETITOR }, competitor: { name: { eq: "北方板业" } } } } }
      ) { nodes { name leadDesigner { name } institute { name } chosen members { nodes { designer { name } part } } } }
    }`);
    expect(buildingDesignSchemes).toEqual({
      nodes: [
        {
          ...{ name: '园林方案', leadDesigner: { name: '顾念慈' }, institute: { name: '华东联合建筑设计院' } },
          ...{ chosen: false, members: { nodes: [{ designer: { name: '邵一鸣' }, part: '幕墙' }] } },
        },
      ],
    });
  });

  it('name each material so that one can tell whose it is', async () => {
    const create = `mutation ($input: CreateBuildingSchemeMaterialInput!) {
      createBuildingSchemeMaterial(input: $input) { errors { code path message } }
    }`;
    const tried = async (material: object): Promise<unknown> => {
      const { createBuildingSchemeMaterial: payload } = await crm.data<{
        createBuildingSchemeMaterial: { errors: unknown };
      }>(create, { variables: { input: { schemeId: ids['garden'], ...material } }, language: 'zh' });
      return payload.errors;
    };
    expect(await tried({ maker: 'OURS' })).toEqual([
      {
        code: 'REQUIRED',
        path: ['input', 'productId'],
        message: '我方材料请指定产品(productId)或材料类别(materialClass)',
      },
    ]);
    expect(await tried({ maker: 'COMPETITOR', productId: ids['board'] })).toMatchObject([
      { code: 'WRONG_MAKER', path: ['input', 'productId'] },
    ]);
    expect(await tried({ maker: 'OURS', productId: ids['board'], competitorId: ids['rival'] })).toMatchObject([
      { code: 'WRONG_MAKER', path: ['input', 'competitorId'] },
    ]);
  });

  it('are reviewed by others: never by whoever drew them, nor where these work', async () => {
    const review = (input: object, as = lead) =>
      crm.data<{ createBuildingDesignReview: { errors: object[] } }>(
        `mutation ($input: CreateBuildingDesignReviewInput!) {
          createBuildingDesignReview(input: $input) { errors { code path message } }
        }`,
        { variables: { input: { schemeId: ids['garden'], ...input } }, as, language: 'zh' },
      );
    const verdict = { verdict: 'PASSED_WITH_CHANGES', reviewedOn: '2026-03-28', remarks: '防火分区需调整' };
    expect((await review({ ...verdict, reviewerId: ids['tong'] })).createBuildingDesignReview.errors).toEqual([]);
    for (const own of [{ reviewerId: ids['gu'] }, { reviewerId: ids['shao'] }, { instituteId: ids['east'] }]) {
      expect((await review({ ...verdict, ...own })).createBuildingDesignReview.errors).toMatchObject([
        { code: 'OWN_DESIGN', message: '设计单位和设计人员不能评审自己的方案' },
      ]);
    }
    expect(
      await crm.data(`{
        buildingDesignReviews(where: { institute: { name: { eq: "大江设计咨询" } } }) {
          nodes { reviewer { name } verdict reviewedOn remarks scheme { name } }
        }
      }`),
    ).toEqual({
      buildingDesignReviews: {
        nodes: [{ reviewer: { name: '童川' }, ...verdict, scheme: { name: '园林方案' } }],
      },
    });
  });
});

describe('the developer’s choice', () => {
  it('is one scheme at a time, however many choose at once', async () => {
    const schemes = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        make('BuildingDesignScheme', { projectId: ids['project'], name: `比选 ${index}` }, lead),
      ),
    );
    const asked = [ids['garden'], ids['tower'], ...schemes];
    const outcomes = await Promise.all(
      asked.map((id) =>
        crm.data<{ chooseBuildingDesignScheme: { errors: unknown[] } }>(choose, { variables: { id }, as: lead }),
      ),
    );
    expect(outcomes.flatMap(({ chooseBuildingDesignScheme }) => chooseBuildingDesignScheme.errors)).toEqual([]);
    const chosen = await crm.data<{ buildingDesignSchemes: { totalCount: number } }>(
      '{ buildingDesignSchemes(where: { chosen: { eq: true } }) { totalCount } }',
    );
    expect(chosen.buildingDesignSchemes.totalCount).toBe(1);
    for (const id of schemes) {
      await crm.mutate('mutation ($id: ID!) { deleteBuildingDesignScheme(id: $id) { errors { code } } }', {
        variables: { id },
      });
    }
  });

  it('is noted by whoever may change the project', async () => {
    const { chooseBuildingDesignScheme: denied } = await crm.data<{ chooseBuildingDesignScheme: object }>(choose, {
      variables: { id: ids['garden'] },
      as: stranger,
    });
    expect(denied).toMatchObject({ buildingDesignScheme: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] });
  });

  it('writes our products into the design, and tells the lead once of one that is not in it any more', async () => {
    ids['second'] = await make('BuildingProject', { name: '云栖花园二期' }, lead);
    const schemeOf = (name: string, productId: string | undefined): Promise<string> =>
      make(
        'BuildingDesignScheme',
        { projectId: ids['second'], name, leadDesignerId: ids['gu'], materials: [{ maker: 'OURS', productId }] },
        lead,
      );
    const [first, later] = [await schemeOf('甲', ids['board']), await schemeOf('乙', ids['grid'])];
    await make('BuildingSpecification', { projectId: ids['second'], productId: ids['board'] }, lead);
    await crm.mutate(choose, { variables: { id: first, remark: '造价低' }, as: lead });
    expect(await specifications('second')).toMatchObject({ 耐水石膏板: { status: 'WRITTEN_IN' } });
    await crm.mutate(choose, { variables: { id: later }, as: lead });
    await crm.mutate(choose, { variables: { id: later }, as: lead });
    expect(await specifications('second')).toMatchObject({
      耐水石膏板: { status: 'AT_RISK' },
      轻钢龙骨: { status: 'WRITTEN_IN' },
    });
    const { tasks } = await crm.data<{ tasks: object }>(
      'query ($id: ID!) { tasks(where: { subjectId: { eq: $id } }) { nodes { title assignee { displayName } } } }',
      { variables: { id: ids['second'] } },
    );
    expect(tasks).toEqual({
      nodes: [{ title: '耐水石膏板:有被替换风险 / At risk – 云栖花园二期', assignee: { displayName: '祝融' } }],
    });
  });
});

describe('a specification', () => {
  it('stands per project and product, and follows the materials of the chosen design', async () => {
    await crm.mutate(choose, { variables: { id: ids['garden'], remark: '与景观协调' }, as: lead });
    await make(
      'BuildingSpecification',
      {
        ...{ projectId: ids['project'], productId: ids['wool'], materialClass: 'insulation' },
        ...{ designerId: ids['shao'], value: { amount: '260000', currency: 'CNY' }, status: 'WRITTEN_IN' },
      },
      lead,
    );
    const { createBuildingSpecification } = await crm.data<{ createBuildingSpecification: object }>(
      `mutation ($input: CreateBuildingSpecificationInput!) {
        createBuildingSpecification(input: $input) { errors { code } }
      }`,
      { variables: { input: { projectId: ids['project'], productId: ids['wool'] } }, as: lead },
    );
    expect(createBuildingSpecification).toEqual({ errors: [{ code: 'DUPLICATE' }] });
    // The chosen design names our class, which the wool is of.
    expect((await specifications())['岩棉']?.status).toBe('WRITTEN_IN');
    const materials = await crm.data<{ buildingSchemeMaterials: { nodes: { id: string }[] } }>(`{
      buildingSchemeMaterials(where: { materialClass: { eq: "insulation" } }) { nodes { id } }
    }`);
    await crm.mutate('mutation ($id: ID!) { deleteBuildingSchemeMaterial(id: $id) { errors { code } } }', {
      variables: { id: materials.buildingSchemeMaterials.nodes[0]?.id },
      as: lead,
    });
    expect((await specifications())['岩棉']?.status).toBe('AT_RISK');
  });

  it('goes from status to status with a reason, and no way that is none', async () => {
    const wool = (await specifications())['岩棉']?.id;
    await crm.mutate(move, {
      variables: { id: wool, to: 'SUBSTITUTED', reason: '业主改用北方板业' },
      as: lead,
    });
    const { data } = await crm.execute<{ moveBuildingSpecification: object }>(move, {
      variables: { id: wool, to: 'WON' },
      as: lead,
      language: 'zh',
    });
    expect(data?.moveBuildingSpecification).toMatchObject({
      buildingSpecification: null,
      errors: [{ code: 'TRANSITION_REFUSED', message: expect.stringContaining('已被替换') }],
    });
    expect(
      await crm.data(
        `query ($id: ID!) {
          buildingSpecification(id: $id) {
            statusHistory(orderBy: [{ id: ASC }]) { nodes { fromStatus toStatus reason actor { displayName } } }
          }
        }`,
        { variables: { id: wool } },
      ),
    ).toMatchObject({
      buildingSpecification: {
        statusHistory: {
          nodes: [
            { fromStatus: null, toStatus: 'WRITTEN_IN', actor: { displayName: '祝融' } },
            {
              toStatus: 'AT_RISK',
              reason: '选定的设计方案未选用该产品 / The chosen design does not specify the product',
            },
            { toStatus: 'SUBSTITUTED', reason: '业主改用北方板业' },
          ],
        },
      },
    });
    const denied = await crm.data<{ moveBuildingSpecification: object }>(move, {
      variables: { id: wool, to: 'PROPOSED' },
      as: stranger,
    });
    expect(denied.moveBuildingSpecification).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  it('alerts the project lead once: a task that is open says what is so now', async () => {
    expect(await alerts()).toMatchObject({
      tasks: {
        nodes: expect.arrayContaining([
          { title: '岩棉:已被替换 / Substituted – 云栖花园一期', status: 'OPEN', assignee: { displayName: '祝融' } },
        ]),
      },
    });
    const { tasks } = (await alerts()) as { tasks: { nodes: { title: string }[] } };
    expect(tasks.nodes.filter(({ title }) => title.startsWith('岩棉'))).toHaveLength(1);
  });

  it('goes with its project, without an alert about what is no more', async () => {
    for (const verbs of [['delete', 'purge'], ['purge']]) {
      const projectId = await make('BuildingProject', { name: '误建项目' }, lead);
      const materials = [{ maker: 'OURS', productId: ids['board'] }];
      const id = await make('BuildingDesignScheme', { projectId, name: '方案', materials }, lead);
      await crm.mutate(choose, { variables: { id }, as: lead });
      for (const verb of verbs) {
        await crm.mutate(`mutation ($id: ID!) { ${verb}BuildingProject(id: $id) { errors { code message } } }`, {
          variables: { id: projectId },
        });
      }
    }
    const { tasks } = await crm.data<{ tasks: object }>(
      '{ tasks(where: { title: { contains: "误建项目" } }) { totalCount } }',
    );
    expect(tasks).toEqual({ totalCount: 0 });
  });

  it('is grouped by product and status over all projects', async () => {
    expect(
      await crm.data(`{
        buildingSpecificationGroups(
          where: { product: { name: { eq: "岩棉" } } }, groupBy: [{ product: VALUE }, { status: VALUE }]
        ) { nodes { key { product { name } status } count sum { value { byCurrency { amount currency } } } } }
      }`),
    ).toEqual({
      buildingSpecificationGroups: {
        nodes: [
          {
            key: { product: { name: '岩棉' }, status: 'SUBSTITUTED' },
            count: 1,
            sum: { value: { byCurrency: [{ amount: '260000.0000', currency: 'CNY' }] } },
          },
        ],
      },
    });
  });
});

const record = `{
  led joined specifying chosen ordered reviewed amountInfluenced { amount currency }
  orderedDesigns { id name projectId projectName orders amounts { amount currency } }
}`;

describe('designs of a designer and an institute', () => {
  it('became our orders where they were chosen, specify our material and something was ordered', async () => {
    const order = (orderedOn: string, amount: string, currency: string, status = 'confirmed'): Promise<string> =>
      make('Order', {
        ...{ accountId: ids['developer'], building: { projectId: ids['project'] }, orderedOn, status },
        lines: [{ description: '板材', quantity: '1', price: { amount, currency } }],
      });
    await order('2026-05-02', '80000', 'CNY');
    await order('2026-05-20', '20000', 'CNY');
    await order('2026-06-01', '5000', 'USD');
    await order('2026-06-01', '999', 'CNY', 'cancelled');
    const amounts = [
      { amount: '100000.0000', currency: 'CNY' },
      { amount: '5000.0000', currency: 'USD' },
    ];
    const amountInfluenced = amounts;
    const garden = { id: ids['garden'], name: '园林方案', projectId: ids['project'], projectName: '云栖花园一期' };
    const ordered = { ordered: 1, orderedDesigns: [{ ...garden, orders: 3, amounts }] };
    const none = { ordered: 0, orderedDesigns: [], amountInfluenced: [] };
    const { contacts, accounts } = await crm.expectQueries({ atMost: 6 }, () =>
      crm.data<{ contacts: { nodes: object[] }; accounts: { nodes: object[] } }>(
        `{
          contacts(where: { name: { in: ["顾念慈", "邵一鸣", "贺兰", "童川"] } }, orderBy: [{ id: ASC }]) {
            nodes { name building { designs ${record} } }
          }
          accounts(where: { roles: { has: "designer" } }, orderBy: [{ id: ASC }]) { nodes { name building { designs ${record} } } }
        }`,
      ),
    );
    expect(contacts.nodes).toEqual([
      {
        name: '顾念慈',
        building: {
          designs: { ...{ led: 3, joined: 0, specifying: 3, chosen: 2, reviewed: 0 }, ...ordered, amountInfluenced },
        },
      },
      {
        name: '邵一鸣',
        building: {
          designs: { ...{ led: 0, joined: 1, specifying: 1, chosen: 1, reviewed: 0 }, ...ordered, amountInfluenced },
        },
      },
      { name: '贺兰', building: { designs: { led: 1, joined: 0, specifying: 1, chosen: 0, reviewed: 0, ...none } } },
      { name: '童川', building: { designs: { led: 0, joined: 0, specifying: 0, chosen: 0, reviewed: 1, ...none } } },
    ]);
    expect(accounts.nodes).toMatchObject([
      { name: '华东联合建筑设计院', building: { designs: { led: 3, ...ordered, amountInfluenced } } },
      { name: '江南工程设计研究院', building: { designs: { led: 1, ...none } } },
      { name: '大江设计咨询', building: { designs: { reviewed: 1, ...none } } },
    ]);
  });

  it('are those that the caller sees', async () => {
    const { contacts } = await crm.data<{ contacts: { nodes: object[] } }>(
      `{ contacts(where: { name: { eq: "顾念慈" } }) { nodes { building { designs ${record} } } } }`,
      { as: stranger },
    );
    expect(contacts.nodes).toMatchObject([
      { building: { designs: { led: 0, chosen: 0, ordered: 0, orderedDesigns: [], amountInfluenced: [] } } },
    ]);
  });
});

describe('an event for designers', () => {
  it('is a campaign: invitations, attendance, cost, and what came after it, as a correlation', async () => {
    const campaign = await make('Campaign', {
      ...{ name: '工厂考察', type: 'works-visit', status: 'completed', startsOn: '2026-03-10', endsOn: '2026-03-11' },
      costs: [
        { type: 'travel', amount: { amount: '18000', currency: 'CNY' } },
        { type: 'hospitality', amount: { amount: '6000', currency: 'CNY' } },
      ],
      building: { effectDays: 90 },
    });
    const invite = (contact: string, status: string): Promise<string> =>
      make('CampaignMember', { campaignId: campaign, contactId: ids[contact], status });
    await invite('gu', 'attended');
    await invite('shao', 'attended');
    await invite('he', 'absent');
    await invite('tong', 'declined');
    const ask = `query ($id: ID!) { campaign(id: $id) { building { effectDays effect {
      invited attended days cost { amount currency } note
      before { from until designs specifications orders amounts { amount currency } }
      after { from until designs specifications orders amounts { amount currency } }
    } } } }`;
    const { data } = await crm.execute<{ campaign: { building: { effect: object } } }>(ask, {
      variables: { id: campaign },
      language: 'zh',
    });
    expect(data?.campaign.building.effect).toEqual({
      ...{ invited: 4, attended: 2, days: 90, cost: [{ amount: '24000.0000', currency: 'CNY' }] },
      note: expect.stringContaining('不证明由活动引起'),
      before: { from: '2025-12-10', until: '2026-03-09', designs: 0, specifications: 0, orders: 0, amounts: [] },
      after: {
        ...{ from: '2026-03-12', until: '2026-06-09', designs: 3, specifications: 4, orders: 3 },
        amounts: [
          { amount: '100000.0000', currency: 'CNY' },
          { amount: '5000.0000', currency: 'USD' },
        ],
      },
    });
    const attended = await crm.data(`{
      contacts(where: { campaignMembers: { some: { status: { eq: "attended" } } } }, orderBy: [{ id: ASC }]) {
        nodes { name campaignMembers { nodes { campaign { name } status } } }
      }
    }`);
    expect(attended).toMatchObject({ contacts: { nodes: [{ name: '顾念慈' }, { name: '邵一鸣' }] } });
  });
});

describe('the advocacy of a designer', () => {
  it('has a history, and is used in lists of designs', async () => {
    for (const advocacy of ['supporter', 'advocate']) {
      await crm.mutate(
        `mutation ($id: ID!, $advocacy: String!) {
          updateContact(id: $id, input: { building: { advocacy: $advocacy } }) { errors { code } }
        }`,
        { variables: { id: ids['gu'], advocacy } },
      );
    }
    const { contact, buildingDesignSchemes } = await crm.data<{
      contact: { history: { nodes: { changes: object[] }[] } };
      buildingDesignSchemes: object;
    }>(
      `query ($id: ID!) {
        contact(id: $id) {
          history(orderBy: [{ at: DESC }, { id: DESC }], first: 2) { nodes { changes { field before after afterLabel } } }
        }
        buildingDesignSchemes(
          where: { leadDesigner: { building: { advocacy: { in: ["advocate", "supporter"] } } } }
          orderBy: [{ leadDesigner: { building: { advocacy: ASC } } }, { id: ASC }]
        ) { nodes { name leadDesigner { building { advocacy } } } }
      }`,
      { variables: { id: ids['gu'] } },
    );
    expect(contact.history.nodes.map(({ changes }) => changes)).toEqual([
      [{ field: 'building.advocacy', before: 'supporter', after: 'advocate', afterLabel: 'Advocate' }],
      [{ field: 'building.advocacy', before: 'neutral', after: 'supporter', afterLabel: 'Supporter' }],
    ]);
    expect(buildingDesignSchemes).toEqual({
      nodes: ['园林方案', '甲', '乙'].map((name) => ({ name, leadDesigner: { building: { advocacy: 'advocate' } } })),
    });
  });
});
