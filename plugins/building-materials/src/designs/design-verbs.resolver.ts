import {
  Arg,
  Ctx,
  ID,
  Int,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  uuidOf,
  type CrmContext,
  type Verb,
  type WriteOutcome,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { chooseDesign } from './choose-design.ts';
import { BuildingDesignScheme } from './design-scheme.entity.ts';
import { specificationStates, stepTo } from './specification-states.ts';
import { BuildingSpecificationStatus } from './specification-status.ts';
import { BuildingSpecification } from './specification.entity.ts';

/** The verbs of designs: what the developer chooses, and how a specification of ours stands. */
@Resolver()
export class BuildingDesignVerbsResolver {
  @Mutation(() => payloadOf(BuildingDesignScheme), {
    description:
      '记录开发商选定的设计方案:同一项目同时只有一个 / Notes which design the developer chose: a project has one at a time. ' +
      'Specifications follow: products of ours in it are written in, others are at risk, and the project lead is told.',
  })
  async chooseBuildingDesignScheme(
    @Arg('id', () => ID) id: string,
    @Arg('remark', () => String, { nullable: true, description: '选定理由 / why the developer chose it' })
    remark: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<WriteOutcome> {
    const scheme = await context.read.one(BuildingDesignScheme, id, { project: { id: true } });
    const project = scheme?.['project'] as { readonly id: string } | null | undefined;
    if (!project) return { id: null, errors: [NotFound.record({ zh: '设计方案', en: 'Design scheme' })] };
    // The project is locked, not the scheme: whoever chooses another one at the same time waits here.
    const choose: Verb<BuildingProject> = (record, hooks) =>
      chooseDesign(record, uuidOf(BuildingDesignScheme, id), remark?.trim() || null, hooks);
    const { errors } = await context.write.act(BuildingProject, project.id, choose, { argument: 'id' });
    return { id: errors.length > 0 ? null : id, errors };
  }

  @Mutation(() => payloadOf(BuildingSpecification), {
    description:
      '改变产品选用状态 / Takes a specification to another status, with the reason; where it is at risk or substituted, ' +
      'the project lead gets a task, once.',
  })
  moveBuildingSpecification(
    @Arg('id', () => ID) id: string,
    @Arg('to', () => BuildingSpecificationStatus.graphql) to: BuildingSpecificationStatus,
    @Arg('reason', () => String, { nullable: true }) reason: string | null | undefined,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      BuildingSpecification,
      id,
      (record, context) => specificationStates.fire(record, stepTo[to], context, reason?.trim() || null),
      { ifVersion: ifVersion ?? undefined },
    );
  }
}
