import { OrgUnit, Role, RoleAssignment, seededIds, Team, User, type DemoSignIn, type SeedContext } from '@guanxi/core';

const unit = { externalId: 'bank-demo:unit', name: '滨江支行', kind: 'branch' };
const team = { externalId: 'bank-demo:team', name: '个人金融部' };

const people = [
  ['宁静远', 'ningjingyuan', '理财经理', 'bank:relationship-manager'],
  ['季春华', 'jichunhua', '客户经理', 'bank:relationship-manager'],
  ['毕海涛', 'bihaitao', '对公客户经理', 'bank:relationship-manager'],
  ['舒晴', 'shuqing', '柜员', 'bank:teller'],
  ['滕飞', 'tengfei', '柜员', 'bank:teller'],
] as const;

const users = people.map(([displayName, mail, jobTitle, role]) => ({
  externalId: `bank-demo:user:${mail}`,
  displayName,
  email: `${mail}@bank.example`,
  jobTitle,
  role,
}));

const managers = users.filter(({ role }) => role === 'bank:relationship-manager');

export const demoSignIns: readonly DemoSignIn[] = [
  {
    email: 'ningjingyuan@bank.example',
    label: { zh: '银行理财经理:滨江支行', en: 'relationship manager of a bank branch' },
  },
];

/** The people of a branch. Returns the opaque ids of those who look after customers. */
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
  return managers.map(({ externalId }) => userIds.get(externalId) ?? '');
}
