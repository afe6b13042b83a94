import {
  Arg,
  Authorized,
  createInputOf,
  Ctx,
  ID,
  Int,
  Mutation,
  payloadOf,
  Resolver,
  type CrmContext,
  type WhereInput,
  type WriteOutcome,
} from '@guanxi/core';
import { approve } from './approve.ts';
import { actInTurn, inTurn, reasonIn, verbOf } from './in-turn.ts';
import { decide } from './permissions.ts';
import { registrationStates } from './registration-states.ts';
import { BuildingRegistration } from './registration.entity.ts';
import { submit } from './submit.ts';

const optional = { nullable: true } as const;

/** What dealers do with their registrations, and what we do in their place. */
@Resolver()
export class RegistrationVerbsResolver {
  @Authorized()
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '提交报备:占用项目,或与在先者冲突(status: CONFLICT,理由见 conflicts)/ Submits a registration: it holds the project ' +
      'from now on, or is in conflict with what came before (status CONFLICT, see conflicts).',
  })
  submitBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('ifVersion', () => Int, optional) ifVersion: number | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return actInTurn(context, id, submit, { ifVersion: ifVersion ?? undefined });
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingRegistration), {
    description: '撤回报备,释放项目 / Withdraws a registration; the project is free again.',
  })
  withdrawBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, optional) reason: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return actInTurn(context, id, (record, unit) =>
      registrationStates.fire(record, 'withdraw', unit, reason?.trim() || null),
    );
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '厂家将项目指派给经销商:立即保护 / The manufacturer gives a project to a dealer, who is protected at once; refused ' +
      'where another dealer holds it.',
  })
  assignBuildingRegistration(
    @Arg('input', () => createInputOf(BuildingRegistration)) input: WhereInput,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return inTurn(context, async (write) => {
      const made = await write.create(BuildingRegistration, input);
      if (made.id === null || made.errors.length > 0) return made;
      const give = verbOf(async (record, unit) => {
        unit.require(decide);
        record.origin = 'ASSIGNED';
        await submit(record, unit);
        await approve(record, { project: null, from: null, reason: reasonIn(reason) }, unit);
      });
      return write.act(BuildingRegistration, made.id, give);
    });
  }
}
