import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { banking } from '@guanxi/plugin-banking';
import { buildingMaterials } from '@guanxi/plugin-building-materials';
import { hotel } from '@guanxi/plugin-hotel';
import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { corePlugin } from '../../core/src/crm/index.ts';
import { composePlugins } from '../../core/src/plugins/index.ts';
import { openReadFixture, type ReadFixture } from '../../core/test/read/read-fixture.ts';

const composition = () => [corePlugin(), hotel(), buildingMaterials(), banking()];
const model = composePlugins(composition());
const entities = [...model.entities.values()].filter((entity) => entity.operations.has('read'));

let crm: ReadFixture;
const finds: string[] = [];
beforeAll(async () => {
  crm = await openReadFixture(composition());
  // Rows must never become entities on the read path: an ORM read in a query is a mistake, whatever it returns.
  for (const name of [
    'find',
    'findOne',
    'findAll',
    'findOneOrFail',
    'findAndCount',
    'count',
    'populate',
    'execute',
  ] as const) {
    if (!(name in EntityManager.prototype)) continue;
    jest.spyOn(EntityManager.prototype, name as 'find').mockImplementation(() => {
      finds.push(name);
      throw new Error(`the ORM's ${name} was called in a query`);
    });
  }
});
afterAll(async () => {
  jest.restoreAllMocks();
  await crm?.close();
});

/** Custom fields run code of their own; everything else of a type must come out of the one statement. */
function isGenerated(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  const entity = model.entities.get(type.name);
  const slot = model.slots.find((one) => one.name === type.name);
  const row = entity ?? slot;
  if (!row) return true;
  return row.fields.has(field.name) || (entity?.slots.has(field.name) ?? false);
}

/** Everything that can be selected on a type, to a depth. Fragments stand for the interface. */
function everything(type: GraphQLObjectType, depth: number): string {
  const parts = Object.values(type.getFields()).flatMap((field): string[] => {
    if (!isGenerated(type, field)) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (depth === 0) return [];
    if (isObjectType(inner)) return [`${field.name} { ${everything(inner, depth - 1)} }`];
    return [
      `${field.name} { __typename id ... on Account { name owner { displayName } } ... on Contact { called: name } }`,
    ];
  });
  return ['__typename', ...parts].join(' ');
}

describe('every entity of core and the plugins', () => {
  test.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s: list, one, node and all relations are one statement per root field, without the ORM',
    async (_, entity) => {
      const type = crm.schema.getType(entity.name) as GraphQLObjectType;
      const id = crm.id(entity.name, 1);
      // Two deep once is enough: what costs the time is to plan such statements.
      const withRelations = everything(type, 1);
      for (const source of [
        `{ ${entity.many}(first: 2) { totalCount pageInfo { endCursor } edges { cursor } nodes { ${everything(type, 2)} } } }`,
        `{ ${entity.one}(id: "${id}") { ${withRelations} } }`,
        `{ node(id: "${id}") { ... on ${entity.name} { ${withRelations} } } }`,
      ]) {
        const { errors } = await crm.run(source);
        expect(errors?.map((error) => error.message)).toBeUndefined();
        expect(crm.statements).toHaveLength(1);
      }
      expect(finds).toEqual([]);
    },
  );

  test.each(
    entities.filter((entity) => entity.operations.has('groups')).map((entity) => [entity.name, entity] as const),
  )('%s: groups by every key are one statement', async (_, entity) => {
    for (const field of entity.fields.values()) {
      if ((field.kind !== 'attribute' && field.kind !== 'toOne') || !field.groupable) continue;
      const isDate = field.kind === 'attribute' && (field.type === 'date' || field.type === 'dateTime');
      const key = isDate ? '{ by: QUARTER, timeZone: "Asia/Shanghai" }' : 'VALUE';
      const value = field.kind === 'toOne' ? `${field.name} { id }` : field.name;
      const source = `{ ${entity.one}Groups(groupBy: [{ ${field.name}: ${key} }]) { totalCount nodes { count key { ${value} } } } }`;
      const { errors } = await crm.run(source);
      expect(errors?.map((error) => error.message)).toBeUndefined();
      expect(crm.statements).toHaveLength(1);
    }
  });

  test.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s: every field that sorts does, and every filter operator runs',
    async (_, entity) => {
      const where = crm.schema.getType(`${entity.name}Where`);
      expect(where).toBeDefined();
      for (const field of entity.fields.values()) {
        if (field.kind === 'attribute' && field.sortable) {
          const { errors } = await crm.run(
            `{ ${entity.many}(first: 1, orderBy: [{ ${field.name}: DESC }]) { nodes { id } } }`,
          );
          expect(errors?.map((error) => error.message)).toBeUndefined();
        }
        const isNull =
          field.kind === 'toMany' || field.kind === 'hasOne' || field.kind === 'anyOne' ? null : field.name;
        if (isNull === null || !('filterable' in field) || !field.filterable) continue;
        const source =
          field.kind === 'toOne'
            ? `{ ${entity.many}(where: { ${field.inputName}: { isNull: false }, ${field.name}: { id: { isNull: false } } }) { totalCount } }`
            : `{ ${entity.many}(where: { ${field.name}: { isNull: false } }) { totalCount } }`;
        const { errors } = await crm.run(source);
        expect(errors?.map((error) => error.message)).toBeUndefined();
        expect(crm.statements).toHaveLength(1);
      }
    },
  );
});
