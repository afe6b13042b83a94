import { Ctx, FieldResolver, Resolver, Root, type CrmContext } from '@guanxi/core';
import { AccountBuildingSlot } from '../partners/account-slot.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { contractorFigures, openDoors } from './contractor-figures.ts';
import { BuildingContractorFigures } from './contractor-figures.types.ts';

/** A company as a contractor. */
@Resolver(() => AccountBuildingSlot)
export class BuildingContractorResolver {
  @FieldResolver(() => BuildingContractorFigures, { description: '承包商业绩 / What it builds, and its say there' })
  contractor(@Root() { record }: AccountBuildingSlot, @Ctx() context: CrmContext): Promise<BuildingContractorFigures> {
    return context.loader(contractorFigures).load(record.id);
  }

  @FieldResolver(() => [BuildingProject], {
    description:
      '由其决定选材而我方尚未进入的在跟项目,投标截止早的在前,最多 100 个 / Open projects where it decides on the material and ' +
      'nothing of ours is ordered yet: the first 100 whose bid closes.',
  })
  decidesWithoutUs(@Root() { record }: AccountBuildingSlot, @Ctx() context: CrmContext): Promise<readonly string[]> {
    return context.loader(openDoors).load(record.id);
  }
}
