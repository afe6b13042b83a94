import {
  Ctx,
  FieldResolver,
  MatchReason,
  Requires,
  Resolver,
  Root,
  type CrmContext,
  type RecordReference,
} from '../../sdk/index.ts';
import { DuplicateCandidate } from './duplicate-candidate.entity.ts';

/** Why two records are taken for the same, as they are now and as far as the caller sees them. */
async function reasonsOf(ids: readonly string[], { read, duplicates }: CrmContext): Promise<readonly MatchReason[][]> {
  const rows = await read.list<{ id: string; first: RecordReference | null; second: RecordReference | null }>(
    DuplicateCandidate,
    { where: { id: { in: ids } }, select: { id: true, first: { id: true }, second: { id: true } }, first: ids.length },
  );
  const pairs = rows.flatMap(({ id, first, second }) =>
    first && second ? [{ id, pair: [first.id, second.id] as const }] : [],
  );
  const found = await duplicates.compare(pairs.map(({ pair }) => pair));
  const reasons = new Map(pairs.map(({ id }, index) => [id, found[index]?.reasons ?? []]));
  return ids.map((id) => [...(reasons.get(id) ?? [])]);
}

/** What people decide by. */
@Resolver(() => DuplicateCandidate)
export class DuplicateReasonsResolver {
  @FieldResolver(() => [MatchReason], {
    description:
      '按两条记录现在的值说明理由;看不到其中一条时为空 / Why they may be the same, by what both hold now; empty where ' +
      'you do not see one of them.',
  })
  @Requires('id')
  reasons(@Root() { id }: RecordReference, @Ctx() context: CrmContext): Promise<readonly MatchReason[]> {
    return context.loader(reasonsOf).load(id);
  }
}
