import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { seedContext } from '../../src/app/index.ts';
import { Opportunity } from '../../src/crm/index.ts';
import type { SeedContext } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

const minutes = 60_000;

/** The present of all loads: what they write is told from it, and a day may end between two of them. */
const installed = new Date();

let crm: TestCrm;
let other: TestCrm;
beforeAll(async () => {
  crm = await createTestCrm({ http: true });
  await crm.clock.set(installed);
  const began = performance.now();
  await crm.loadDemo();
  process.stderr.write(`demo of the core: ${Math.round(performance.now() - began)} ms\n`);
  await crm.clock.reset();
}, 4 * minutes);
afterAll(async () => {
  await crm.stop();
  await other?.stop();
});

const counts = `{
  orgUnits { totalCount } teams { totalCount } users { totalCount } roleAssignments { totalCount }
  products { totalCount } accounts { totalCount } contacts { totalCount } affiliations { totalCount }
  opportunities { totalCount } opportunityLines { totalCount } stageChanges { totalCount } activities { totalCount }
  quotes { totalCount } orders { totalCount } receivables { totalCount } receipts { totalCount }
  campaigns { totalCount } campaignMembers { totalCount } leads { totalCount } notes { totalCount }
  tags { totalCount } taggings { totalCount } tasks { totalCount }
  contactPoints { totalCount } consents { totalCount } accountRelations { totalCount }
  priceLists { totalCount } priceListEntries { totalCount } attachments { totalCount }
}`;

interface Converted {
  readonly company: string;
  readonly createdAt: string;
  readonly convertedAt: string;
  readonly convertedAccount: {
    readonly name: string;
    readonly createdAt: string;
    readonly owner: { readonly id: string };
  };
  readonly convertedContact: { readonly createdAt: string };
  readonly convertedOpportunity: { readonly createdAt: string; readonly stageHistory: { readonly totalCount: number } };
}

interface Entry {
  readonly unitPrice: object;
  readonly minimumQuantity: string;
  readonly product: { readonly externalId: string };
}

type Counts = Readonly<Record<string, { readonly totalCount: number }>>;

async function countsOf(of: TestCrm): Promise<Record<string, number>> {
  const found = await of.data<Counts>(counts);
  return Object.fromEntries(Object.entries(found).map(([name, { totalCount }]) => [name, totalCount]));
}

/** External id and those fields of every record of a list, all pages. */
async function valuesOf(of: TestCrm, list: string, fields: string): Promise<string[]> {
  type Page = Record<string, { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } }>;
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await of.data<Page>(
      `query ($after: String) { ${list}(first: 200, after: $after) {
        nodes { externalId ${fields} } pageInfo { hasNextPage endCursor }
      } }`,
      { variables: { after } },
    );
    found.push(...(page[list]?.nodes ?? []).map((node) => JSON.stringify(node)));
    if (!page[list]?.pageInfo.hasNextPage) return found.sort();
    after = page[list].pageInfo.endCursor;
  }
}

const money = '{ amount currency }';

/** What is the same in every installation, by list. */
const everyTime = [
  ['accounts', `name revenue ${money} parent { externalId } createdAt`],
  ['opportunities', `amount ${money} status`],
  ['orders', `total ${money} priceList { externalId }`],
  ['receipts', `amount ${money}`],
  ['priceListEntries', `unitPrice ${money} minimumQuantity`],
  ['contactPoints', 'type value preferred verified'],
  ['consents', 'channel purpose status decidedAt createdAt'],
  ['accountRelations', 'type from { externalId } to { externalId } validFrom validTo'],
  ['leads', 'status convertedAt convertedAccount { externalId } convertedOpportunity { externalId } createdAt'],
  ['attachments', 'fileName mediaType size checksum width createdAt'],
] as const;

