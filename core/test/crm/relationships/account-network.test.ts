import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
let seller: TestUser;
/** Names A to L; the seller sees those at even places. */
const ids: string[] = [];
const size = 12;

const upward = new Set(['distributes-for', 'subsidiary-of']);
const types = ['supplies', 'distributes-for', 'subsidiary-of', 'competes-with'] as const;
type Direction = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';

interface Relation {
  readonly from: number;
  readonly to: number;
  readonly type: (typeof types)[number];
}

beforeAll(async () => {
  crm = await createTestCrm({ comparePaths: false });
  seller = await crm.createUser({ roles: ['core:sales-representative'] });
  const input = Array.from({ length: size }, (_, place) => ({
    name: nameOf(place),
    ownerId: place % 2 === 0 ? seller.id : crm.administrator.id,
  }));
  const { createAccounts } = await crm.data<{ createAccounts: { ids: string[] } }>(
    'mutation ($input: [CreateAccountInput!]!) { createAccounts(input: $input) { ids } }',
    { variables: { input } },
  );
  ids.push(...createAccounts.ids);
});
afterAll(() => crm.stop());

const nameOf = (place: number): string => String.fromCodePoint(65 + place);

/** Whether a relation may be followed, forwards (from `from` to `to`) or backwards. */
function leads({ type }: Relation, direction: Direction, isForwards: boolean): boolean {
  if (direction === 'BOTH') return true;
  const goesUp = upward.has(type) === isForwards;
  return type !== 'competes-with' && goesUp === (direction === 'UPSTREAM');
}

/** The tiers as they are found by hand: `1 B`. */
function tiersOf(root: number, relations: readonly Relation[], direction: Direction, sees: (one: number) => boolean) {
  const tierOf = new Map([[root, 0]]);
  for (let tier = 1; tier <= 6; tier += 1) {
    const near = relations.flatMap((relation) => [
      ...(tierOf.get(relation.from) === tier - 1 && leads(relation, direction, true) ? [relation.to] : []),
      ...(tierOf.get(relation.to) === tier - 1 && leads(relation, direction, false) ? [relation.from] : []),
    ]);
    for (const place of near) if (sees(place) && !tierOf.has(place)) tierOf.set(place, tier);
  }
  return [...tierOf].filter(([, tier]) => tier > 0).map(([place, tier]) => `${tier} ${nameOf(place)}`);
}

interface Found {
  readonly account: {
    readonly network: {
      readonly nodes: readonly {
        readonly tier: number;
        readonly account: { readonly name: string };
        readonly path: readonly { readonly name: string }[];
        readonly relation: { readonly from: { readonly name: string }; readonly to: { readonly name: string } };
      }[];
    };
  };
}

it('is what a search by hand finds, in every direction, for whoever sees all and for whoever sees half', async () => {
  const relation = fc.record({
    from: fc.nat(size - 1),
    to: fc.nat(size - 1),
    type: fc.constantFrom(...types),
  });
  const drawn = fc.sample(fc.uniqueArray(relation, { minLength: 22, maxLength: 22, selector: keyOf }), 1)[0] ?? [];
  const relations = drawn.filter(({ from, to }) => from !== to);
  const input = relations.map(({ from, to, type }) => ({ fromId: ids[from], toId: ids[to], type }));
  const { createAccountRelations } = await crm.data<{ createAccountRelations: { errors: object[] } }>(
    'mutation ($input: [CreateAccountRelationInput!]!) { createAccountRelations(input: $input) { errors { message } } }',
    { variables: { input } },
  );
  expect(createAccountRelations.errors).toEqual([]);
  let reached = 0;
  for (const [as, sees] of [
    [crm.administrator, () => true],
    [seller, (place: number) => place % 2 === 0],
  ] as const) {
    for (const direction of ['UPSTREAM', 'DOWNSTREAM', 'BOTH'] as const) {
      for (let root = 0; root < size; root += 2) {
        const { account } = await crm.data<Found>(
          `query ($id: ID!) { account(id: $id) { network(direction: ${direction}, depth: 6) {
            nodes { tier account { name } path { name } relation { from { name } to { name } } } } } }`,
          { variables: { id: ids[root] }, as },
        );
        const { nodes } = account.network;
        expect(nodes.map(({ tier, account: { name } }) => `${tier} ${name}`).sort()).toEqual(
          tiersOf(root, relations, direction, sees).sort(),
        );
        for (const { tier, account: last, path, relation: via } of nodes) {
          expect(path).toHaveLength(tier + 1);
          expect([path[0], path.at(-1)]).toEqual([{ name: nameOf(root) }, last]);
          expect([via.from.name, via.to.name].sort()).toEqual(
            path
              .slice(-2)
              .map(({ name }) => name)
              .sort(),
          );
        }
        reached += nodes.length;
      }
    }
  }
  expect(reached).toBeGreaterThan(0);
});

/** A pair has a relation of one type once, and rivals are rivals both ways. */
function keyOf({ from, to, type }: Relation): string {
  return `${[from, to].sort((a, b) => a - b).join()} ${type}`;
}
