import { Ctx, FieldResolver, Requires, Resolver, Root, type CrmContext } from '@guanxi/core';
import { BuildingAllocationLine } from './allocation-line.entity.ts';
import { explain, type ExplainedLine } from './explain.ts';

/** What bound a line, in words. */
@Resolver(() => BuildingAllocationLine)
export class LineExplanationResolver {
  @Requires('requested', 'minimum', 'cap', 'allocated', 'proRata', 'lowerLimit', 'upperLimit', 'boundBy')
  @FieldResolver(() => String, {
    nullable: true,
    description: '分配理由 / Why the dealer gets what it gets; null: not computed yet',
  })
  explanation(@Root() line: ExplainedLine, @Ctx() { language }: CrmContext): string | null {
    return explain(line, language);
  }
}
