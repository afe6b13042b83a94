import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Account, corePlugin } from '../../src/crm/index.ts';
import { composeSchema, printSdl } from '../../src/graphql/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import {
  definePlugin,
  Field,
  FieldResolver,
  ObjectType,
  Query,
  Resolver,
  type ClassRef,
  type Plugin,
  type Problems,
} from '../../src/sdk/index.ts';
import { club, library } from './library-plugin.ts';

const schemaOf = (...plugins: Plugin[]): GraphQLSchema =>
  composeSchema({ model: composePlugins([corePlugin(), ...plugins]) });
const full = schemaOf(library());

/** The definition of one type, as it stands in the SDL without descriptions. */
function definition(name: string, schema = full): string {
  const sdl = printSdl(schema).replace(/^ *"""[^"]*"""\n/gm, '');
  const start = sdl.search(new RegExp(`^(type|input|enum|interface) ${name}\\b`, 'm'));
  if (start < 0) return '';
  return sdl.slice(start, sdl.indexOf('\n}', start) + 2).replace(/\n\n/g, '\n');
}

function rootNames(kind: 'Query' | 'Mutation', schema = full): string[] {
  const type = schema.getType(kind) as GraphQLObjectType;
  return Object.keys(type.getFields()).sort();
}

describe('composing a schema', () => {
  it('gives an entity its attributes, relations, slots and custom fields', () => {
    expect(definition('LibraryBook')).toMatchSnapshot();
    expect(definition('ContactLibrarySlot')).toMatchSnapshot();
    const contact = full.getType('Contact') as GraphQLObjectType;
    expect(String(contact.getFields()['library']?.type)).toBe('ContactLibrarySlot');
    expect(contact.getInterfaces().map(String).sort()).toEqual(['Node', 'Record']);
  });

  it('keeps internal attributes out of everything', () => {
    expect(printSdl(full)).not.toContain('secretNote');
    expect(printSdl(full)).not.toContain('passwordHash');
  });

  it('types filters, orders and groups by what the fields allow', () => {
    for (const name of ['LibraryBookWhere', 'LibraryLoanListWhere', 'ContactLibrarySlotWhere', 'LibraryBookOrderBy']) {
      expect(definition(name)).toMatchSnapshot();
    }
    for (const name of ['GroupBy', 'Group', 'GroupKey', 'GroupSum', 'Having', 'GroupOrderBy']) {
      expect(definition(`LibraryBook${name}`)).toMatchSnapshot();
    }
  });

  it('types inputs: required on create, free on update, children inline, slots by prefix', () => {
    for (const name of [
      'CreateLibraryBookInput',
      'UpdateLibraryBookInput',
      'LibraryBookLoansInput',
      'LibraryBookKey',
    ]) {
      expect(definition(name)).toMatchSnapshot();
    }
    expect(definition('UpdateLibraryBookLoansInput')).toContain('id: ID');
    expect(definition('CreateContactInput')).toContain('library: ContactLibrarySlotInput');
    expect(definition('UpsertContactInput')).not.toContain('!\n');
  });

  it('generates only the operations that the entity declares', () => {
    expect(rootNames('Query').filter((name) => name.startsWith('library'))).toEqual([
      ...['libraryBook', 'libraryBookGroups', 'libraryBookOf', 'libraryBooks', 'libraryBooksById', 'libraryBroken'],
      ...['libraryLoan', 'libraryLoanGroups', 'libraryLoans', 'libraryNovels', 'libraryShelf', 'librarySleep'],
    ]);
    expect(rootNames('Mutation').filter((name) => name.includes('LibraryLoan'))).toEqual([
      'createLibraryLoan',
      'updateLibraryLoan',
    ]);
    expect(rootNames('Mutation').filter((name) => name.includes('LibraryBook'))).toEqual([
      ...['bulkDeleteLibraryBooks', 'bulkUpdateLibraryBooks', 'createLibraryBook', 'createLibraryBooks'],
      ...['deleteLibraryBook', 'purgeLibraryBook', 'restoreLibraryBook', 'updateLibraryBook', 'upsertLibraryBooks'],
    ]);
  });

  it('swaps the placeholders of hand-written resolvers', () => {
    const query = full.getQueryType()?.getFields()['libraryNovels'];
    expect(String(query?.type)).toBe('LibraryBookConnection!');
    expect(query?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([
      ...['where: LibraryBookWhere', 'first: Int', 'after: String', 'last: Int', 'before: String'],
    ]);
    expect(String(full.getMutationType()?.getFields()['libraryRename']?.type)).toBe('LibraryBookPayload!');
  });

  it('makes every error class a type that implements UserError', () => {
    expect(
      full
        .getImplementations(full.getType('UserError') as never)
        .objects.map(String)
        .sort(),
    ).toEqual([
      ...[
        'DuplicateFound',
        'IdempotencyKeyReused',
        'LibraryLoanOverdue',
        'LimitExceeded',
        'NotFound',
        'NotPermitted',
        'RecordMerged',
        'StageGateFailed',
        'TooManyAttempts',
        'TransitionBlocked',
        'TransitionRefused',
        'UnmergeConflict',
      ],
      ...['ValidationError', 'VersionConflict', 'Vetoed'],
    ]);
    expect(definition('LibraryLoanOverdue')).toMatchSnapshot();
    expect(definition('VersionConflict')).toMatchSnapshot();
  });

  it('leaves no trace of a plugin in the next composition of the process', () => {
    const off = printSdl(schemaOf());
    const on = printSdl(schemaOf(library(), club()));
    expect(on).toContain('clubGreeting');
    expect(on).toContain('LibraryBook');
    expect(printSdl(schemaOf())).toBe(off);
    expect(off).not.toMatch(/library|club/i);
    expect(printSdl(schemaOf(library()))).toBe(printSdl(full));
    expect(printSdl(schemaOf(club()))).toContain('clubGreeting');
    expect(printSdl(full)).not.toContain('clubGreeting');
  });

  it('prints the same SDL whatever the order of the plugins', () => {
    expect(printSdl(schemaOf(club(), library()))).toBe(printSdl(schemaOf(library(), club())));
  });

  it('refuses names that two want, all at once, naming both owners', () => {
    @ObjectType()
    class PageInfo {
      @Field(() => String)
      page!: string;
    }
    @Resolver(() => Account)
    class ThiefResolver {
      @Query(() => String)
      accounts(): string {
        return '';
      }
      @Query(() => PageInfo)
      clubThief(): PageInfo {
        return { page: '1' };
      }
      @FieldResolver(() => String)
      name(): string {
        return '';
      }
      @FieldResolver(() => String)
      clubGreeting(): string {
        return '';
      }
    }
    const named = (resolvers: ClassRef[]): Plugin =>
      definePlugin({
        ...{ id: 'thief', prefix: 'thief', version: '1.0.0', label: { zh: '小偷', en: 'Thief' }, resolvers },
      })();
    let problems: string[] = [];
    try {
      schemaOf(club(), named([ThiefResolver]));
    } catch (error) {
      problems = (error as Problems).problems.map(({ en }) => en);
    }
    expect(problems).toEqual([
      'the field Query.accounts is claimed by both core and thief (ThiefResolver)',
      'thief (ThiefResolver): the root field accounts must carry the prefix thief',
      'the field Account.name is claimed by both core and thief (ThiefResolver)',
      'the field Account.clubGreeting is claimed by both club (ClubAccountResolver) and thief (ThiefResolver)',
    ]);

    @Resolver()
    class PageResolver {
      @Query(() => PageInfo)
      thiefPage(): PageInfo {
        return { page: '1' };
      }
    }
    expect(() => schemaOf(named([PageResolver]))).toThrow(/the type PageInfo is generated/);
  });
});
