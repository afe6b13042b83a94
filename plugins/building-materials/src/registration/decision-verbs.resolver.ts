import {
  Arg,
  Authorized,
  Ctx,
  ID,
  LocalDate,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  uuidOf,
  type CrmContext,
  type VerbContext,
  type WriteOutcome,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { approve } from './approve.ts';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { convert } from './convert.ts';
import { registrations } from './feature.ts';
import { actInTurn, reasonIn } from './in-turn.ts';
import { refuseNames } from './named-dealers.ts';
import { overrideBy } from './override.ts';
import { decide, override } from './permissions.ts';
import { registrationErrors } from './registration-errors.ts';
import { registrationStates } from './registration-states.ts';
import { BuildingRegistration } from './registration.entity.ts';
import { recheck } from './submit.ts';

const optional = { nullable: true } as const;
type Optional = string | null | undefined;
type Seen = (context: VerbContext) => Promise<BuildingProject | null>;

/** A project that the caller sees, for a verb. @throws NotFound */
async function projectFor(id: Optional, { read }: CrmContext): Promise<Seen> {
  if (id == null) return () => Promise.resolve(null);
  const seen = await read.one(BuildingProject, id, { id: true });
  return async (context) => {
    const [project] = seen ? await context.load(BuildingProject, [uuidOf(BuildingProject, id) ?? '']) : [];
    if (!project) throw NotFound.record({ zh: '工程项目', en: 'Project' });
    return project;
  };
}

/** A step that has to say why; the dealer reads it. */
function step(
  context: CrmContext,
  id: string,
  name: 'reject' | 'return' | 'release' | 'extend',
  reason: string,
): Promise<WriteOutcome> {
  return actInTurn(context, id, async (record, unit) => {
    unit.require(decide);
    const said = reasonIn(reason);
    await refuseNames(record.id, said, unit);
    await registrationStates.fire(record, name, unit, said);
    const done = { reject: 'rejected', return: 'returned', release: 'released', extend: 'extended' } as const;
    unit.emit(`building:registration.${done[name]}`, record);
  });
}

/** What the manufacturer decides about registrations. */
@Resolver()
export class DecisionVerbsResolver {
  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '批准报备并开始保护(project:关联已有项目;from:保护开始日)/ Approves a registration and starts its protection, ' +
      'today or on a later day (`from`). `project` is the known project that it is about.',
  })
  async approveBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('project', () => ID, optional) project: Optional,
    @Arg('from', () => LocalDate, optional) from: Optional,
    @Arg('reason', () => String, optional) reason: Optional,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const seen = await projectFor(project, context);
    return actInTurn(context, id, async (record, unit) => {
      unit.require(decide);
      const said = reason?.trim() || null;
      await refuseNames(record.id, said, unit);
      await approve(record, { project: await seen(unit), from: from ?? null, reason: said }, unit);
    });
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), { description: '驳回报备 / Rejects a registration.' })
  rejectBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return step(context, id, 'reject', reason);
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description: '退回报备补充内容 / Returns a registration: the dealer completes and submits it again.',
  })
  returnBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return step(context, id, 'return', reason);
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description: '延长保护期,次数有限 / Extends the protection, a limited number of times.',
  })
  extendBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return step(context, id, 'extend', reason);
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description: '提前释放项目 / Releases the project before its time.',
  })
  releaseBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    return step(context, id, 'release', reason);
  }

  @Authorized(override)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '改派:将项目从在先者手中交给此报备(理由仅管理者可见)/ Takes the project from whoever holds it and gives it to ' +
      'this registration; the reason is kept in buildingRegistrationOverrides, which dealers do not see.',
  })
  async overrideBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('project', () => ID, optional) project: Optional,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const seen = await projectFor(project, context);
    return overrideBy(context, id, async (unit) => ({ project: await seen(unit), from: null, reason }));
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '转为工程项目,或并入已有项目 / Makes a project of the registration, or joins the one that is named; the dealer takes ' +
      'part in it.',
  })
  async convertBuildingRegistration(
    @Arg('id', () => ID) id: string,
    @Arg('project', () => ID, optional) project: Optional,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const seen = await projectFor(project, context);
    return actInTurn(context, id, async (record, unit) => {
      unit.require(decide);
      await convert(record, await seen(unit), unit);
    });
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistration), {
    description:
      '重新查找冲突;已无冲突则恢复为已提交 / Looks for conflicts again; a registration without any is submitted again.',
  })
  recheckBuildingRegistration(@Arg('id', () => ID) id: string, @Ctx() context: CrmContext): Promise<WriteOutcome> {
    return actInTurn(context, id, async (record, unit) => {
      unit.require(decide);
      await recheck(record, unit);
    });
  }

  @Authorized(decide)
  @Mutation(() => payloadOf(BuildingRegistrationConflict), {
    description: '排除冲突:不是同一项目 / Dismisses a conflict: it is another project.',
  })
  dismissBuildingRegistrationConflict(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(BuildingRegistrationConflict, id, (conflict, unit) => {
      if (!unit.isEnabled(registrations)) throw registrationErrors.switchedOff();
      unit.require(decide);
      Object.assign(conflict, { dismissedAt: unit.now, dismissedReason: reasonIn(reason) });
    });
  }
}
