// A plugin whose mutations do by hand what can go wrong in a transaction that somebody else opened.
import { Account } from '../../src/crm/index.ts';
import {
  Arg,
  Ctx,
  DateTime,
  definePlugin,
  Field,
  FieldResolver,
  hooksOf,
  Int,
  Mutation,
  ObjectType,
  payloadOf,
  Requires,
  Resolver,
  Root,
  UserError,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '../../src/sdk/index.ts';

@ObjectType()
export class KeyedReport {
  @Field(() => Account, { nullable: true })
  account!: string | null;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => Int)
  seen!: number;
}

@ObjectType()
export class KeyedReportPayload {
  @Field(() => KeyedReport, { nullable: true })
  report!: KeyedReport | null;

  @Field(() => Boolean)
  done!: boolean;

  @Field(() => [UserError])
  errors!: readonly UserError[];
}

/** How often a resolver of keyedPair ran, and the accounts that were told of after their commits. */
export const noted = { pairs: 0, committed: [] as string[] };

const changedMind = (): ValidationError =>
  new ValidationError('CHANGED_MIND', { zh: '改主意了', en: 'Changed my mind' });

/** Dies as a process that loses its power does. */
const die = (): never => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('dead');
};

@Resolver(() => Account)
export class KeyedResolver {
  /** Two writes, each a unit of its own; `then`: how it ends. */
  @Mutation(() => payloadOf(Account))
  async keyedPair(
    @Arg('name', () => String) name: string,
    @Ctx() { write }: CrmContext,
    @Arg('then', () => String, { nullable: true }) then?: string,
  ): Promise<WriteOutcome> {
    noted.pairs += 1;
    await write.create(Account, { name });
    const second = await write.create(Account, { name });
    if (then === 'throw') throw changedMind();
    if (then === 'break') throw new Error('a bug');
    return then === 'refuse' ? { id: null, errors: [changedMind()] } : second;
  }

  /** Reads what it wrote, through every port. */
  @Mutation(() => KeyedReportPayload)
  async keyedReport(
    @Arg('name', () => String) name: string,
    @Ctx() { write, read, sql }: CrmContext,
  ): Promise<KeyedReportPayload> {
    const { id } = await write.create(Account, { name });
    const one = await read.one(Account, id ?? '', { name: true });
    const listed = await read.count(Account, { name: { eq: name } });
    const [row] = await sql.rows<{
      n: number;
    }>`select count(*)::int as n from ${sql.visible(Account)} a where a.name = ${name}`;
    const seen = (one ? 1 : 0) + listed + (row?.n ?? 0);
    return { report: { account: id, at: new Date(), seen }, done: true, errors: [] };
  }

  @Requires('id')
  @FieldResolver(() => Boolean)
  keyedCrash(@Root() _account: Account): boolean {
    return die();
  }

  /** No payload: the record itself. */
  @Mutation(() => Account, { nullable: true })
  async keyedAccount(@Arg('name', () => String) name: string, @Ctx() { write }: CrmContext): Promise<string | null> {
    return (await write.create(Account, { name })).id;
  }
}

/** The name of an account on whose creation the server dies, its rows not yet written. */
export const deadly = 'die in the middle';

export const keyed = definePlugin({
  id: 'keyed',
  prefix: 'keyed',
  version: '1.0.0',
  label: { zh: '幂等', en: 'Keyed' },
  resolvers: [KeyedResolver],
  hooks: [
    hooksOf(Account, {
      beforeCreate: (changes, context) => {
        for (const { record } of changes) {
          if (record.name === deadly) die();
          context.afterCommit(async () => void noted.committed.push(record.name));
        }
      },
    }),
  ],
});
