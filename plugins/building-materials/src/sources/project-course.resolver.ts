import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Int,
  Mutation,
  payloadOf,
  ReferenceValue,
  Resolver,
  ValidationError,
  type CrmContext,
  type HookContext,
  type WriteOutcome,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { missingFor } from '../scoring/index.ts';
import { isBySize } from './find-rule.ts';
import { sourceMessages } from './messages.ts';
import { routeProjects } from './route-projects.ts';

const noteLabel = { zh: '决定说明', en: 'Decision note' };

const refusal = (code: string, message: { zh: string; en: string }): ValidationError =>
  new ValidationError(code, message, { path: ['id'] });

const reasons = 'building-disqualified-reason';

/** What a verb sets is its own business: nobody else checks the code. */
async function unknownReason(reason: string, context: HookContext): Promise<ValidationError | null> {
  const known = await context.loadBy(ReferenceValue, 'vocabulary', [reasons]);
  if (known.some(({ code, active, deletedAt }) => code === reason && active && !deletedAt)) return null;
  return ValidationError.unknownReference('reason', { zh: '不跟进原因', en: 'Disqualified reason' }, reasons, reason);
}

/** A large project goes to whom rules by size name; whoever led it so far goes on seeing it. */
async function handOver(project: BuildingProject, context: HookContext): Promise<void> {
  const finder = project.owner ? { finder: project.owner.id } : {};
  await routeProjects([project], context, { rules: isBySize, ...finder });
}

/** The verbs of a project on its way from somebody's sighting to the work of a department. */
@Resolver()
export class ProjectCourseResolver {
  @Authorized()
  @Mutation(() => payloadOf(BuildingProject), {
    description:
      '按分配规则确定项目主管、部门和合作公司 / Gives the project to whom the routing rules name, and shares it with their ' +
      'partner companies.',
  })
  routeBuildingProject(
    @Arg('id', () => ID) id: string,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingProject,
      id,
      async (project, context) => {
        const routed = await routeProjects([project], context);
        if (!routed.has(project)) context.reject(refusal('NO_ROUTING_RULE', sourceMessages.noRule));
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingProject), {
    description:
      '潜在项目转为跟进项目,保留全部记录 / A potential project becomes a followed one and keeps everything; refused ' +
      '(TransitionBlocked) while a required criterion is not met.',
  })
  followBuildingProject(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingProject,
      id,
      async (project, context) => {
        if (project.phase === 'FOLLOWED') return context.reject(refusal('FOLLOWED', sourceMessages.alreadyFollowed));
        if (project.outcome !== 'OPEN') return context.reject(refusal('NOT_OPEN', sourceMessages.notOpen));
        const blocked = await missingFor(project.id, context);
        if (blocked) return context.reject(blocked);
        Object.assign(project, { phase: 'FOLLOWED', followedAt: context.now, decisionNote: note?.trim() ?? null });
        // How large it is became known while it was completed.
        if (!project.routedBy) await handOver(project, context);
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingProject), {
    description:
      '判为不跟进(如设计不采用本类材料),可恢复 / Gives an open project up, as when the design rules out our class of ' +
      'material. `reason`: a code of building-disqualified-reason.',
  })
  disqualifyBuildingProject(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingProject,
      id,
      async (project, context) => {
        if (project.outcome !== 'OPEN') return context.reject(refusal('NOT_OPEN', sourceMessages.notOpen));
        const unknown = await unknownReason(reason, context);
        if (unknown) return context.reject(unknown);
        const decision = { disqualifiedReason: reason, decisionNote: note?.trim() ?? null };
        Object.assign(project, { outcome: 'DISQUALIFIED', ...decision });
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }

  @Authorized()
  @Mutation(() => payloadOf(BuildingProject), {
    description: '恢复已判为不跟进的项目,须说明原因 / Takes a disqualified project up again, and says why.',
  })
  requalifyBuildingProject(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingProject,
      id,
      (project, context) => {
        if (project.outcome !== 'DISQUALIFIED') {
          return context.reject(refusal('NOT_DISQUALIFIED', sourceMessages.notDisqualified));
        }
        if (note.trim() === '') return context.reject(ValidationError.required('note', noteLabel));
        Object.assign(project, { outcome: 'OPEN', decisionNote: note.trim() });
      },
      { ifVersion: ifVersion ?? undefined },
    );
  }
}
