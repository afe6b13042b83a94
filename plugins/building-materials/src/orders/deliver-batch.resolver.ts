import {
  Arg,
  Ctx,
  ID,
  Int,
  LocalDate,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WriteOutcome,
} from '@guanxi/core';
import { batchStates } from './batch-states.ts';
import { BuildingOrderBatch } from './order-batch.entity.ts';

/** The verb of batches: the material is on the building site. */
@Resolver()
export class DeliverBuildingBatchResolver {
  @Mutation(() => payloadOf(BuildingOrderBatch), {
    description:
      '批次已交付;默认今天 / A batch is delivered, today unless another day is given. Where the ERP is master of orders only ' +
      'it says so.',
  })
  deliverBuildingOrderBatch(
    @Arg('id', () => ID) id: string,
    @Arg('deliveredOn', () => LocalDate, { nullable: true }) deliveredOn: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingOrderBatch,
      id,
      async (batch, context) => {
        batch.deliveredOn = deliveredOn ?? null;
        await batchStates.fire(batch, 'deliver', context);
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }
}
