// A small plugin with one of everything that the schema can be asked for.
import {
  Arg,
  Attribute,
  BaseRecord,
  BelongsTo,
  BelongsToAny,
  Collection,
  connectionOf,
  Ctx,
  definePlugin,
  Entity,
  Field,
  FieldResolver,
  HasMany,
  ID,
  Int,
  labelledEnum,
  Mutation,
  ObjectType,
  OwnedRecord,
  payloadOf,
  Query,
  Requires,
  Resolver,
  Root,
  Slot,
  UserError,
  whereOf,
  type AnyReference,
  type CrmContext,
  type EnumValue,
  type ListReference,
  type Money,
  type Plugin,
  type RecordReference,
  type WhereInput,
  type WriteOutcome,
} from '../../src/sdk/index.ts';
import { Account, Contact } from '../../src/crm/index.ts';

const label = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

export const LibraryGenre = labelledEnum('LibraryGenre', label('体裁', 'Genre'), {
  NOVEL: label('小说', 'Novel'),
  POETRY: label('诗歌', 'Poetry'),
});
export type LibraryGenre = EnumValue<typeof LibraryGenre>;

@Entity({ label: label('图书', 'Book'), code: 'lb', display: 'title', access: 'catalogue' })
export class LibraryBook extends OwnedRecord {
  @Attribute({ type: 'string', label: label('书名', 'Title'), required: true })
  title!: string;

  @Attribute({ type: 'enum', enum: LibraryGenre, label: label('体裁', 'Genre'), required: true, default: 'NOVEL' })
  genre!: LibraryGenre;

  @Attribute({ type: 'int', label: label('页数', 'Pages'), aggregate: ['sum', 'min'] })
  pages?: number | null;

  @Attribute({ type: 'money', label: label('价格', 'Price'), aggregate: ['sum'], read: 'library:prices' })
  price?: Money | null;

  @Attribute({ type: 'date', label: label('出版日', 'Published on'), aggregate: ['max'] })
  publishedOn?: string | null;

  @Attribute({ type: 'string', list: true, label: label('标签', 'Tags') })
  tags: string[] = [];

  @Attribute({ type: 'string', label: label('条码', 'Bar code'), unique: true })
  barCode?: string | null;

  @Attribute({ type: 'string', label: label('内部', 'Internal'), internal: true })
  secretNote?: string | null;

  @BelongsTo(() => Contact, { label: label('作者', 'Author') })
  author?: RecordReference | null;

  @BelongsToAny({ label: label('主题', 'Subject'), targets: ['Account', 'Contact'] })
  subject?: AnyReference | null;

  @HasMany(() => LibraryLoan, 'book', { label: label('借阅', 'Loans'), inline: true })
  loans = new Collection<LibraryLoan>(this);
}

@Entity({
  label: label('借阅', 'Loan'),
  code: 'll',
  access: { via: 'book' },
  display: 'id',
  operations: ['read', 'groups', 'create', 'update'],
})
export class LibraryLoan extends BaseRecord {
  @BelongsTo(() => LibraryBook, { label: label('图书', 'Book'), required: true, inverse: 'loans' })
  book!: RecordReference;

  @Attribute({ type: 'int', label: label('天数', 'Days'), required: true, min: 1 })
  days!: number;
}

@Slot(() => Contact, { label: label('读者', 'Reader') })
export class ContactLibrarySlot {
  @Attribute({ type: 'string', label: label('借书证', 'Card number') })
  cardNumber?: string | null;

  @Attribute({ type: 'int', label: label('等级', 'Level') })
  level?: number | null;
}

@ObjectType({ description: '超期 / the loan is overdue' })
export class LibraryLoanOverdue extends UserError {
  readonly typeName = 'LibraryLoanOverdue';

  @Field(() => Int)
  days!: number;

  static by(days: number): LibraryLoanOverdue {
    const texts = { zh: `已超期 ${days} 天`, en: `Overdue by ${days} days` };
    return Object.assign(new LibraryLoanOverdue('LIBRARY_OVERDUE', texts, { path: ['id'] }), { days });
  }
}

@ObjectType()
export class LibraryShelf {
  @Field(() => String)
  name!: string;

  @Field(() => LibraryBook, { nullable: true })
  best!: string | null;

