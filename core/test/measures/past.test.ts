import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fold, measuresOfModel, rebuild, sweep, verify, withClient } from '../../src/database/index.ts';
import type { MeasureModel } from '../../src/model/index.ts';
import { Opportunity } from '../../src/index.ts';
import type { FiguresOptions, VisibleOptions } from '../../src/sdk/index.ts';
import type { TestUser } from '../../src/testing/index.ts';
import { change, createOpportunity, passingInstant, updateOpportunity } from '../history/pipeline.ts';
import { bothAnswers, explained, openSalesOffice, operation, past, type SalesOffice } from './sales-office.ts';

let office: SalesOffice;
let measure: MeasureModel;
let ownerUrl: string;
/** When six opportunities were there, before anything happened to them. */
let asOf: string;
beforeAll(async () => {
  office = await openSalesOffice();
  measure = measuresOfModel(office.crm.crm.model).find(({ changeTable }) => changeTable !== null) as MeasureModel;
  const { crm, owners } = office;
  ({ ownerUrl } = await crm.crm.connect());
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const amount = { amount: `${n + 1}.25`, currency: n % 2 === 0 ? 'CNY' : 'USD' };
    ids.push(
      await createOpportunity(crm, { name: `O${n}`, ownerId: owners[n % 4]?.id, amount, closeDate: '2026-02-15' }),
    );
  }
  for (const one of measuresOfModel(crm.crm.model)) await fold(crm.crm.database.reader, one);
  asOf = (await passingInstant()).toISOString();
  const [moved = '', given = '', deleted = '', purged = '', renamed = ''] = ids;
  await updateOpportunity(crm, moved, { closeDate: '2026-05-31', amount: { amount: '9', currency: 'USD' } });
  await updateOpportunity(crm, given, { ownerId: owners[0]?.id });
  await change(crm, 'delete', deleted);
  await change(crm, 'delete', purged);
  await change(crm, 'purge', purged);
  await updateOpportunity(crm, renamed, { nextStep: 'call' });
  await createOpportunity(crm, { name: 'later', ownerId: owners[1]?.id, closeDate: '2026-02-01' });
});
afterAll(() => office.crm.stop());

async function differences(): Promise<string[]> {
  const found: string[] = [];
  for (const viewer of office.viewers) {
    for (const question of past) {
      const { kept, counted } = await bothAnswers(office, question, viewer, '', asOf);
      if (JSON.stringify(kept) !== JSON.stringify(counted)) found.push(question);
    }
  }
  return found;
}

const sql = (text: string): Promise<void> => withClient(ownerUrl, async (client) => void (await client.query(text)));

describe('groups as of a past day', () => {
  it('are told from the measure, for everybody whom its columns decide about', async () => {
    for (const viewer of office.viewers) {
      for (const question of past) {
        expect(await explained(office, operation(question, { asOf }), viewer)).toMatch(
          /^opportunity_forecast_rollup.* taken back by opportunity_forecast_rollup_change$/,
        );
      }
    }
    expect(await differences()).toEqual([]);
    // What was purged has no past; what was deleted or came later has.
    const total = operation('total', { asOf });
    expect(await office.crm.data(total)).toEqual({ answer: { totalCount: 5 } });
  });

  it('with whole months of a filter; what the measure does not know is read from the records', async () => {
    const [administrator] = office.viewers;
    if (!administrator) throw new Error('nobody asks');
    for (const [where, told] of [
      ['{ closeDate: { between: ["2026-01-01", "2026-03-31"] }, status: { in: [OPEN, WON] } }', 'opportunity_forecast'],
      ['{ owner: { displayName: { contains: "2" } } }', 'opportunity_forecast'],
      ['{ closeDate: { gte: "2026-02-02" } }', 'none: '],
      ['{ stage: { code: { eq: "CONTACT" } } }', 'none: '],
      ['{ name: { eq: "O1" } }', 'none: '],
    ] as const) {
      expect(await explained(office, operation('byOwner', { where, asOf }), administrator)).toContain(told);
      const { kept, counted } = await bothAnswers(office, 'byOwner', administrator, where, asOf);
      expect(kept).toEqual(counted);
    }
  });

  it('an instant to come is now, one before everything has nothing', async () => {
    const { crm } = office;
    const total = (at: string): Promise<object> => crm.data(operation('total', { asOf: at }));
    expect(await total('2100-01-01T00:00:00Z')).toEqual(await crm.data(operation('total')));
    expect(await total('2000-01-01T00:00:00Z')).toEqual({ answer: { totalCount: 0 } });
  });

  it('before what was pruned there is nothing', async () => {
    await sql(`insert into pruned_history (versions, until) values ('opportunity_version', now())`);
    try {
      expect(await differences()).toEqual([]);
      expect(await office.crm.data(operation('total', { asOf }))).toEqual({ answer: { totalCount: 0 } });
    } finally {
      await sql('delete from pruned_history');
    }
  });
});

