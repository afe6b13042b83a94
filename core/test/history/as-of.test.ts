import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { seedContext } from '../../src/app/index.ts';
import { Opportunity } from '../../src/crm/index.ts';
import { withClient } from '../../src/database/index.ts';
import { parseGlobalId } from '../../src/model/index.ts';
import { Attribute, BelongsTo, definePlugin, Entity, OwnedRecord, type Rel } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';
import {
  change,
  createOpportunity,
  passingInstant,
  pipelineOf,
  stageIds,
  updateOpportunity,
  write,
  type PipelineState,
} from './pipeline.ts';

const label = (text: string) => ({ zh: text, en: text });

/** A plugin's entity keeps its versions as core's do. */
@Entity({ code: 'dpkit', label: label('Kit'), versions: true })
class DepotKit extends OwnedRecord {
  @Attribute({ type: 'string', required: true, label: label('Name') }) name!: string;
  @BelongsTo(() => Opportunity, { label: label('Deal') }) deal?: Rel<Opportunity> | null;
}

const depot = definePlugin({
  ...{ id: 'depot', prefix: 'depot', version: '1.0.0', label: label('Depot') },
  entities: [DepotKit],
});

let crm: TestCrm;
let stages: Readonly<Record<string, string>>;
let teams: readonly string[];
/** Each reads the records of one team. */
let sellers: readonly TestUser[];
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [depot()] });
  stages = await stageIds(crm);
  const made = await crm.data<Record<string, { team: { id: string } }>>(`mutation {
    a: createTeam(input: { name: "A" }) { team { id } } b: createTeam(input: { name: "B" }) { team { id } }
  }`);
  teams = ['a', 'b'].map((name) => made[name]?.team.id ?? '');
  const roles = ['core:sales-representative'];
  sellers = await Promise.all(teams.map((teamId) => crm.createUser({ roles, teamId })));
});
afterAll(() => crm.stop());

/** Each test looks at its own records. */
let mine = '';
let tests = 0;
beforeEach(() => void (mine = `T${(tests += 1)} `));

const create = (name: string, input: object = {}) => createOpportunity(crm, { name: mine + name, ...input });
const names = ({ list }: PipelineState): string[] => list.nodes.map(({ name }) => name.slice(mine.length)).sort();

async function namesAt(asOf: Date | string | null, as?: TestUser): Promise<string[]> {
  return names(await pipelineOf(crm, { asOf, where: { name: { startsWith: mine } }, ...(as && { as }) }));
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly edge: string | null };
}

