import { Account, Arg, Authorized, Ctx, ID, Query, Resolver, Territory, type CrmContext } from '@guanxi/core';
import { standingsOf } from '../dealers/index.ts';
import { BuildingDealerTerms } from './dealer-terms.types.ts';
import { registrations } from './feature.ts';
import { dealerRules } from './protection-terms.ts';
import { RegistrationsOff } from './registration-errors.ts';

/** Dealers read the rules that count for them, and none of other territories. */
@Resolver()
export class DealerTermsResolver {
  @Authorized()
  @Query(() => BuildingDealerTerms, {
    description: '某经销商的报备条件(需可见该经销商)/ What registering means to a dealer whom the caller sees.',
  })
  async buildingDealerTerms(
    @Arg('accountId', () => ID) accountId: string,
    @Ctx() crm: CrmContext,
  ): Promise<BuildingDealerTerms> {
    if (!crm.isEnabled(registrations)) throw new RegistrationsOff();
    const terms = new BuildingDealerTerms();
    // Rules are those of the installation, whoever looks: read as verbs read them, and nothing is written.
    const { errors } = await crm.write.act(
      Account,
      accountId,
      async ({ id }, context) => {
        const standing = (await standingsOf([id], context)).get(id);
        const { territoryId = null, tier = null, qualified = false } = standing ?? {};
        const [territory] = territoryId === null ? [] : await context.load(Territory, [territoryId]);
        const rules = await dealerRules({ territoryId, tier }, context);
        Object.assign(terms, { qualified, tier, territory: territory?.name ?? null, rules });
      },
      { action: 'read', argument: 'accountId', dryRun: true },
    );
    if (errors[0]) throw errors[0];
    return terms;
  }
}
