import { Ctx, FieldResolver, Requires, Resolver, Root, type CrmContext, type Label } from '../../sdk/index.ts';
import { HandOverRecord } from './hand-over-record.entity.ts';
import { HandOverCount } from './hand-over.types.ts';

interface StoredCount {
  readonly type: string;
  readonly label: Label;
  readonly count: number;
  readonly deleted: number;
}

/** The report of a hand-over, as it was then. */
@Resolver(() => HandOverRecord)
export class HandOverRecordResolver {
  @FieldResolver(() => [HandOverCount], { description: '移交的记录,按类型 / what was handed over, by type' })
  @Requires('counts')
  records(@Root() { counts }: HandOverRecord, @Ctx() { language }: CrmContext): HandOverCount[] {
    const stored = JSON.parse(counts) as { readonly moved: readonly StoredCount[] };
    return stored.moved.map(({ type, label, count, deleted }) => ({ type, label: label[language], count, deleted }));
  }
}