  @Field(() => connectionOf(LibraryBook))
  books!: ListReference;
}

/** How often the batch function of a loader ran. */
export const batches: (readonly string[])[] = [];

async function lengths(titles: readonly string[]): Promise<number[]> {
  batches.push(titles);
  return titles.map((title) => title.length);
}

@Resolver(() => LibraryBook)
export class LibraryBookResolver {
  @Requires('title')
  @FieldResolver(() => Int)
  titleLength(@Root() book: LibraryBook, @Ctx() context: CrmContext): Promise<number> {
    return context.loader(lengths).load(book.title);
  }

  @Requires('id', 'author')
  @FieldResolver(() => Contact, { nullable: true })
  writer(@Root() book: LibraryBook): RecordReference | null {
    return book.author ?? null;
  }

  @Query(() => [LibraryBook])
  libraryBooksById(@Arg('ids', () => [ID]) ids: string[]): string[] {
    return ids;
  }

  @Query(() => LibraryBook, { nullable: true })
  libraryBookOf(@Arg('id', () => ID) id: string): string {
    return id;
  }

  @Query(() => connectionOf(LibraryBook))
  libraryNovels(@Arg('where', () => whereOf(LibraryBook), { nullable: true }) where?: WhereInput): ListReference {
    const novels = { genre: { eq: 'NOVEL' } };
    return { where: where ? { and: [novels, where] } : novels, orderBy: [{ title: 'ASC' }] };
  }

  @Query(() => LibraryShelf)
  libraryShelf(@Arg('best', () => ID, { nullable: true }) best?: string): LibraryShelf {
    return { name: 'A', best: best ?? null, books: { where: { genre: { eq: 'POETRY' } } } };
  }

  /** Keeps PostgreSQL busy. */
  @Query(() => Boolean)
  async librarySleep(@Arg('seconds', () => Int) seconds: number, @Ctx() { sql }: CrmContext): Promise<boolean> {
    await sql.rows`select pg_sleep(${seconds}::int) /* library sleeps */`;
    return true;
  }

  @Query(() => String)
  libraryBroken(): string {
    throw new Error('secret: connection string postgres://u:p@h/db');
  }

  @Mutation(() => payloadOf(LibraryBook))
  async libraryRename(
    @Arg('id', () => ID) id: string,
    @Arg('title', () => String) title: string,
    @Ctx() context: CrmContext,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion?: number,
  ): Promise<WriteOutcome> {
    return context.write.update(LibraryBook, id, { title }, ifVersion === undefined ? {} : { ifVersion });
  }

  /** Renames slowly: the statement of the sleep is read, the rename comes after it. */
  @Mutation(() => payloadOf(LibraryBook))
  async libraryRenameLate(@Arg('id', () => ID) id: string, @Ctx() context: CrmContext): Promise<WriteOutcome> {
    return context.write.transaction(async (write) => {
      const outcome = await write.update(LibraryBook, id, { title: 'late' });
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await write.update(LibraryBook, id, { title: 'later' });
      return outcome;
    });
  }

  @Mutation(() => payloadOf(LibraryBook))
  libraryRenew(@Arg('id', () => ID) _id: string): WriteOutcome {
    throw LibraryLoanOverdue.by(3);
  }
}

export const library: () => Plugin = definePlugin({
  id: 'library',
  prefix: 'library',
  version: '1.0.0',
  label: label('图书馆', 'Library'),
  entities: [LibraryBook, LibraryLoan],
  slots: { Contact: ContactLibrarySlot },
  resolvers: [LibraryBookResolver],
  types: [LibraryLoanOverdue],
  permissions: { 'library:prices': label('查看价格', 'See prices') },
});

/** Extends an entity of core with a field of code: the kind of thing that used to leak into the next schema. */
@Resolver(() => Account)
export class ClubAccountResolver {
  @Requires('name')
  @FieldResolver(() => String)
  clubGreeting(@Root() account: Account): string {
    return `你好 ${account.name}`;
  }
}

export const club: () => Plugin = definePlugin({
  id: 'club',
  prefix: 'club',
  version: '1.0.0',
  label: label('俱乐部', 'Club'),
  resolvers: [ClubAccountResolver],
});
