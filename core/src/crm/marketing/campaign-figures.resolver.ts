import { Arg, Ctx, FieldResolver, Resolver, Root, type CrmContext, type RecordReference } from '../../sdk/index.ts';
import { campaignFigures } from './campaign-figures.ts';
import { AttributionModel, CampaignFigures } from './campaign-figures.types.ts';
import { Campaign } from './campaign.entity.ts';

/** What a campaign reached, cost and brought. */
@Resolver(() => Campaign)
export class CampaignFiguresResolver {
  @FieldResolver(() => CampaignFigures, {
    description:
      '成效:成员、回应、线索、归因订单、费用、投资回报率 / Members, responses, leads, orders credited to it, cost and return on ' +
      'investment, as far as the caller sees them. A touch counts for orders up to 365 days later; amounts of ' +
      'different currencies are never added up. With children: of all campaigns below as well.',
  })
  figures(
    @Root() { id }: RecordReference,
    @Arg('model', () => AttributionModel.graphql, { defaultValue: 'LAST_TOUCH' }) model: AttributionModel,
    @Arg('withChildren', () => Boolean, { defaultValue: false }) withChildren: boolean,
    @Ctx() context: CrmContext,
  ): Promise<CampaignFigures> {
    return context.loader(campaignFigures).load({ id, model, withChildren });
  }
}
