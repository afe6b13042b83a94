import { Account, Arg, Authorized, Ctx, Int, Query, Resolver, type CrmContext } from '@guanxi/core';
import { BuildingParticipant } from '../projects/participant.entity.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { BuildingPartnerReach } from './partner-reach.types.ts';

const most = 200;

/** Who works for many developers, so that winning one of them opens many doors. */
@Resolver()
export class PartnerReachResolver {
  @Authorized('building:project:read')
  @Query(() => [BuildingPartnerReach], {
    description:
      '按合作过的开发商数排列参与单位,如设计院 / Companies that take part in one role (`design-institute`), those who worked for ' +
      'the most different developers first, then by projects and name; of what the caller sees.',
  })
  buildingPartnerReach(
    @Arg('role', () => String, { description: '参与角色 / code of building-participant-role' }) role: string,
    @Arg('first', () => Int, { defaultValue: 10, description: '最多 200 / at most 200' }) first: number,
    @Ctx() { sql }: CrmContext,
  ): Promise<BuildingPartnerReach[]> {
    return sql.rows<BuildingPartnerReach>`
      select partner.id as account, count(distinct project.developer_id)::int as developers,
        count(*)::int as projects, sum(project.floor_area)::text as "floorArea"
      from (
        select distinct part.account_id, part.project_id from ${sql.visible(BuildingParticipant)} part
        where part.role = ${role}::text
      ) part
      join ${sql.visible(BuildingProject)} project on project.id = part.project_id
      join ${sql.visible(Account)} partner on partner.id = part.account_id
      group by partner.id, partner.name
      order by developers desc, projects desc, partner.name, partner.id
      limit ${Math.max(0, Math.min(most, first))}::int`;
  }
}
