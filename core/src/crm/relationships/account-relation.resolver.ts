import { Ctx, FieldResolver, Requires, Resolver, Root, type CrmContext } from '../../sdk/index.ts';
import { ReferenceValue } from '../organisation/index.ts';
import { AccountRelation } from './account-relation.entity.ts';
import { inverseVocabulary, relationVocabulary } from './vocabularies.ts';

interface Labels {
  readonly forward: string;
  readonly inverse: string;
}

/** Labels of relation types in the caller's language; a type without an inverse label reads the same both ways. */
async function labelsOf(types: readonly string[], { read, language }: CrmContext): Promise<Labels[]> {
  const values = await read.list(ReferenceValue, {
    where: { vocabulary: { in: [relationVocabulary, inverseVocabulary] }, code: { in: types } },
    select: { vocabulary: true, code: true, labelZh: true, labelEn: true },
    first: 1000,
  });
  const label = (vocabulary: string, code: string): string | undefined => {
    const value = values.find((one) => one['vocabulary'] === vocabulary && one['code'] === code);
    return value?.[language === 'zh' ? 'labelZh' : 'labelEn'] as string | undefined;
  };
  return types.map((type) => {
    const forward = label(relationVocabulary, type) ?? type;
    return { forward, inverse: label(inverseVocabulary, type) ?? forward };
  });
}

/** How a relation reads from either end: 供应 / 由其供应. */
@Resolver(() => AccountRelation)
export class AccountRelationResolver {
  @FieldResolver(() => String, { description: '从 from 看的关系名称 / What `from` is to `to`, in words.' })
  @Requires('type')
  async label(@Root() { type }: AccountRelation, @Ctx() context: CrmContext): Promise<string> {
    return (await context.loader(labelsOf).load(type)).forward;
  }

  @FieldResolver(() => String, { description: '从 to 看的关系名称 / What `to` is to `from`, in words.' })
  @Requires('type')
  async inverseLabel(@Root() { type }: AccountRelation, @Ctx() context: CrmContext): Promise<string> {
    return (await context.loader(labelsOf).load(type)).inverse;
  }
}
