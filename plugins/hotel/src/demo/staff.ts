import { OrgUnit, Role, RoleAssignment, seededIds, Team, User, type DemoSignIn, type SeedContext } from '@guanxi/core';

const unit = { externalId: 'hotel-demo:unit', name: '湖畔酒店', kind: 'company' };
const team = { externalId: 'hotel-demo:team', name: '前厅部' };

const people = [
  ['甘露', 'ganlu', '前厅经理'],
  ['柯敏', 'kemin', '接待员'],
  ['连城', 'liancheng', '接待员'],
  ['Grace Lin 林格蕾', 'gracelin', '宾客关系主任'],
] as const;

const users = people.map(([displayName, mail, jobTitle]) => ({
  externalId: `hotel-demo:user:${mail}`,
  displayName,
  email: `${mail}@hotel.example`,
  jobTitle,
}));

export const demoSignIns: readonly DemoSignIn[] = [
  { email: 'ganlu@hotel.example', label: { zh: '酒店前厅经理', en: 'front desk of a hotel' } },
];

/** The people of the front desk, who serve every guest. */
export async function loadStaff(context: SeedContext): Promise<void> {
  await context.upsert(OrgUnit, [unit]);
  const unitId = await context.idOf(OrgUnit, unit.externalId);
  await context.upsert(Team, [{ ...team, unitId }]);
  const teamId = await context.idOf(Team, team.externalId);
  await context.upsert(
    User,
    users.map((user) => ({ ...user, language: 'ZH', timeZone: 'Asia/Shanghai', teamId })),
  );
  const userIds = await seededIds(context, User, users);
  const roleId = await context.idOf(Role, 'hotel:front-desk');
  await context.upsert(
    RoleAssignment,
    users.map(({ externalId }) => ({ externalId: `${externalId}:role`, userId: userIds.get(externalId), roleId })),
  );
}
