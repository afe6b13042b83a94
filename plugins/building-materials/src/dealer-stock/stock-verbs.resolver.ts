import {
  Arg,
  Authorized,
  Ctx,
  ID,
  multiplyMoney,
  Mutation,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '@guanxi/core';
import { manageDealers } from '../dealers/index.ts';
import { messages } from './messages.ts';
import { quantityOf, thousandths } from './quantity.ts';
import { BuildingDiversionVerdict, BuildingStockMovement } from './stock-movement.entity.ts';

/** What becomes of entries that are there: they are taken back by others, never changed. */
@Resolver()
export class StockVerbsResolver {
  @Authorized()
  @Mutation(() => payloadOf(BuildingStockMovement), {
    description: '冲正一条进销存流水 / Takes a movement back by one with the opposite quantity, on the same day',
  })
  correctBuildingStockMovement(
    @Arg('movement', () => ID) movement: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingStockMovement,
      movement,
      async (record, context) => {
        const { dealer, product, kind, quantity, occurredOn, project, buyerTerritory } = record;
        if (kind === 'OPENING') throw refused('OPENING_STAYS', 'openingStays');
        const known = await context.loadBy(BuildingStockMovement, 'corrects', [record.id]);
        if (known.length > 0 || record.corrects) throw refused('CORRECTED_ALREADY', 'correctedAlready');
        if (record.diverted) record.verdict = 'EXCUSED';
        context.create(BuildingStockMovement, {
          ...{ dealer, product, kind, occurredOn, project, buyerTerritory, note: reason, corrects: record },
          amount: record.amount && multiplyMoney(record.amount, -1),
          quantity: quantityOf(-thousandths(quantity)),
        });
      },
      { argument: 'movement' },
    );
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingStockMovement), {
    description: '认定跨区窜货 / Says what a sale outside the territory turned out to be',
  })
  judgeBuildingDiversion(
    @Arg('movement', () => ID) movement: string,
    @Arg('verdict', () => BuildingDiversionVerdict.graphql) verdict: BuildingDiversionVerdict,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingStockMovement,
      movement,
      (record, context) => {
        context.require(manageDealers);
        if (!record.diverted) throw refused('NOT_DIVERTED', 'notDiverted');
        record.verdict = verdict;
      },
      { action: 'read', argument: 'movement' },
    );
  }
}

const refused = (code: string, message: keyof typeof messages): ValidationError =>
  new ValidationError(code, messages[message], { path: ['movement'] });
