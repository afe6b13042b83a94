import {
  Arg,
  BadInput,
  Ctx,
  FieldResolver,
  Int,
  LocalDate,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { accountNetwork } from './account-network.ts';
import { AccountNetwork, NetworkDirection } from './account-network.types.ts';

const deepest = 6;
const most = 500;

function checkRange(name: string, value: number, maximum: number): void {
  if (value >= 1 && value <= maximum) return;
  throw new BadInput({ zh: `${name} 应在 1 到 ${maximum} 之间`, en: `${name} must be between 1 and ${maximum}` }, [
    name,
  ]);
}

/** The chain around an account: who supplies whom, over several tiers. */
@Resolver(() => Account)
export class AccountNetworkResolver {
  @FieldResolver(() => AccountNetwork, {
    description:
      '上下游企业网络 / Accounts up and down the chain, up to 6 tiers away. "Distributes for" and "subsidiary of" lead ' +
      'upstream, to the maker and the parent; every other type leads downstream; what reads the same both ways ' +
      '(competes with) is followed by BOTH only.',
  })
  async network(
    @Root() account: RecordReference,
    @Arg('direction', () => NetworkDirection.graphql, { defaultValue: 'BOTH' }) direction: NetworkDirection,
    @Arg('types', () => [String], {
      nullable: true,
      description: '关系类型代码;默认为全部 / Codes of relation types to follow; default: all.',
    })
    types: string[] | null | undefined,
    @Arg('depth', () => Int, { defaultValue: 2, description: '层数,1 到 6 / Tiers, 1 to 6.' }) depth: number,
    @Arg('first', () => Int, { defaultValue: 100, description: '最多 500 家 / Accounts, at most 500.' }) first: number,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: '关系有效的日期,默认今天 / Day on which the relations hold; default: today.',
    })
    asOf: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<AccountNetwork> {
    checkRange('depth', depth, deepest);
    checkRange('first', first, most);
    const question = { account, direction, types: types ?? null, depth, first, asOf: asOf ?? null };
    return (await accountNetwork(question, context)) ?? { nodes: [], edges: [], hasMore: false };
  }
}