describe('demo data', () => {
  it('are two years of a company of sixty', async () => {
    const found = await countsOf(crm);
    // Besides the sixty: the administrator of the test.
    expect(found).toMatchObject({
      ...{ orgUnits: 4, teams: 11, users: 61, products: 21, accounts: 332, contacts: 726, opportunities: 932 },
      ...{ campaigns: 18, campaignMembers: 648, leads: 240, tags: 6, priceLists: 8, priceListEntries: 336 },
    });
    expect(found['activities']).toBeGreaterThan(3_500);
    expect(found['stageChanges']).toBeGreaterThan(2_500);
    for (const name of ['quotes', 'receivables', 'receipts']) expect(found[name]).toBeGreaterThan(400);
    expect(found['orders']).toBeGreaterThan(250);
    for (const name of ['contactPoints', 'consents']) expect(found[name]).toBeGreaterThan(1_000);
    expect(found['accountRelations']).toBeGreaterThan(150);
    expect(found['attachments']).toBeGreaterThan(24);
  });

  it('are believable', async () => {
    const today = new Date().toISOString();
    const found = await crm.data<Counts>(`{
      unowned: opportunities(where: { or: [{ ownerId: { isNull: true } }, { teamId: { isNull: true } }] }) { totalCount }
      unpriced: opportunities(where: { amount: { isNull: true } }) { totalCount }
      open: opportunities(where: { status: { eq: OPEN } }) { totalCount }
      won: opportunities(where: { status: { eq: WON } }) { totalCount }
      lost: opportunities(where: { status: { eq: LOST } }) { totalCount }
      abroad: opportunities(where: { amount: { currency: { eq: "USD" } } }) { totalCount }
      overdueWork: activities(where: { status: { eq: PLANNED }, dueAt: { lt: "${today}" } }) { totalCount }
      ahead: activities(where: { dueAt: { gt: "${today}" } }) { totalCount }
      overdue: receivables(where: { status: { in: [OPEN, PARTLY_PAID] }, dueOn: { lt: "${today.slice(0, 10)}" } }) {
        totalCount
      }
      moved: affiliations(where: { main: { eq: false } }) { totalCount }
      led: teams(where: { managerId: { isNull: false } }) { totalCount }
    }`);
    const count = (name: string): number => found[name]?.totalCount ?? -1;
    expect([count('unowned'), count('unpriced'), count('led')]).toEqual([0, 0, 10]);
    for (const name of ['open', 'abroad', 'overdueWork', 'ahead', 'overdue', 'moved']) {
      expect([name, count(name) > 20]).toEqual([name, true]);
    }
    for (const name of ['won', 'lost']) expect(count(name)).toBeGreaterThan(250);
  });

  it('have a past: stages were reached over two years, on working days', async () => {
    const { first, last, months } = await crm.data<{
      first: { nodes: { changedAt: string }[] };
      last: { nodes: { changedAt: string }[] };
      months: { nodes: { key: { changedAt: string }; count: number }[] };
    }>(`{
      first: stageChanges(first: 1, orderBy: [{ changedAt: ASC }]) { nodes { changedAt } }
      last: stageChanges(first: 1, orderBy: [{ changedAt: DESC }]) { nodes { changedAt } }
      months: stageChangeGroups(first: 200, groupBy: { changedAt: { by: DAY, timeZone: "Asia/Shanghai" } }) {
        nodes { key { changedAt } count }
      }
    }`);
    const age = (changedAt = ''): number => (Date.now() - Date.parse(changedAt)) / 86_400_000;
    expect(age(first.nodes[0]?.changedAt)).toBeGreaterThan(700);
    expect(age(last.nodes[0]?.changedAt)).toBeGreaterThan(0);
    expect(age(last.nodes[0]?.changedAt)).toBeLessThan(21);
    expect(months.nodes.length).toBeGreaterThan(90);
    const weekdays = new Set(months.nodes.map(({ key }) => new Date(key.changedAt).getUTCDay()));
    expect([...weekdays].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('answer what the pipeline was like on any day of them', async () => {
    const open = async (daysAgo: number) => {
      const asOf = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      const { opportunities } = await crm.data<Counts>(
        'query ($asOf: DateTime) { opportunities(asOf: $asOf, where: { status: { eq: OPEN } }) { totalCount } }',
        { variables: { asOf } },
      );
      return opportunities?.totalCount ?? 0;
    };
    expect(await open(800)).toBe(0);
    for (const daysAgo of [600, 365, 90]) expect(await open(daysAgo)).toBeGreaterThan(20);
    const { opportunities: now } = await crm.data<Counts>(
      '{ opportunities(where: { status: { eq: OPEN } }) { totalCount } }',
    );
    expect(await open(0)).toBe(now?.totalCount);
  });

  it('know what became of leads: accounts, contacts and deals that are younger than they', async () => {
    const { leads } = await crm.data<{ leads: { nodes: Converted[] } }>(`{
      leads(first: 200, where: { status: { eq: CONVERTED } }) { nodes {
        company createdAt convertedAt
        convertedAccount { name createdAt owner { id } }
        convertedContact { createdAt account { name } }
        convertedOpportunity { createdAt account { name } owner { id } stageHistory { totalCount } }
      } }
    }`);
    expect(leads.nodes).toHaveLength(32);
    for (const { company, createdAt, convertedAt, ...became } of leads.nodes) {
      expect(became).toMatchObject({
        convertedAccount: { name: company, createdAt: convertedAt },
        convertedContact: { account: { name: company }, createdAt: convertedAt },
        convertedOpportunity: { account: { name: company }, owner: became.convertedAccount.owner },
      });
      expect([createdAt < convertedAt, became.convertedOpportunity.createdAt === convertedAt]).toEqual([true, true]);
    }
    const ends = leads.nodes.map(({ convertedOpportunity }) => convertedOpportunity.stageHistory.totalCount);
    expect(ends.filter((changes) => changes > 2).length).toBeGreaterThan(10);
  });

  it('offer at the prices of the list that the quote names', async () => {
    type Line = { price: object; quantity: string; product: { externalId: string } };
    const { quotes } = await crm.data<{ quotes: { nodes: { lines: { nodes: Line[] }; priceList: { id: string } }[] } }>(
      `{ quotes(first: 60, orderBy: [{ number: DESC }]) { nodes {
        priceList { id } lines { nodes { price { amount currency } quantity product { externalId } } }
      } } }`,
    );
    const { priceLists } = await crm.data<{ priceLists: { nodes: { id: string; entries: { nodes: Entry[] } }[] } }>(
      `{ priceLists { nodes { id entries(first: 50) { nodes {
        unitPrice { amount currency } minimumQuantity product { externalId }
      } } } } }`,
    );
    const entries = new Map(priceLists.nodes.map(({ id, entries: { nodes } }) => [id, nodes]));
    expect(quotes.nodes).toHaveLength(60);
    for (const { priceList, lines } of quotes.nodes) {
      for (const { price, quantity, product } of lines.nodes) {
        const reached = (entries.get(priceList.id) ?? [])
          .filter((entry) => entry.product.externalId === product.externalId)
          .filter(({ minimumQuantity }) => Number(minimumQuantity) <= Number(quantity))
          .sort((one, two) => Number(two.minimumQuantity) - Number(one.minimumQuantity));
        expect(reached[0]?.unitPrice).toEqual(price);
      }
    }
  });

  it('have groups, consents that were withdrawn, and files that open', async () => {
    const found = await crm.data<
      Counts & { attachments: { nodes: { fileName: string; mediaType: string; url: string; thumbnailUrl: string }[] } }
    >(`{
      groups: accounts(where: { children: { some: {} } }) { totalCount }
      subsidiaries: accountRelations(where: { type: { eq: "subsidiary-of" } }) { totalCount }
      members: accounts(where: { parentId: { isNull: false } }) { totalCount }
      past: accountRelations(where: { validTo: { isNull: false } }) { totalCount }
      withdrawn: consents(where: { status: { eq: OPT_OUT }, externalId: { endsWith: "withdrawn" } }) { totalCount }
      granted: consents(where: { status: { eq: OPT_IN } }) { totalCount }
      attachments(first: 200) { nodes { fileName mediaType url thumbnailUrl } }
    }`);
    const count = (name: string): number => found[name]?.totalCount ?? -1;
    for (const name of ['groups', 'past']) expect([name, count(name) > 10]).toEqual([name, true]);
    expect(count('subsidiaries')).toBe(count('members'));
    expect(count('withdrawn')).toBeGreaterThan(50);
    expect(count('granted')).toBeGreaterThan(count('withdrawn') * 3);
    const files = found.attachments.nodes;
    expect(new Set(files.map(({ mediaType }) => mediaType))).toEqual(new Set(['text/plain', 'image/png']));
    for (const { mediaType, thumbnailUrl } of files) expect(thumbnailUrl !== null).toBe(mediaType === 'image/png');
    const offer = files.find(({ fileName }) => fileName.startsWith('报价单'));
    const response = await fetch(new URL(offer?.url ?? '', crm.url));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('华岳建材集团  报价单');
  });

  it('show each of the people who may sign in their own rows', async () => {
    const emails = crm.crm.model.plugins.flatMap(({ demoSignIns }) => demoSignIns?.map(({ email }) => email) ?? []);
    expect(emails).toHaveLength(3);
    const seen: number[][] = [];
    for (const email of emails) {
      const { users } = await crm.data<{ users: { nodes: { id: string }[] } }>(
        `{ users(where: { email: { eq: "${email}" } }) { nodes { id } } }`,
      );
      const password = 'a password for this test';
      expect(await crm.crm.identity.setPassword(systemPrincipal, users.nodes[0]?.id ?? '', password)).toEqual([]);
      const { tokens } = await crm.crm.identity.signIn({ email, password });
      const user = { id: users.nodes[0]?.id ?? '', email, password, accessToken: tokens?.accessToken ?? '' };
      const lists = ['accounts', 'contacts', 'opportunities', 'activities', 'quotes', 'orders', 'receivables', 'leads'];
      const found = await crm.data<Counts>(`{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`, {
        as: user,
      });
      seen.push(lists.map((list) => found[list]?.totalCount ?? 0));
    }
    const [salesperson = [], manager = [], executive = []] = seen;
    for (const [index, own] of salesperson.entries()) {
      expect(own).toBeGreaterThan(0);
      expect(manager[index]).toBeGreaterThan(own);
      expect(executive[index]).toBeGreaterThan(manager[index] ?? 0);
    }
  });

  it(
    'are the same every time, also when the first load was interrupted',
    async () => {
      other = await createTestCrm();
      await other.clock.set(installed);
      await expect(loadUntilSelling(other)).rejects.toThrow('power cut');
      await other.loadDemo();
      expect(await countsOf(other)).toEqual(await countsOf(crm));
      for (const [list, fields] of everyTime) {
        expect(await valuesOf(other, list, fields)).toEqual(await valuesOf(crm, list, fields));
      }
    },
    4 * minutes,
  );

  it(
    'change nothing when they are loaded again',
    async () => {
      const before = await countsOf(crm);
      await crm.clock.set(installed);
      await crm.loadDemo();
      expect(await countsOf(crm)).toEqual(before);
    },
    2 * minutes,
  );
});

/** Breaks off where the deals begin. */
async function loadUntilSelling(interrupted: TestCrm): Promise<void> {
  const context = seedContext(interrupted.crm);
  const broken: SeedContext = {
    ...{ ...context, now: installed },
    replay: (entity, histories) =>
      entity === Opportunity ? Promise.reject(new Error('power cut')) : context.replay(entity, histories),
  };
  for (const { demo } of interrupted.crm.model.plugins) await demo?.(broken);
}
