import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestClient, type TestCrm } from '@guanxi/core/testing';
import { buildingMaterials } from '@guanxi/plugin-building-materials';

// Everything here is asked through the generic groups: there is no report of the plugin behind it.

let crm: TestCrm;
let wang: TestClient;
/** Ids by name. */
const ids: Record<string, string> = {};

async function make(entity: string, input: object, as?: TestClient): Promise<string> {
  const field = entity.charAt(0).toLowerCase() + entity.slice(1);
  const { made } = await crm.mutate<{ made: { record: { id: string } } }>(
    `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { record: ${field} { id } errors { message } } }`,
    { variables: { input }, ...(as && { as }) },
  );
  return made.record.id;
}

interface Group {
  readonly key: object;
  readonly count: number;
  readonly sum?: Readonly<
    Record<string, string | { readonly byCurrency: readonly { amount: string; currency: string }[] }>
  >;
}

/** Every value of the key, the count and the sums, in one line per group. */
async function groups(entity: string, args: string, key: string, sum = '', as?: TestClient): Promise<string[]> {
  const { found } = await crm.data<{ found: { nodes: Group[] } }>(
    `{ found: ${entity}Groups(first: 50, ${args}) { nodes { key { ${key} } count ${sum && `sum { ${sum} }`} } } }`,
    as && { as },
  );
  return found.nodes.map((group) => [...leaves(group.key), group.count, ...leaves(group.sum ?? {})].join(' '));
}

function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null)
    return [typeof value === 'string' ? value.replace(/\.0+$/, '') : String(value)];
  return Object.values(value).flatMap(leaves);
}

const value = 'materialValue { byCurrency { amount currency } }';
const cny = (amount: string) => ({ amount, currency: 'CNY' });

beforeAll(async () => {
  crm = await createTestCrm({ plugins: [buildingMaterials()] });
  await crm.clock.set('2026-11-10T02:00:00Z');
  const unit = await make('OrgUnit', { name: '工程部' });
  wang = await crm.createUser({ displayName: '王磊', roles: ['building:project-sales'], unitId: unit });
  await make('Territory', { code: 'E', name: '华东', regions: [{ name: '上海' }, { name: '苏州' }] });
  await make('Territory', { code: 'N', name: '华北', regions: [{ name: '北京' }] });
  ids['rival'] = await make('Account', { name: '雪山建材', roles: ['competitor'] });
  ids['other'] = await make('Account', { name: '长城板业', roles: ['competitor'] });
  ids['seminar'] = await make('Campaign', { name: '设计师沙龙', type: 'seminar', startsOn: '2026-03-01' });
  const rival = { role: 'competitor', accountId: ids['rival'] };
  const other = { role: 'competitor', accountId: ids['other'] };
  const lost = { outcome: 'LOST', lostToId: ids['rival'] };
  for (const project of [
    {
      name: '一',
      city: '上海',
      ...lost,
      lossReason: 'price',
      closedOn: '2026-02-01',
      materialValue: cny('100'),
      participants: [rival],
    },
    {
      name: '二',
      city: '苏州',
      ...lost,
      lossReason: 'price',
      closedOn: '2026-03-31',
      materialValue: cny('200'),
      participants: [rival, other],
    },
    {
      name: '三',
      city: '北京',
      outcome: 'LOST',
      lossReason: 'relationship',
      lostToId: ids['other'],
      closedOn: '2026-05-01',
      materialValue: { amount: '50', currency: 'USD' },
      participants: [other],
    },
    {
      name: '四',
      city: '上海',
      outcome: 'WON',
      campaignId: ids['seminar'],
      materialValue: cny('900'),
      participants: [rival],
    },
    { name: '五', city: '上海', campaignId: ids['seminar'], materialValue: cny('70') },
  ]) {
    await make('BuildingProject', project);
  }
});
afterAll(() => crm.stop());

