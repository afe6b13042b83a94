import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  printSchema,
  validateSchema,
  type IntrospectionQuery,
} from 'graphql';
import { systemPrincipal } from '../../src/access/index.ts';
import type { Principal } from '../../src/sdk/index.ts';
import { openLibrary, principalWith, type Library } from './open-library.ts';

let crm: Library;
let production: Library;

beforeAll(async () => {
  [crm, production] = [await openLibrary(), await openLibrary({ production: true, introspection: true })];
});

afterAll(async () => {
  await crm?.close();
  await production?.close();
});

const reader = principalWith({ 'user:read': 'own', 'library:book:read': 'all' });
const buyer = principalWith({ 'user:read': 'own', 'library:book:read': 'all', 'library:prices': 'all' });
const seller = principalWith({ 'user:read': 'own', 'account:read': 'all', 'account:update': 'own' });

async function seenBy(principal: Principal | null): Promise<string> {
  const { data, errors } = await crm.ask(getIntrospectionQuery(), {}, { principal });
  expect(errors).toBeUndefined();
  const schema = buildClientSchema(data as unknown as IntrospectionQuery);
  expect(validateSchema(schema)).toEqual([]);
  return printSchema(schema);
}

const rootFields = (sdl: string, root: 'Query' | 'Mutation'): string[] => {
  const body = new RegExp(`^type ${root} \\{(.*?)^\\}`, 'ms').exec(sdl)?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name]) => name as string).sort();
};

describe('introspection', () => {
  it('shows everything to who may do everything', async () => {
    const full = printSchema(crm.server.schema);
    const sorted = (sdl: string): string[] => sdl.split('\n').sort();
    expect(sorted(await seenBy(systemPrincipal))).toEqual(sorted(full));
  });

  it('shows the door to somebody unknown, and nothing of the house', async () => {
    const sdl = await seenBy(null);
    expect(rootFields(sdl, 'Query')).toEqual(['me']);
    expect(rootFields(sdl, 'Mutation')).toEqual(['refreshSession', 'signIn', 'signOut']);
    expect(sdl).not.toMatch(/library|account|Where|Node/i);
  });

  it('shows a role the entities, fields, inputs and writes that it may use', async () => {
    const sdl = await seenBy(reader);
    expect(rootFields(sdl, 'Query')).toEqual(
      expect.arrayContaining(['libraryBook', 'libraryBooks', 'libraryBookGroups', 'libraryLoans', 'me', 'node']),
    );
    expect(rootFields(sdl, 'Query').filter((name) => /account|contact|opportunit/i.test(name))).toEqual([]);
    expect(rootFields(sdl, 'Mutation').filter((name) => /Book|Loan|Account/.test(name))).toEqual([]);
    // Permissioned values and what leads to hidden records: in the type, filters, order, groups and aggregates.
    expect(sdl).not.toMatch(/\b(price|author|authorId|writer|AUTHOR)\b/i);
    expect(sdl).not.toMatch(/type (Account|Contact|Opportunity)\b|AccountWhere/);
    expect(await seenBy(buyer)).toMatch(/price: MoneyFilter/);
  });

  it('shows writes by the actions that are possible, and no type of a plugin that cannot be used', async () => {
    const sdl = await seenBy(seller);
    const writes = rootFields(sdl, 'Mutation');
    expect(writes).toEqual(expect.arrayContaining(['updateAccount', 'bulkUpdateAccounts', 'upsertAccounts']));
    for (const name of ['createAccount', 'deleteAccount', 'purgeAccount', 'createContact', 'libraryRename']) {
      expect(writes).not.toContain(name);
    }
    expect(sdl).not.toMatch(/library/i);
  });

  it('answers other fields of the same operation, as far as they are seen', async () => {
    const mixed = '{ __typename __schema { queryType { name } } me { roles } }';
    const { data } = await crm.ask(mixed, {}, { principal: reader });
    expect(data).toMatchObject({ __schema: { queryType: { name: 'Query' } }, me: { roles: expect.anything() } });
    const type = '{ a: __type(name: "Account") { name } b: __type(name: "LibraryBook") { name } }';
    const { data: types } = await crm.ask(type, {}, { principal: reader });
    expect(types).toEqual({ a: null, b: { name: 'LibraryBook' } });
    const spread = '{ ...s } fragment s on Query { ... on Query { __type(name: "Account") { name } } }';
    expect((await crm.ask(spread, {}, { principal: reader })).data).toEqual({ __type: null });
  });
});

describe('mistakes in a document', () => {
  const messagesOf = async (query: string, variables = {}, library = crm): Promise<string[]> => {
    const { errors = [] } = await library.ask(query, variables, { principal: reader });
    return errors.map(({ message }) => message);
  };

  it('say the same about what is hidden and what does not exist', async () => {
    const hidden = await messagesOf('{ libraryBooks { nodes { price { nothing } } } }');
    const absent = await messagesOf('{ libraryBooks { nodes { prize { nothing } } } }');
    expect(hidden).toEqual(['Cannot query field "price" on type "LibraryBook".']);
    expect(absent.map((message) => message.replace('prize', 'price'))).toEqual(hidden);
    expect(await messagesOf('{ accounts { nothing } }')).toEqual(['Cannot query field "accounts" on type "Query".']);
    const input = 'mutation { createAccount(input: { nam: "x" }) { errors { code } } }';
    expect(await messagesOf(input)).toEqual(['Cannot query field "createAccount" on type "Mutation".']);
  });

  it('suggest what is seen, and nothing else', async () => {
    expect((await messagesOf('{ libraryBooks { nodes { titl } } }')).join()).toContain('Did you mean "title"');
    const near = [
      '{ libraryBooks { nodes { pric } } }',
      '{ libraryBooks(where: { pric: { gt: 1 } }) { totalCount } }',
      '{ libraryBooks(where: { autor: { name: { eq: "x" } } }) { totalCount } }',
      '{ acounts { totalCount } }',
    ];
    for (const query of near) expect((await messagesOf(query)).join()).not.toMatch(/price|author|accounts/);
    const variable = 'query ($w: LibraryBookWhere) { libraryBooks(where: $w) { totalCount } }';
    const told = (await messagesOf(variable, { w: { pric: { gt: 1 } } })).join();
    expect(told).toContain('"pric" is not defined');
    expect(told).not.toContain('price');
    expect((await messagesOf(variable, { w: { titl: { eq: 'x' } } })).join()).toContain('Did you mean "title"');
  });

  it('suggest nothing in production, in variables neither', async () => {
    const variable = 'query ($w: LibraryBookWhere) { libraryBooks(where: $w) { totalCount } }';
    const told = [
      ...(await messagesOf('{ libraryBooks { nodes { titl } } }', {}, production)),
      ...(await messagesOf(variable, { w: { titl: { eq: 'x' } } }, production)),
      ...(await messagesOf(variable, { w: { genre: { eq: 'NOVELL' } } }, production)),
    ];
    expect(told).toHaveLength(3);
    expect(told.join()).not.toMatch(/did you mean/i);
  });
});