describe('as of an instant', () => {
  it('holds what lived then: nothing newer, nothing deleted by then, and what was deleted since', async () => {
    const kept = await create('kept');
    const gone = await create('gone');
    const doomed = await create('doomed');
    const before = await passingInstant();
    await change(crm, 'delete', gone);
    const between = await passingInstant();
    await change(crm, 'delete', doomed);
    await create('new');
    await updateOpportunity(crm, kept, { nextStep: 'call' });
    expect(await namesAt(before)).toEqual(['doomed', 'gone', 'kept']);
    expect(await namesAt(between)).toEqual(['doomed', 'kept']);
    expect(await namesAt(null)).toEqual(['kept', 'new']);
    // Deleted by then, for those who ask for deleted records.
    const where = { name: { startsWith: mine }, deletedAt: { isNull: false } };
    expect(names(await pipelineOf(crm, { asOf: between, where }))).toEqual(['gone']);
    await change(crm, 'purge', doomed);
    expect(await namesAt(before)).toEqual(['gone', 'kept']);
  });

  it('is nothing before the first record, and now in the future', async () => {
    await create('one');
    expect(await namesAt('2001-01-01T00:00:00.000Z')).toEqual([]);
    expect(await namesAt('9999-01-01T00:00:00.000Z')).toEqual(['one']);
    expect(await namesAt(new Date(Date.now() + 1000))).toEqual(['one']);
  });

  it('takes the fields and relations of then, with the related records as they are now', async () => {
    const account = await write<{ account: { id: string } }>(
      crm,
      'mutation { done: createAccount(input: { name: "Before" }) { account { id } errors { message } } }',
    );
    const id = await create('deal', { accountId: account.account.id, stageId: stages['CONTACT'] });
    const then = await passingInstant();
    await updateOpportunity(crm, id, { accountId: null, stageId: stages['PROPOSAL'] });
    await write(
      crm,
      'mutation ($id: ID!) { done: updateAccount(id: $id, input: { name: "After" }) { errors { message } } }',
      { id: account.account.id },
    );
    const document = `query ($asOf: DateTime, $name: String) {
      opportunities(asOf: $asOf, where: { name: { startsWith: $name }, stage: { code: { eq: "CONTACT" } } }) {
        nodes { stage { code } account { name } }
      }
    }`;
    const ask = (asOf: Date | null) => crm.data(document, { variables: { asOf: asOf?.toISOString(), name: mine } });
    expect(await ask(then)).toEqual({
      opportunities: { nodes: [{ stage: { code: 'CONTACT' }, account: { name: 'After' } }] },
    });
    // The same document without an instant is another statement.
    expect(await ask(null)).toEqual({ opportunities: { nodes: [] } });
  });

  it('pages through what did and what did not change since, in one order, both ways', async () => {
    const ids: string[] = [];
    for (const amount of [3, 1, null, 5, 2, 4, null]) {
      ids.push(await create(String(amount), amount ? { amount: { amount: String(amount), currency: 'CNY' } } : {}));
    }
    const then = await passingInstant();
    for (const id of ids.filter((_, index) => index % 2 === 0)) {
      await updateOpportunity(crm, id, { amount: { amount: '9', currency: 'CNY' } });
    }
    const pageAt = async (size: string, cursor: string, edge: string, at: string | null): Promise<Page> => {
      const document = `query ($at: String, $asOf: DateTime, $where: OpportunityWhere) {
        page: opportunities(asOf: $asOf, ${size}: 2, ${cursor}: $at, orderBy: [{ amount: DESC }], where: $where) {
          totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage edge: ${edge} }
        }
      }`;
      const variables = { at, asOf: then.toISOString(), where: { name: { startsWith: mine } } };
      return (await crm.data<{ page: Page }>(document, { variables })).page;
    };
    const pages = async (size: 'first' | 'last', cursor: string, edge: string): Promise<string[]> => {
      const found: string[] = [];
      let at: string | null = null;
      do {
        const { totalCount, nodes, pageInfo }: Page = await pageAt(size, cursor, edge, at);
        expect(totalCount).toBe(7);
        const page = nodes.map(({ name }) => name.slice(mine.length));
        found.splice(size === 'first' ? found.length : 0, 0, ...page);
        at = pageInfo[size === 'first' ? 'hasNextPage' : 'hasPreviousPage'] ? pageInfo.edge : null;
      } while (at !== null && found.length < 20);
      return found;
    };
    const inOrder = ['5', '4', '3', '2', '1', 'null', 'null'];
    expect(await pages('first', 'after', 'endCursor')).toEqual(inOrder);
    expect(await pages('last', 'before', 'startCursor')).toEqual(inOrder);
  });
});

describe('access to the past', () => {
  it('is by the rights of today: whose the record is now decides, not whose it was', async () => {
    const [a, b] = sellers as [TestUser, TestUser];
    const moved = await create('moved', { ownerId: a.id });
    await create('stayed', { ownerId: a.id });
    const then = await passingInstant();
    expect(await namesAt(then, a)).toEqual(['moved', 'stayed']);
    expect(await namesAt(then, b)).toEqual([]);
    await updateOpportunity(crm, moved, { ownerId: b.id, teamId: teams[1] });
    expect(await namesAt(then, a)).toEqual(['stayed']);
    expect(await namesAt(then, b)).toEqual(['moved']);
    const { list, figures } = await pipelineOf(crm, { asOf: then, as: b, where: { name: { startsWith: mine } } });
    expect(list.totalCount).toBe(1);
    expect(figures.nodes).toMatchObject([{ count: 1 }]);
    expect(
      await crm
        .data('{ opportunities(asOf: "2999-01-01T00:00:00.000Z") { totalCount } }', { as: null })
        .catch(({ message }: Error) => message),
    ).toEqual({ opportunities: { totalCount: 0 } });
  });

  it('also where the deleted record is no longer in any list', async () => {
    const [a, b] = sellers as [TestUser, TestUser];
    const id = await create('deleted', { ownerId: a.id });
    const then = await passingInstant();
    await change(crm, 'delete', id);
    expect([await namesAt(then, a), await namesAt(then, b)]).toEqual([['deleted'], []]);
  });
});

