// Fields that code computes, of every kind that their values may be.
import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { Account, Contact } from '../../src/crm/index.ts';
import {
  Arg,
  BadInput,
  Ctx,
  definePlugin,
  FieldResolver,
  Info,
  Int,
  Requires,
  Resolver,
  Root,
  type CrmContext,
  type Plugin,
} from '../../src/sdk/index.ts';

/** What the batch function of the loader was asked for, call by call. */
export const batches: (readonly string[])[] = [];

async function lengths(names: readonly string[]): Promise<number[]> {
  batches.push(names);
  return names.map((name) => name.length);
}

function shout(name: string, times: number): string {
  return name.toUpperCase() + '!'.repeat(times);
}

@Resolver(() => Account)
class AccountProbeResolver {
  @Requires('name')
  @FieldResolver(() => Int)
  probeLength(@Root() { name }: Account, @Ctx() context: CrmContext): Promise<number> {
    return context.loader(lengths).load(name);
  }

  @Requires('name')
  @FieldResolver(() => String)
  probeShout(@Root() { name }: Account, @Arg('times', () => Int, { defaultValue: 1 }) times: number): string {
    return shout(name, times);
  }

  @Requires('name')
  @FieldResolver(() => [String])
  probeLetters(@Root() { name }: Account): string[] {
    return [...name];
  }

  @FieldResolver(() => String, { nullable: true })
  probeNothing(): undefined {}

  @Requires('name')
  @FieldResolver(() => String, { nullable: true })
  probeFails(@Root() account: Account, @Arg('name', () => String) name: string): string {
    if (account.name === name) throw new BadInput({ zh: '不行', en: 'No' }, ['name']);
    return 'fine';
  }

  @FieldResolver(() => String)
  async probeMissing(): Promise<string | null> {
    return null;
  }

  @FieldResolver(() => Int)
  async probeWrong(): Promise<string> {
    return 'no number';
  }

  @FieldResolver(() => String)
  probePlace(@Info() { path }: GraphQLResolveInfo): string {
    return responsePathAsArray(path).join('.');
  }
}

@Resolver(() => Contact)
class ContactProbeResolver {
  @Requires('name')
  @FieldResolver(() => String)
  probeShout(@Root() { name }: Contact, @Arg('times', () => Int, { defaultValue: 1 }) times: number): string {
    return shout(name, times);
  }
}

export function probe(): Plugin {
  return definePlugin({
    ...{ id: 'probe', prefix: 'probe', version: '1.0.0', label: { zh: '探针', en: 'Probe' } },
    resolvers: [AccountProbeResolver, ContactProbeResolver],
  })();
}
