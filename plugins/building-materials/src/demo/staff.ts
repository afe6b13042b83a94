import { OrgUnit, Role, RoleAssignment, seededIds, Team, User, type DemoSignIn, type SeedContext } from '@guanxi/core';

const unit = { externalId: 'building-demo:unit', name: '工程事业部', kind: 'department' };
const team = { externalId: 'building-demo:team', name: '项目拓展部' };

const people = [
  ['雷震', 'leizhen', '工程事业部经理', 'building:project-manager'],
  ['祝融', 'zhurong', '项目主管', 'building:project-sales'],
  ['娄晓东', 'louxiaodong', '项目主管', 'building:project-sales'],
  ['闵慧', 'minhui', '项目主管', 'building:project-sales'],
] as const;

const users = people.map(([displayName, mail, jobTitle, role]) => ({
  externalId: `building-demo:user:${mail}`,
  displayName,
  email: `${mail}@huayue.example`,
  jobTitle,
  role,
}));

const leads = users.filter(({ role }) => role === 'building:project-sales');

export const demoSignIns: readonly DemoSignIn[] = [
  { email: 'zhurong@huayue.example', label: { zh: '工程项目主管', en: 'project sales' } },
];

/** Those who follow projects. Returns the opaque ids of the project leads. */
export async function loadStaff(context: SeedContext): Promise<readonly string[]> {
  await context.upsert(OrgUnit, [unit]);
  const unitId = await context.idOf(OrgUnit, unit.externalId);
  await context.upsert(Team, [{ ...team, unitId }]);
  const teamId = await context.idOf(Team, team.externalId);
  await context.upsert(
    User,
    users.map(({ role: _, ...user }) => ({ ...user, language: 'ZH', timeZone: 'Asia/Shanghai', teamId })),
  );
  const userIds = await seededIds(context, User, users);
  const assignments = users.map(async ({ externalId, role }) => ({
    externalId: `${externalId}:role`,
    userId: userIds.get(externalId),
    roleId: await context.idOf(Role, role),
  }));
  await context.upsert(RoleAssignment, await Promise.all(assignments));
  return leads.map(({ externalId }) => userIds.get(externalId) ?? '');
}