describe('the argument', () => {
  const codeOf = async (document: string, variables = {}) =>
    (await crm.execute(document, { variables })).errors?.map(({ extensions }) => extensions['code']);

  it.each(['2026-13-01T00:00:00Z', '2026-01-01', 'yesterday', '', '2026-01-01T00:00:00'])(
    'refuses %j',
    async (asOf) => {
      const literal = `{ opportunities(asOf: ${JSON.stringify(asOf)}) { totalCount } }`;
      // As of every scalar: a wrong literal makes the document wrong.
      expect(await codeOf(literal)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      const variable =
        'query ($asOf: DateTime) { opportunityGroups(asOf: $asOf, groupBy: [{ status: VALUE }]) { totalCount } }';
      expect(await codeOf(variable, { asOf })).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('is there only where versions are kept', async () => {
    expect(await codeOf('{ accounts(asOf: "2026-01-01T00:00:00Z") { totalCount } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });
});

describe('the versions of a record', () => {
  /** Its times, oldest first, and since when the living row holds. */
  async function timesOf(id: string): Promise<{ from: Date; to: Date; version: number }[]> {
    const { ownerUrl } = await crm.crm.connect();
    return withClient(ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ from: Date; to: Date; version: number }>(
        `select valid_from as from, valid_to as to, version from opportunity_version where id = $1
         union all select updated_at, 'infinity', version from opportunity where id = $1 order by 1`,
        [parseGlobalId(crm.crm.model, id)?.uuid],
      );
      return rows;
    });
  }

  it('follow each other without gap or overlap under 100 parallel edits', async () => {
    const id = await create('busy', { probability: 0 });
    const write = crm.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
    const edits = Array.from({ length: 100 }, (_, n) => write.update(Opportunity, id, { nextStep: `step ${n}` }));
    const errors = (await Promise.all(edits)).flatMap((outcome) => outcome.errors);
    expect(errors).toEqual([]);
    const times = await timesOf(id);
    expect(times.map(({ version }) => version)).toEqual(Array.from({ length: 101 }, (_, n) => n + 1));
    for (const [index, { from, to }] of times.entries()) {
      if (index < 100) expect(to).toEqual(times[index + 1]?.from);
      expect(from < to || index === 100).toBe(true);
    }
    // Of each of them exactly one row answers.
    for (const { from, version } of [times[0], times[50], times[100]] as typeof times) {
      const { list } = await pipelineOf(crm, { asOf: from, where: { name: { startsWith: mine } } });
      expect(list.nodes.map((node) => node.version)).toEqual([version]);
    }
  });

  it('of a seed lie at the instants of its story', async () => {
    const context = seedContext(crm.crm);
    const at = (day: string) => new Date(`2024-03-${day}T02:00:00.000Z`);
    const step = (day: string, stage: string) => ({
      at: at(day),
      values: { name: `${mine}story`, stageId: stages[stage], ...(stage === 'WON' && { winReason: 'price' }) },
    });
    const steps = [step('04', 'CONTACT'), step('08', 'PROPOSAL'), step('20', 'WON')];
    await context.replay(Opportunity, [{ externalId: `${mine}story`, steps }]);
    const stageAt = async (day: string) => {
      const where = { name: { startsWith: mine } };
      return (await pipelineOf(crm, { asOf: at(day), where })).list.nodes.map((node) => node);
    };
    expect(await stageAt('03')).toEqual([]);
    expect(await stageAt('04')).toMatchObject([{ stage: { code: 'CONTACT' }, version: 1 }]);
    expect(await stageAt('07')).toMatchObject([{ stage: { code: 'CONTACT' } }]);
    expect(await stageAt('10')).toMatchObject([{ stage: { code: 'PROPOSAL' }, version: 2 }]);
    expect(await stageAt('21')).toMatchObject([{ stage: { code: 'WON' }, version: 3 }]);
  });

  it("are kept of a plugin's entity as well", async () => {
    const made = await write<{ depotKit: { id: string } }>(
      crm,
      'mutation { done: createDepotKit(input: { name: "old" }) { depotKit { id } errors { message } } }',
    );
    const then = await passingInstant();
    await write(
      crm,
      'mutation ($id: ID!) { done: updateDepotKit(id: $id, input: { name: "new" }) { errors { message } } }',
      { id: made.depotKit.id },
    );
    const document = `query ($asOf: DateTime) {
      depotKits(asOf: $asOf) { nodes { name } }
      depotKitGroups(asOf: $asOf, groupBy: [{ name: VALUE }]) { nodes { key { name } count } }
    }`;
    const answer = (name: string) => ({
      depotKits: { nodes: [{ name }] },
      depotKitGroups: { nodes: [{ key: { name }, count: 1 }] },
    });
    expect(await crm.data(document, { variables: { asOf: then.toISOString() } })).toEqual(answer('old'));
    expect(await crm.data(document)).toEqual(answer('new'));
  });
});
