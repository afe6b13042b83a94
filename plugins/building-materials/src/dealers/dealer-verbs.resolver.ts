import {
  Account,
  Arg,
  Authorized,
  Ctx,
  ID,
  LocalDate,
  localDay,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  Territory,
  uuidOf,
  ValidationError,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '@guanxi/core';
import type { AccountBuildingSlot } from '../partners/account-slot.ts';
import { dealerOf, moveDealer } from './dealer-states.ts';
import { messages } from './messages.ts';
import { manageDealers } from './permissions.ts';

const optional = { nullable: true } as const;

type Step = (dealer: AccountBuildingSlot, context: VerbContext) => Promise<void>;

/** One step of a dealer, by those who may manage dealers. */
function onDealer({ write }: CrmContext, dealer: string, step: Step): Promise<WriteOutcome> {
  return write.act(
    Account,
    dealer,
    async (account, context) => {
      context.require(manageDealers);
      if (!account.roles?.includes('dealer')) {
        throw new ValidationError('NOT_A_DEALER', messages.notADealer, { path: ['dealer'] });
      }
      await step(await dealerOf(account.id, context), context);
    },
    { action: 'read', argument: 'dealer' },
  );
}

/** Qualification (经销资格): granted until a day, renewed, revoked, and given back after a disqualification. */
@Resolver()
export class DealerVerbsResolver {
  @Authorized()
  @Mutation(() => payloadOf(Account), {
    description: '授予经销资格,或续期 / Qualifies a dealer up to a day and for a territory, or renews it',
  })
  qualifyBuildingDealer(
    @Arg('dealer', () => ID) dealer: string,
    @Arg('number', () => String) number: string,
    @Arg('expiresOn', () => LocalDate) expiresOn: string,
    @Arg('territory', () => ID, optional) territory: string | null | undefined,
    @Arg('reason', () => String, optional) reason: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return onDealer(context, dealer, async (slot, unit) => {
      if (expiresOn < localDay(unit)) {
        throw new ValidationError('EXPIRES_IN_THE_PAST', messages.expiresInThePast, { path: ['expiresOn'] });
      }
      await moveDealer(slot, 'qualify', unit, reason ?? null);
      Object.assign(slot, {
        ...{ qualificationNumber: number, qualificationExpiresOn: expiresOn },
        dealerQualifiedUntil: expiresOn,
      });
      if (territory) slot.dealerTerritory = await territoryNamed(territory, unit);
    });
  }

  @Authorized()
  @Mutation(() => payloadOf(Account), { description: '撤销经销资格 / Revokes a qualification before its day' })
  revokeBuildingDealer(
    @Arg('dealer', () => ID) dealer: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return onDealer(context, dealer, (slot, unit) => moveDealer(slot, 'revoke', unit, reason));
  }
}

/** The territory with this opaque id. */
async function territoryNamed(id: string, context: VerbContext): Promise<Territory> {
  const uuid = uuidOf(Territory, id);
  const [found] = uuid === null ? [] : await context.load(Territory, [uuid]);
  if (!found || found.deletedAt) throw NotFound.record({ zh: '销售区域', en: 'Territory' }, ['territory']);
  return found;
}