describe('statistics through the generic groups', () => {
  it('loss reasons of projects by territory and quarter, currencies apart', async () => {
    const lost = 'where: { outcome: { eq: LOST } }';
    expect(
      await groups(
        'buildingProject',
        `${lost}, groupBy: [{ lossReason: VALUE }], orderBy: [{ count: DESC }]`,
        'lossReason',
        value,
      ),
    ).toEqual(['price 2 300 CNY', 'relationship 1 50 USD']);
    const by = '[{ lossReason: VALUE }, { territory: VALUE }, { closedOn: { by: QUARTER } }]';
    expect(
      (
        await groups('buildingProject', `${lost}, groupBy: ${by}`, 'lossReason territory { name } closedOn', value)
      ).sort(),
    ).toEqual(['price 华东 2026-01-01 2 300 CNY', 'relationship 华北 2026-04-01 1 50 USD']);
  });

  it('competitors: how often they are there, what became of it, and to whom we lost', async () => {
    const there = `where: { role: { eq: "competitor" } }, groupBy: [{ account: VALUE }, { through: { project: { outcome: VALUE } } }]`;
    expect(
      (await groups('buildingParticipant', there, 'account { name } through { project { outcome } }')).sort(),
    ).toEqual(['长城板业 LOST 2', '雪山建材 LOST 2', '雪山建材 WON 1']);
    const inPlaces = `where: { role: { eq: "competitor" }, project: { closedOn: { gte: "2026-01-01" } } },
      groupBy: [{ account: VALUE }, { through: { project: { territory: VALUE } } }, { through: { project: { closedOn: { by: YEAR } } } }]`;
    expect(
      (
        await groups(
          'buildingParticipant',
          inPlaces,
          'account { name } through { project { territory { name } closedOn } }',
        )
      ).sort(),
    ).toEqual(['长城板业 华东 2026-01-01 1', '长城板业 华北 2026-01-01 1', '雪山建材 华东 2026-01-01 3']);
    const lostTo = 'where: { lostTo: { id: { isNull: false } } }, groupBy: [{ lostTo: VALUE }]';
    expect((await groups('buildingProject', lostTo, 'lostTo { name }', value)).sort()).toEqual([
      '长城板业 1 50 USD',
      '雪山建材 2 300 CNY',
    ]);
  });

  it('campaigns: what went in and what came out', async () => {
    await make('CampaignCost', { campaignId: ids['seminar'], type: 'venue', spentOn: '2026-03-02', amount: cny('30') });
    await make('CampaignCost', { campaignId: ids['seminar'], type: 'venue', spentOn: '2026-04-02', amount: cny('12') });
    const input = 'groupBy: [{ campaign: VALUE }, { spentOn: { by: MONTH } }], orderBy: [{ key: { spentOn: ASC } }]';
    expect(
      await groups('campaignCost', input, 'campaign { name } spentOn', 'amount { byCurrency { amount currency } }'),
    ).toEqual(['设计师沙龙 2026-03-01 1 30 CNY', '设计师沙龙 2026-04-01 1 12 CNY']);
    const output =
      'where: { campaign: { id: { isNull: false } } }, groupBy: [{ campaign: VALUE }, { territory: VALUE }, { outcome: VALUE }]';
    expect(
      (await groups('buildingProject', output, 'campaign { name } territory { name } outcome', value)).sort(),
    ).toEqual(['设计师沙龙 华东 OPEN 1 70 CNY', '设计师沙龙 华东 WON 1 900 CNY']);
  });

  it('product sales by region and month', async () => {
    const board = await make('Product', { name: '防火石膏板', code: 'ZB-12' });
    const account = await make('Account', { name: '云栖置业', region: '华东' });
    const lines = (quantity: string) => [{ productId: board, quantity, price: cny('27') }];
    await make('Order', { accountId: account, currency: 'CNY', orderedOn: '2026-02-27', lines: lines('100') });
    await make('Order', { accountId: account, currency: 'CNY', orderedOn: '2026-03-02', lines: lines('50') });
    const by =
      '[{ product: VALUE }, { through: { order: { through: { account: { region: VALUE } } } } }, { orderedOn: { by: MONTH } }]';
    const key = 'product { name } through { order { through { account { region } } } } orderedOn';
    const sum = 'quantity netAmount { byCurrency { amount currency } }';
    expect((await groups('orderLine', `groupBy: ${by}`, key, sum)).sort()).toEqual([
      '防火石膏板 华东 2026-02-01 1 100 2700 CNY',
      '防火石膏板 华东 2026-03-01 1 50 1350 CNY',
    ]);
  });

  it('count what the caller sees', async () => {
    await make('BuildingProject', { name: '王磊的', outcome: 'LOST', lossReason: 'timing' }, wang);
    const lost = 'where: { outcome: { eq: LOST } }, groupBy: [{ lossReason: VALUE }]';
    expect(await groups('buildingProject', lost, 'lossReason', '', wang)).toEqual(['timing 1']);
  });
});
