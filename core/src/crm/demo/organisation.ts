/** A maker of building materials with a head office and three branches; prefix of all its external ids. */
export const demo = 'demo';

const headOffice = { externalId: `${demo}:unit:head`, name: '华岳建材集团总部', kind: 'headOffice' };

const branches = [
  { key: 'beijing', name: '北京分公司', teams: ['北京工程部', '北京渠道部'] },
  { key: 'shanghai', name: '上海分公司', teams: ['上海工程部'] },
  { key: 'guangzhou', name: '广州分公司', teams: ['广州工程部'] },
] as const;

export const units = [
  { ...headOffice, parentKey: null },
  ...branches.map(({ key, name }) => ({
    externalId: `${demo}:unit:${key}`,
    name,
    kind: 'branch',
    parentKey: headOffice.externalId,
  })),
];

interface Colleague {
  readonly name: string;
  /** Before the @ of the email. */
  readonly mail: string;
  readonly title: string;
  readonly team: string;
  readonly role: 'core:administrator' | 'core:sales-manager' | 'core:sales-representative' | 'core:read-only';
}

const colleagues: readonly Colleague[] = [
  { name: '陈国华', mail: 'chenguohua', title: '销售总监', team: '销售管理部', role: 'core:sales-manager' },
  { name: '林晓燕', mail: 'linxiaoyan', title: '销售运营', team: '销售管理部', role: 'core:read-only' },
  { name: '王建军', mail: 'wangjianjun', title: '分公司经理', team: '北京工程部', role: 'core:sales-manager' },
  { name: '李敏', mail: 'limin', title: '高级销售代表', team: '北京工程部', role: 'core:sales-representative' },
  { name: '赵志强', mail: 'zhaozhiqiang', title: '销售代表', team: '北京工程部', role: 'core:sales-representative' },
  { name: '孙丽娜', mail: 'sunlina', title: '渠道经理', team: '北京渠道部', role: 'core:sales-representative' },
  { name: '周海涛', mail: 'zhouhaitao', title: '分公司经理', team: '上海工程部', role: 'core:sales-manager' },
  { name: '吴静', mail: 'wujing', title: '高级销售代表', team: '上海工程部', role: 'core:sales-representative' },
  { name: '郑伟', mail: 'zhengwei', title: '销售代表', team: '上海工程部', role: 'core:sales-representative' },
  { name: '黄志明', mail: 'huangzhiming', title: '分公司经理', team: '广州工程部', role: 'core:sales-manager' },
  { name: '何婷', mail: 'heting', title: '高级销售代表', team: '广州工程部', role: 'core:sales-representative' },
  { name: '梁俊杰', mail: 'liangjunjie', title: '销售代表', team: '广州工程部', role: 'core:sales-representative' },
];

const teamKey = (name: string): string => `${demo}:team:${name}`;
const userKey = (mail: string): string => `${demo}:user:${mail}`;

export const teams = [
  { externalId: teamKey('销售管理部'), name: '销售管理部', unitKey: headOffice.externalId },
  ...branches.flatMap(({ key, teams: names }) =>
    names.map((name) => ({ externalId: teamKey(name), name, unitKey: `${demo}:unit:${key}` })),
  ),
];

export const users = colleagues.map(({ name, mail, title, team }) => ({
  externalId: userKey(mail),
  displayName: name,
  email: `${mail}@huayue.example`,
  jobTitle: title,
  language: 'ZH',
  timeZone: 'Asia/Shanghai',
  teamKey: teamKey(team),
}));

export const roleAssignments = colleagues.map(({ mail, role }) => ({
  externalId: `${demo}:assignment:${mail}`,
  userKey: userKey(mail),
  roleKey: role,
}));

/** Managers of the branches' teams; the first colleague with the role leads the team. */
export const teamManagers = teams.flatMap(({ externalId }) => {
  const manager = colleagues.find(({ team, role }) => teamKey(team) === externalId && role === 'core:sales-manager');
  return manager ? [{ externalId, managerKey: userKey(manager.mail) }] : [];
});

/** Who owns customers, by branch. */
export const sellers = [
  { city: '北京', areaCode: '10', province: '北京', owners: ['wangjianjun', 'limin', 'zhaozhiqiang', 'sunlina'].map(userKey) },
  { city: '上海', areaCode: '21', province: '上海', owners: ['zhouhaitao', 'wujing', 'zhengwei'].map(userKey) },
  { city: '广州', areaCode: '20', province: '广东', owners: ['huangzhiming', 'heting', 'liangjunjie'].map(userKey) },
] as const;
