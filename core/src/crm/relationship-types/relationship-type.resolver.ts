import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Int,
  Mutation,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Job } from '../jobs/index.ts';
import { decideType } from './decide-type.ts';
import { proposeTypes } from './propose-types.job.ts';
import { RelationshipType } from './relationship-enums.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';

/** Permission to have relationship types proposed, and to decide otherwise. */
export const decidePermission = 'relationshipProfile:decide';

const reasonLabel = { zh: '原因', en: 'Reason' };

/** The verbs of relationship types: the matrix proposes, people may decide otherwise. */
@Resolver()
export class RelationshipTypeResolver {
  @Authorized(decidePermission)
  @Mutation(() => payloadOf(Job), {
    description:
      '按客户数和毛利率重新建议全部客户关系类型(每夜也会执行)/ Reckons the proposals of all products and account classes ' +
      'anew, as a job; it runs every night as well.',
  })
  async proposeRelationshipTypes(@Ctx() { jobs }: CrmContext): Promise<WriteOutcome> {
    return { id: await jobs.enqueue(proposeTypes, {}, { key: 'propose-relationship-types' }), errors: [] };
  }

  @Mutation(() => payloadOf(RelationshipProfile), {
    description:
      '人工指定客户关系类型,须说明原因 / Decides on another type than the proposed one, with a reason; it holds until it is ' +
      'withdrawn.',
  })
  async overrideRelationshipType(
    @Arg('id', () => ID) id: string,
    @Arg('type', () => RelationshipType.graphql) type: RelationshipType,
    @Arg('reason', () => String) reason: string,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      RelationshipProfile,
      id,
      (profile, context) => {
        context.require(decidePermission);
        if (reason.trim() === '') context.reject(ValidationError.required('reason', reasonLabel));
        decideType(profile, type, { userId: context.principal?.userId ?? null, reason: reason.trim() }, context);
        Object.assign(profile, { overridden: true, reason: reason.trim() });
      },
      { ifVersion: ifVersion ?? undefined, action: 'read' },
    );
  }

  @Mutation(() => payloadOf(RelationshipProfile), {
    description: '取消人工指定,恢复建议类型 / Withdraws an override: the proposed type holds again.',
  })
  async withdrawRelationshipOverride(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      RelationshipProfile,
      id,
      (profile, context) => {
        context.require(decidePermission);
        if (reason.trim() === '') context.reject(ValidationError.required('reason', reasonLabel));
        if (!profile.overridden) return;
        const decider = { userId: context.principal?.userId ?? null, reason: reason.trim() };
        decideType(profile, profile.proposedType ?? null, decider, context);
        Object.assign(profile, { overridden: false, reason: null });
      },
      { action: 'read' },
    );
  }
}
