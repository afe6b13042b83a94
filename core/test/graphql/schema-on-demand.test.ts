import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { InterfaceType } from 'type-graphql';
import { buildingMaterials } from '../../../plugins/building-materials/src/index.ts';
import { hotel } from '../../../plugins/hotel/src/index.ts';
import { corePlugin } from '../../src/crm/index.ts';
import { composeSchema, composeSchemaOnDemand, printSdl } from '../../src/graphql/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import {
  Field,
  ObjectType,
  Problems,
  Query,
  Resolver,
  definePlugin,
  type ClassRef,
  type Plugin,
} from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

const modelOf = (...plugins: Plugin[]) => composePlugins([corePlugin(), ...plugins]);
const given = () => modelOf(hotel(), buildingMaterials());
const whole = composeSchema({ model: given() });
const onDemand = (): GraphQLSchema => composeSchemaOnDemand({ model: given() });
const names = Object.keys(whole.getTypeMap());

/** Whether a type has made its fields; graphql-js keeps the function that makes them until then. */
function hasFields(schema: GraphQLSchema, path: readonly string[]): boolean {
  let type: unknown = schema.getQueryType();
  for (const field of path) {
    if (!isObjectType(type) || typeof Reflect.get(type, '_fields') === 'function') return false;
    let next: unknown = type.getFields()[field]?.type;
    while (typeof next === 'object' && next !== null && 'ofType' in next) next = next.ofType;
    type = next;
  }
  return isObjectType(type) && typeof Reflect.get(type, '_fields') !== 'function';
}

describe('a schema on demand', () => {
  it('knows every type by its name, in whatever order they are asked for, and no other', () => {
    const [forwards, backwards] = [onDemand(), onDemand()];
    expect(names.length).toBeGreaterThan(4_000);
    expect(names.filter((name) => forwards.getType(name)?.name !== name)).toEqual([]);
    expect(names.toReversed().filter((name) => backwards.getType(name)?.name !== name)).toEqual([]);
    expect(forwards.getType('Nobody')).toBeUndefined();
    expect(onDemand().getType('Nobody')).toBeUndefined();
  });

  it('prints as the whole schema does', () => {
    expect(printSdl(onDemand())).toBe(printSdl(whole));
  });

  it('knows what implements an interface and what a union may be', () => {
    const schema = onDemand();
    const abstract = Object.values(whole.getTypeMap()).filter(isAbstractType);
    expect(abstract.filter(isInterfaceType).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Node', 'Record', 'UserError']),
    );
    for (const type of abstract) {
      const mine = schema.getType(type.name);
      if (!isAbstractType(mine)) throw new Error(`${type.name} is no abstract type`);
      const possible = (of: GraphQLSchema, one: typeof type) => of.getPossibleTypes(one).map(String).sort();
      expect([type.name, possible(schema, mine)]).toEqual([type.name, possible(whole, type)]);
    }
  });

  it('says the same about documents', () => {
    const documents = [
      '{ accounts(first: 3) { nodes { id ... on Account { name } ...on Contact { name } } } }',
      'query ($where: AccountWhere, $no: AccountWhat) { accounts(where: $where) { totalCount } }',
      'mutation ($input: CreateHotelRoomInput!) { createHotelRoom(input: $input) { errors { ... on NotFound { code } } } }',
      '{ node(id: "x") { ... on HotelRoom { number } ... on BuildingProject { name } ... on BuildingNothing { name } } }',
      'fragment F on VersionConflict { current { id } } { accounts { nodes { nothing } } }',
      'subscription { accountChanged { type } }',
    ].map((text) => parse(text));
    const of = (schema: GraphQLSchema) => (document: DocumentNode) =>
      validate(schema, document, specifiedRules).map(({ message, locations }) => ({ message, locations }));
    expect(documents.map(of(whole)).flat().length).toBeGreaterThan(4);
    for (const document of documents) expect(of(onDemand())(document)).toEqual(of(whole)(document));
  });

  it('makes the fields of no type that nobody comes to', async () => {
    const crm = await createTestCrm({ plugins: [hotel(), buildingMaterials()] });
    try {
      await crm.data('query ($where: AccountWhere) { accounts(where: $where) { nodes { name } } }', {
        variables: { where: { name: { contains: 'x' } } },
      });
      const { schema } = crm.crm;
      expect(hasFields(schema, ['accounts', 'nodes'])).toBe(true);
      expect(hasFields(schema, ['hotelRooms', 'nodes'])).toBe(false);
    } finally {
      await crm.stop();
    }
  });

  it('is whole where something may implement an interface that is not named', () => {
    @InterfaceType()
    abstract class Shelved {
      @Field(() => String)
      shelf!: string;
    }
    @ObjectType({ implements: Shelved })
    class Atlas extends Shelved {}
    @Resolver()
    class Atlases {
      @Query(() => Atlas, { nullable: true })
      atlas(): Atlas | null {
        return null;
      }
    }
    const schema = composeSchemaOnDemand({ model: modelOf(shelf('atlas', [Atlases])) });
    const type = schema.getType('Shelved');
    if (!isInterfaceType(type)) throw new Error('Shelved is no interface');
    expect(schema.getImplementations(type).objects.map(String)).toEqual(['Atlas']);
  });
});

function shelf(id: string, resolvers: readonly ClassRef[], types: readonly ClassRef[] = []): Plugin {
  const label = { zh: '书架', en: 'Shelf' };
  return definePlugin({ id, prefix: id, version: '1.0.0', label, resolvers, types })();
}

describe('the test kit, which has schemas on demand', () => {
  let crm: TestCrm;

  beforeAll(async () => {
    crm = await createTestCrm({ plugins: [shelf('rack', [])] });
  });

  afterAll(() => crm.stop());

  it('suggests what may be meant, of all names', async () => {
    const answer = await crm.execute('query ($id: MoneyInpt) { accounts { totalCount } }');
    expect(answer.errors?.[0]?.message).toBe('Unknown type "MoneyInpt". Did you mean "MoneyInput" or "Money"?');
    await expect(crm.data('{ __type(name: "HotelRoom") { name } }')).resolves.toEqual({ __type: null });
    const { __schema } = await crm.data<{ __schema: { types: object[] } }>('{ __schema { types { name } } }');
    expect(__schema.types).toHaveLength(Object.keys(crm.crm.schema.getTypeMap()).length);
  });

  it('refuses a schema that does not fit together, also of a composition whose tables it has seen', async () => {
    @ObjectType()
    class AccountPayload {
      @Field(() => String)
      nothing!: string;
    }
    @Resolver()
    class Payloads {
      @Query(() => AccountPayload, { nullable: true })
      payload(): AccountPayload | null {
        return null;
      }
    }
    await expect(createTestCrm({ plugins: [shelf('rack', [Payloads])] })).rejects.toThrow(Problems);
  });
});
