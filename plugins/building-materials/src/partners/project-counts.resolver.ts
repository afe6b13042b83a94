import { Arg, Ctx, FieldResolver, Int, Resolver, Root, type CrmContext } from '@guanxi/core';
import { AccountBuildingSlot } from './account-slot.ts';
import { ContactBuildingSlot } from './contact-slot.ts';
import { accountProjects, contactProjects } from './project-counts.ts';

const projectCount = '参与的项目数 / Projects taken part in, those that the caller sees';
const wonProjectCount = '参与且赢单的项目数 / Projects taken part in that were won';
const roleArgument = {
  nullable: true,
  description: '参与角色代码 / Code of a participant role; left out: any',
} as const;

/** A company's projects, beside what is kept about it. */
@Resolver(() => AccountBuildingSlot)
export class AccountBuildingResolver {
  @FieldResolver(() => Int, { description: projectCount })
  async projectCount(
    @Root() { record }: AccountBuildingSlot,
    @Arg('role', () => String, roleArgument) role: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<number> {
    return (await accountProjects({ id: record.id, role: role ?? null }, context)).all;
  }

  @FieldResolver(() => Int, { description: wonProjectCount })
  async wonProjectCount(
    @Root() { record }: AccountBuildingSlot,
    @Arg('role', () => String, roleArgument) role: string | null | undefined,
    @Ctx() context: CrmContext,
  ): Promise<number> {
    return (await accountProjects({ id: record.id, role: role ?? null }, context)).won;
  }
}

/** A person's projects: designs led, purchases decided. */
@Resolver(() => ContactBuildingSlot)
export class ContactBuildingResolver {
  @FieldResolver(() => Int, { description: projectCount })
  async projectCount(@Root() { record }: ContactBuildingSlot, @Ctx() context: CrmContext): Promise<number> {
    return (await contactProjects({ id: record.id, role: null }, context)).all;
  }

  @FieldResolver(() => Int, { description: wonProjectCount })
  async wonProjectCount(@Root() { record }: ContactBuildingSlot, @Ctx() context: CrmContext): Promise<number> {
    return (await contactProjects({ id: record.id, role: null }, context)).won;
  }
}
