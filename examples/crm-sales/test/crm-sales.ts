import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import type { ImportedData } from '../../imported-data.ts';
import { readTable } from './data-set.ts';
import { dayOf, deals, dealsIn, figuresBy, productOf, quarterOf, valueOf } from './expected-figures.ts';
import { otherwise } from './other-headers.ts';

interface Named {
  readonly name: string;
}
interface Person {
  readonly displayName: string;
}
interface Organisation {
  readonly orgUnits: { readonly nodes: readonly Named[] };
  readonly teams: {
    readonly nodes: readonly {
      readonly manager: Person;
      readonly unit: Named;
      readonly members: { readonly nodes: readonly (Person & { readonly unit: Named })[] };
    }[];
  };
}

/** The text of a query of the folder `queries`. */
const queryOf = (name: string): string => readFileSync(new URL(`queries/${name}.graphql`, import.meta.url), 'utf8');

/** Lists whose order does not matter. */
const sorted = (list: readonly object[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

/** What must be true of the sales pipeline once it is imported. */
export function salesPipelineOfAHardwareMaker(imported: ImportedData): void {
  test('every row of every file is accounted for', () => {
    const told = [...imported.summaries].map(
      ([name, { rows, created, updated, unchanged, skipped, failed, report }]) => {
        expect(created + updated + unchanged + skipped + failed).toBe(rows);
        expect(report).toBeNull();
        return `${name}: ${created} created, ${updated} updated, ${skipped} skipped, ${failed} failed`;
      },
    );
    expect(told).toEqual([
      '01-offices: 3 created, 0 updated, 32 skipped, 0 failed',
      '02-managers: 6 created, 0 updated, 29 skipped, 0 failed',
      '03-teams: 6 created, 0 updated, 29 skipped, 0 failed',
      '04-agents: 35 created, 0 updated, 0 skipped, 0 failed',
      '05-products: 7 created, 0 updated, 0 skipped, 0 failed',
      '06-accounts: 85 created, 0 updated, 0 skipped, 0 failed',
      '07-parents: 0 created, 15 updated, 0 skipped, 0 failed',
      '08-pipeline: 1 created, 0 updated, 0 skipped, 0 failed',
      '09-stages: 4 created, 0 updated, 0 skipped, 0 failed',
      '10-opportunities: 8800 created, 0 updated, 0 skipped, 0 failed',
      '11-lines: 8800 created, 0 updated, 0 skipped, 0 failed',
    ]);
  });

  test('what is dirty in the data is counted', async () => {
    const fieldsOf = (mapping: string) => imported.summaries.get(mapping)?.fields;
    const misspelt = readTable('accounts').filter(({ sector }) => sector === 'technolgy').length;
    expect(fieldsOf('10-opportunities')).toMatchObject({ account: { empty: 1425 }, openedOn: { empty: 500 } });
    expect(fieldsOf('11-lines')).toMatchObject({ product: { aliased: 1480 } });
    expect(fieldsOf('06-accounts')).toMatchObject({ industry: { aliased: misspelt } });
    expect(await imported.query(queryOf('cleaned'))).toEqual({
      withoutAccount: { totalCount: 1425 },
      withoutStart: { totalCount: 500 },
      renamed: { totalCount: 1480 },
      technology: { totalCount: misspelt },
    });
  });

  test('3 offices, 6 teams with their managers, 35 sales people', async () => {
    const { orgUnits, teams } = await imported.query<Organisation>(queryOf('organisation'));
    expect(orgUnits.nodes).toEqual([{ name: 'Central' }, { name: 'East' }, { name: 'West' }]);
    expect(teams.nodes).toHaveLength(6);
    const people = teams.nodes.flatMap(({ manager, unit, members }) =>
      members.nodes.map((member) => [member.displayName, manager.displayName, unit.name, member.unit.name]),
    );
    expect(people).toHaveLength(35);
    const expected = readTable('sales_teams').map(({ sales_agent, manager, regional_office }) => {
      return [sales_agent, manager, regional_office, regional_office];
    });
    expect(sorted(people)).toEqual(sorted(expected));
  });

  test('85 accounts with parents and figures, 7 products', async () => {
    const { accounts, products } = await imported.query<Record<string, { nodes: object[] }>>(queryOf('catalogue'));
    const dollars = (amount = '', factor = 1) => ({
      amount: new Decimal(amount).mul(factor).toFixed(4),
      currency: 'USD',
    });
    expect(accounts?.nodes).toHaveLength(85);
    expect(sorted(accounts?.nodes ?? [])).toEqual(
      sorted(
        readTable('accounts').map((row) => ({
          name: row['account'],
          industry: row['sector'] === 'technolgy' ? 'technology' : row['sector'],
          country: row['office_location'] === 'Philipines' ? 'Philippines' : row['office_location'],
          employees: Number(row['employees']),
          foundedYear: Number(row['year_established']),
          revenue: dollars(row['revenue'], 1_000_000),
          parent: row['subsidiary_of'] ? { name: row['subsidiary_of'] } : null,
        })),
      ),
    );
    expect(products?.nodes).toHaveLength(7);
    expect(sorted(products?.nodes ?? [])).toEqual(
      sorted(
        readTable('products').map(({ product, series, sales_price }) => {
          return { name: product, family: series, listPrice: dollars(sales_price) };
        }),
      ),
    );
  });

  test('8,800 opportunities by stage; the won ones are worth exactly 10,005,534', async () => {
    const byStage = await imported.figures('opportunity', {
      ...{ groupBy: '[{ stage: VALUE }]', key: ['stage.name'], money: ['amount'] },
    });
    expect(byStage).toEqual(figuresBy((deal) => deal['deal_stage'] ?? ''));
    expect(byStage).toMatchObject({
      Won: { count: 4238, amount: '10005534' },
      Lost: { count: 2473, amount: '0' },
      Engaging: { count: 1589 },
      Prospecting: { count: 500 },
    });
  });

  test.each([['Won'], ['Lost'], ['Engaging'], ['Prospecting']])(
    '%s: by agent, account, product and quarter',
    async (stage) => {
      const expected = dealsIn(stage);
      const where = `{ stage: { name: { eq: "${stage}" } } }`;
      const dealsBy = (groupBy: string, key: string) =>
        imported.figures('opportunity', { where, groupBy: `[{ ${groupBy} }]`, key: [key], money: ['amount'] });
      expect(await dealsBy('owner: VALUE', 'owner.displayName')).toEqual(
        figuresBy((deal) => deal['sales_agent'] ?? '', expected),
      );
      expect(await dealsBy('account: VALUE', 'account.name')).toEqual(
        figuresBy((deal) => deal['account'] || 'null', expected),
      );
      const byProduct = await imported.figures('opportunityLine', {
        ...{ where: `{ opportunity: ${where} }`, groupBy: '[{ product: VALUE }]' },
        ...{ key: ['product.name'], money: ['amount'] },
      });
      expect(byProduct).toEqual(figuresBy(productOf, expected));
      expect(await dealsBy('closeDate: { by: QUARTER }', 'closeDate')).toEqual(
        figuresBy((deal) => quarterOf(dayOf(deal['close_date'])), expected),
      );
      expect(await dealsBy('openedOn: { by: QUARTER }', 'openedOn')).toEqual(
        figuresBy((deal) => quarterOf(dayOf(deal['engage_date'])), expected),
      );
    },
  );

  test('each opportunity says what its row says', async () => {
    const found = new Map(
      (await imported.all<{ readonly externalId: string }>(queryOf('deals'))).map((deal) => [deal.externalId, deal]),
    );
    expect(found.size).toBe(8800);
    const teams = new Map(readTable('sales_teams').map((row) => [row['sales_agent'], row]));
    const wrong = deals.flatMap((deal) => {
      const team = teams.get(deal['sales_agent'] ?? '');
      const amount = valueOf(deal);
      const expected = {
        externalId: `crm-sales:${deal['opportunity_id']}`,
        openedOn: dayOf(deal['engage_date']),
        closeDate: dayOf(deal['close_date']),
        status: { Won: 'WON', Lost: 'LOST' }[deal['deal_stage'] ?? ''] ?? 'OPEN',
        amount: { amount },
        account: deal['account'] ? { name: deal['account'] } : null,
        stage: { name: deal['deal_stage'] },
        pipeline: { code: 'HARDWARE' },
        owner: { displayName: deal['sales_agent'] },
        team: { name: `Team ${team?.['manager']}` },
        unit: { name: team?.['regional_office'] },
        lines: {
          nodes: [{ quantity: '1.0000', product: { name: productOf(deal) }, amount: { amount, currency: 'USD' } }],
        },
        stageHistory: { totalCount: 1 },
      };
      const actual = found.get(expected.externalId);
      return JSON.stringify(actual) === JSON.stringify(expected) ? [] : [{ actual, expected }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('other headers, another order, GB18030 and other dates: the same, and a second run changes nothing', async () => {
    for (const step of imported.steps) {
      const { rows, unchanged, skipped, ...summary } = await imported.run(otherwise(step, imported.folder));
      expect(summary).toMatchObject({ created: 0, updated: 0, failed: 0 });
      expect(unchanged + skipped).toBe(rows);
    }
  });

  /** The step by a copy of its mapping that lacks something. */
  const without = (mapping: string, left: RegExp) => {
    const step = imported.step(mapping);
    const copy = join(imported.folder, 'copy.yml');
    writeFileSync(copy, readFileSync(step.mapping, 'utf8').replace(left, ''));
    return { ...step, mapping: copy };
  };

  test('without its alias, each of the 1,480 rows of the misspelt product is reported', async () => {
    const summary = await imported.run(without('11-lines', /, aliases: \{.*?\}/), { dryRun: true });
    expect(summary).toMatchObject({ rows: 8800, unchanged: 7320, failed: 1480, report: imported.reportFile });
    const told = imported.report();
    const expected = deals.flatMap(({ product, opportunity_id: id }, index) =>
      product === 'GTXPro' ? [{ line: String(index + 2), 'external id': `crm-sales:${id}:1` }] : [],
    );
    expect(told).toHaveLength(1480);
    expect(told).toMatchObject(expected);
    expect(told[0]).toMatchObject({
      field: 'product',
      code: 'LOOKUP_MISSING',
      message: 'no Product has the name "GTXPro"',
      value: 'GTXPro',
    });
  });

  test('without its alias, the misspelt sector is reported, in the language asked for', async () => {
    const step = without('06-accounts', /, aliases: \{ technolgy: technology \}/);
    expect(await imported.run(step, { dryRun: true, language: 'zh' })).toMatchObject({ failed: 12, unchanged: 73 });
    const told = imported.report().map((row) => [row['字段'], row['代码'], row['说明'], row['值']].join('|'));
    expect([...new Set(told)]).toEqual([
      'industry|UNKNOWN_CODE|行业(industry)的代码“technolgy”不在词表 industry 中|technolgy',
    ]);
  });
}
