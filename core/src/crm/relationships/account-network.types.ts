import {
  Field,
  Int,
  labelledEnum,
  LocalDate,
  ObjectType,
  type EnumValue,
  type RecordReference,
} from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { AccountRelation } from './account-relation.entity.ts';

/** Which way a network is followed along the supply chain. */
export const NetworkDirection = labelledEnum(
  'NetworkDirection',
  { zh: '供应链方向', en: 'Direction along the supply chain' },
  {
    UPSTREAM: { zh: '上游:供应商、厂家、母公司', en: 'Upstream: suppliers, makers, parents' },
    DOWNSTREAM: { zh: '下游:客户、经销商、子公司', en: 'Downstream: buyers, dealers, subsidiaries' },
    BOTH: { zh: '双向', en: 'Both' },
  },
);
export type NetworkDirection = EnumValue<typeof NetworkDirection>;

/** What a list that is already bounded by `first` of its parent costs. */
const bounded = { complexity: ({ childComplexity }: { readonly childComplexity: number }) => childComplexity };

@ObjectType({ description: '网络中的一家企业 / An account of a network and the shortest way to it.' })
export class AccountNetworkNode {
  /** Uuid; the engine fetches what is selected. */
  @Field(() => Account, { nullable: true })
  account!: string;

  @Field(() => Int, { description: '层级,直接相关为 1 / Relations on the shortest way; 1: directly related.' })
  tier!: number;

  @Field(() => [Account], {
    description: '从起点到该企业的最短路径,含两端 / The accounts on a shortest way, both ends included.',
  })
  path!: readonly string[];

  @Field(() => String, { description: '最后一段关系的类型 / Type of the relation that leads to it.' })
  type!: string;

  @Field(() => AccountRelation, {
    nullable: true,
    description: '最后一段关系 / The relation that leads to it.',
  })
  relation!: string;
}

@ObjectType({ description: '网络中的一条关系 / A relation between two accounts of a network.' })
export class AccountNetworkLink {
  @Field(() => Account, { nullable: true })
  from!: string;

  @Field(() => Account, { nullable: true })
  to!: string;

  @Field(() => String, { description: '关系类型代码 / Code of the type: what `from` is to `to`.' })
  type!: string;

  @Field(() => LocalDate, { nullable: true })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true })
  validTo!: string | null;

  @Field(() => AccountRelation, { nullable: true })
  relation!: string;
}

@ObjectType({
  description:
    '企业关系网络:仅含有权查看的企业,也不经由无权查看的企业 / Accounts around one of them. One that is hidden from the ' +
    'caller is neither shown nor passed through.',
})
export class AccountNetwork {
  @Field(() => [AccountNetworkNode], { ...bounded, description: '按层级 / Nearest tiers first, by name in a tier.' })
  nodes!: readonly AccountNetworkNode[];

  @Field(() => [AccountNetworkLink], {
    ...bounded,
    description:
      '起点和所列企业之间的全部关系 / Every relation among the start and the nodes, at most ten times `first`.',
  })
  edges!: readonly AccountNetworkLink[];

  @Field(() => Boolean, { description: '还有更多企业 / There are more accounts than `first`.' })
  hasMore!: boolean;
}

/** What is asked of a network. */
export interface NetworkQuestion {
  readonly account: RecordReference;
  readonly direction: NetworkDirection;
  /** Codes of types; null: any. */
  readonly types: readonly string[] | null;
  /** Tiers, from 1. */
  readonly depth: number;
  /** Accounts. */
  readonly first: number;
  /** Day on which the relations hold; null: today, where the caller is. */
  readonly asOf: string | null;
}
