import { ArgsType, Field, ID, type CrmContext, type SqlFragment, type WhereInput } from '../../sdk/index.ts';
import { OrgUnit, Team, User } from '../organisation/index.ts';

/** Whose opportunities are looked at; nothing said: all that the caller sees. */
@ArgsType()
export class PipelineOwners {
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true })
  teamId?: string | null;

  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

/** Each as a list of none or one, so that the text of a statement is the same. */
export interface BoundOwners {
  readonly owners: SqlFragment;
  readonly teams: SqlFragment;
  readonly units: SqlFragment;
}

const listed = (id: string | null | undefined): string[] => (id ? [id] : []);

/** The ids as bound values. @throws BadInput */
export function boundOwners(
  { ownerId, teamId, unitId }: PipelineOwners,
  { sql }: Pick<CrmContext, 'sql'>,
): BoundOwners {
  return {
    owners: sql.ids(User, listed(ownerId)),
    teams: sql.ids(Team, listed(teamId)),
    units: sql.ids(OrgUnit, listed(unitId)),
  };
}

/** A filter for the same: somebody whom the caller cannot see has none. */
export function whereOwned({ ownerId, teamId, unitId }: PipelineOwners): WhereInput {
  return {
    ...(ownerId && { ownerId: { eq: ownerId } }),
    ...(teamId && { teamId: { eq: teamId } }),
    ...(unitId && { unitId: { eq: unitId } }),
  };
}