describe('states in a time, by hand-written SQL', () => {
  const where = { status: { eq: 'OPEN' }, closeDate: { gte: '2026-01-01', lte: '2026-03-31' } };
  /** Names of the opportunities, each with how many states it had. */
  async function states(viewer: TestUser, options: VisibleOptions): Promise<object[]> {
    const { crm } = office.crm;
    const principal = await crm.identity.principalOf(viewer.accessToken);
    const port = crm.read.sqlPort({ principal, language: 'en', cache: new Map() });
    return port.rows`select s.name, s.version, s.valid_from, s.valid_to
      from ${port.visible(Opportunity, options)} s order by s.name, s.valid_from`;
  }

  it('that changed, are all but those which held from before until after it, for everybody', async () => {
    const from = new Date(asOf);
    let changed = 0;
    for (const viewer of office.viewers) {
      // By the log of changes, with a filter that it knows; without, and with one that it does not know, by looking.
      for (const filter of [where, {}, { name: { ne: 'O5' } }]) {
        for (const during of [{ from }, { from, to: from }, { from: new Date(0), to: from }]) {
          const all = await states(viewer, { during, where: filter });
          const some = await states(viewer, { during: { ...during, changedOnly: true }, where: filter });
          const end = 'to' in during && during.to ? during.to : null;
          const held = all.filter((state) => {
            const { valid_from: since, valid_to: until } = state as { valid_from: string; valid_to: string | null };
            return new Date(since) <= during.from && (until === null || (end !== null && new Date(until) > end));
          });
          expect(some).toEqual(all.filter((state) => !held.includes(state)));
          changed += some.length;
        }
      }
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('meet the filter in each state, and refuse one that the API would refuse', async () => {
    const [administrator] = office.viewers as [TestUser];
    const found = await states(administrator, { during: { from: new Date(asOf) }, where: { name: { eq: 'O0' } } });
    expect(found).toHaveLength(2);
    const early = { during: { from: new Date(asOf) }, where: { ...where, name: { eq: 'O0' } } };
    expect(await states(administrator, early)).toHaveLength(1);
    const unknown = { during: { from: new Date(asOf) }, where: { noSuchField: { eq: 1 } } };
    await expect(states(administrator, unknown)).rejects.toThrow('noSuchField');
  });
});

describe('figures in hand-written SQL', () => {
  interface Figure {
    readonly status: string;
    readonly currency: string | null;
    readonly count: number;
    readonly sum: string | null;
  }

  /** By status and currency of the amount, from a measure or from records. */
  async function figures(viewer: TestUser, options: Partial<FiguresOptions>): Promise<Figure[]> {
    const { crm } = office.crm;
    const principal = await crm.identity.principalOf(viewer.accessToken);
    const port = crm.read.sqlPort({ principal, language: 'en', cache: new Map() });
    return port.rows<Figure>`select f.status, f.amount_currency as currency, sum(f.row_count)::int as count,
        (case when sum(f.amount_value_number) > 0 then sum(f.amount_value_sum) end)::numeric(20, 4)::text as sum
      from ${port.figures(Opportunity, { by: ['status'], sum: ['amount'], ...options })} f
      group by 1, 2 having sum(f.row_count) > 0 order by 1, 2`;
  }

  /** The same from the records that the viewer sees. */
  async function counted(viewer: TestUser, { where, asOf: at }: Partial<FiguresOptions>): Promise<Figure[]> {
    const { crm } = office.crm;
    const principal = await crm.identity.principalOf(viewer.accessToken);
    const port = crm.read.sqlPort({ principal, language: 'en', cache: new Map() });
    const rows = port.visible(Opportunity, { ...(where && { where }), ...(at && { asOf: at }) });
    return port.rows<Figure>`select o.status, o.amount_currency as currency, count(*)::int as count,
        sum(o.amount_value)::numeric(20, 4)::text as sum from ${rows} o group by 1, 2 order by 1, 2`;
  }

  it('add up to what the records do, for everybody, now and then, whatever tells them', async () => {
    let records = 0;
    for (const viewer of office.viewers) {
      for (const where of [{ closeDate: { gte: '2026-01-01', lte: '2026-03-31' } }, { name: { ne: 'O5' } }, {}]) {
        for (const at of [{}, { asOf: new Date(asOf) }]) {
          const found = await figures(viewer, { where, ...at });
          expect(found).toEqual(await counted(viewer, { where, ...at }));
          records += found.reduce((sum, { count }) => sum + count, 0);
        }
      }
    }
    expect(records).toBeGreaterThan(0);
  });

  it('refuse what is no column, or cannot be added up', async () => {
    const { crm } = office.crm;
    const principal = await crm.identity.principalOf(office.viewers[0]?.accessToken ?? '');
    const port = crm.read.sqlPort({ principal, language: 'en', cache: new Map() });
    expect(() => port.figures(Opportunity, { by: ['lines'], sum: [] })).toThrow('lines is not a column');
    expect(() => port.figures(Opportunity, { by: ['status'], sum: ['name'] })).toThrow('name cannot be added up');
    expect(() => port.figures(Opportunity, { by: ['nothing'], sum: [] })).toThrow('nothing cannot be used here');
  });
});

describe('the log of changes', () => {
  it('is swept of what later changes made useless, and tells the same', async () => {
    const entries = async (): Promise<number> => {
      const [row] = await office.crm.crm.database.reader.rows<{ count: number }>(
        `select count(*)::int as count from ${measure.changeTable ?? ''}`,
        [],
      );
      return row?.count ?? 0;
    };
    const before = await entries();
    await sweep(office.crm.crm.database.reader, measure);
    // Five living records, and no others.
    expect([before > 5, await entries()]).toEqual([true, 5]);
    expect(await verify(ownerUrl, measure)).toEqual([]);
    expect(await differences()).toEqual([]);
  });

  it('a change that it lost is found, by verify and by comparison; rebuilding repairs it', async () => {
    await sql(`delete from ${measure.changeTable ?? ''} where _changed_at > '${asOf}'`);
    expect(await verify(ownerUrl, measure)).toMatchObject([{ table: measure.changeTable, groups: 4 }]);
    expect(await differences()).not.toEqual([]);
    await rebuild(ownerUrl, measure);
    expect(await verify(ownerUrl, measure)).toEqual([]);
    expect(await differences()).toEqual([]);
  });
});
