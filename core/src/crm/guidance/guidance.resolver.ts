import {
  Arg,
  Authorized,
  Ctx,
  DateTime,
  extensionPoint,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
  uuidOf,
  type ClassRef,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { Lead } from '../leads/index.ts';
import { Campaign } from '../marketing/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Opportunity } from '../sales/index.ts';
import { KnowledgeArticle } from './knowledge-article.entity.ts';
import { guidanceBatch } from './read-guidance.ts';
import { WorkTip } from './work-tip.entity.ts';

/** What to do next with a record, how, and by when. */
@ObjectType({ description: '工作提示:做什么、怎么做、何时完成 / What to do next with a record, how, and by when' })
export class GuidanceStep {
  @Field(() => String, { description: '做什么 / what to do' })
  title!: string;

  @Field(() => String, { nullable: true, description: '怎么做 / how' })
  advice!: string | null;

  @Field(() => DateTime, { nullable: true, description: '何时完成 / by when' })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: '已完成 / done already' })
  done!: boolean;

  @Field(() => Boolean, { description: '已超期 / not done, and late' })
  overdue!: boolean;

  @Field(() => WorkTip, { nullable: true, description: '空为阶段自身的提示 / null: what the stage itself says' })
  tip!: string | null;

  @Field(() => KnowledgeArticle, { nullable: true, description: '参考资料 / where to read more' })
  article!: string | null;
}

const description =
  '下一步做什么、怎么做、何时完成,来自配置的最佳实践 / What to do next, how, and by when: configured best practice';

/** A record type with work tips, and how its guidance is read. */
export interface GuidedRecord {
  readonly entity: () => ClassRef;
  readonly batch: ReturnType<typeof guidanceBatch>;
}

/** Where plugins name their record types that have work tips; `guidanceOn` makes the field. */
export const guidedRecords = extensionPoint<GuidedRecord>({
  name: 'guidedRecord',
  label: { zh: '有工作提示的记录', en: 'Record types with work tips' },
});

async function stepsOf({ batch }: GuidedRecord, id: string, context: CrmContext): Promise<GuidanceStep[]> {
  const { language } = context;
  const guidance = await context.loader(batch).load(id);
  return guidance.map(({ title, advice, ...step }) => ({
    ...step,
    title: title[language],
    advice: advice?.[language] ?? null,
  }));
}

/** The record type as the extension point takes it, and the resolver that adds `guidance` to it. */
export function guidanceOn(entity: () => ClassRef): { readonly guided: GuidedRecord; readonly resolver: ClassRef } {
  const guided = { entity, batch: guidanceBatch(entity) };
  @Resolver(entity)
  class GuidanceFieldResolver {
    @FieldResolver(() => [GuidanceStep], { description })
    guidance(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<GuidanceStep[]> {
      return stepsOf(guided, id, context);
    }
  }
  return { guided, resolver: GuidanceFieldResolver };
}

const ofCore = [
  ...[() => Account, () => Contact, () => Lead, () => Opportunity].map(guidanceOn),
  ...[() => Quote, () => Order, () => Campaign].map(guidanceOn),
];

/** `guidance` of the records of the core. */
export const guidanceFieldResolvers = ofCore.map(({ resolver }) => resolver);

/** The same for whatever record a page shows. */
@Resolver()
export class GuidanceResolver {
  @Authorized()
  @Query(() => [GuidanceStep], { description: `${description}。任意记录 / of any record that has work tips` })
  async guidanceOf(@Arg('subjectId', () => ID) subjectId: string, @Ctx() context: CrmContext): Promise<GuidanceStep[]> {
    const known = [
      ...ofCore.map(({ guided }) => guided),
      ...context.contributions(guidedRecords).map((one) => one.value),
    ];
    const guided = known.find(({ entity }) => uuidOf(entity(), subjectId) !== null);
    return guided ? stepsOf(guided, subjectId, context) : [];
  }
}
