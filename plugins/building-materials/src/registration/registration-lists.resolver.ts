import {
  Arg,
  Authorized,
  connectionOf,
  Ctx,
  Int,
  Query,
  Resolver,
  type CrmContext,
  type ListReference,
} from '@guanxi/core';
import { registrations } from './feature.ts';
import { BuildingRegistrationPolicy, policyKey } from './policy.entity.ts';
import { RegistrationsOff } from './registration-errors.ts';
import { BuildingRegistration } from './registration.entity.ts';

const usualDays = 14;
const mostDays = 3650;

/** Lists that those who deal with registrations work off. */
@Resolver()
export class RegistrationListsResolver {
  @Authorized()
  @Query(() => connectionOf(BuildingRegistration), {
    description:
      '保护即将到期的报备(within:天数,默认按报备规则)/ Registrations whose protection ends soon, the first ones first. ' +
      '`within`: calendar days from today on; default: soonDays of the policy.',
  })
  async buildingRegistrationsExpiringSoon(
    @Arg('within', () => Int, { nullable: true }) within: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<ListReference> {
    if (!context.isEnabled(registrations)) throw new RegistrationsOff();
    const [policy] = await context.read.list<{ soonDays: number }>(BuildingRegistrationPolicy, {
      where: { key: { eq: policyKey } },
      select: { soonDays: true },
      first: 1,
    });
    const days = Math.min(Math.max(within ?? policy?.soonDays ?? usualDays, 0), mostDays);
    return {
      where: {
        status: { in: ['PROTECTED', 'EXTENDED'] },
        // Today is the first of the days.
        protectedUntil: { relative: { next: days + 1, unit: 'DAY' } },
      },
      orderBy: [{ protectedUntil: 'ASC' }, { id: 'ASC' }],
    };
  }
}
