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
  /** Where it is not the team's: managers of branches belong to the management team. */
  readonly unit?: string;
}

const management = '销售管理部';

/** They lead teams, so they come before the teams. */
const managers: readonly Colleague[] = [
  { name: '陈国华', mail: 'chenguohua', title: '销售总监', team: management },
  { name: '王建军', mail: 'wangjianjun', title: '分公司经理', team: management, unit: 'beijing' },
  { name: '周海涛', mail: 'zhouhaitao', title: '分公司经理', team: management, unit: 'shanghai' },
  { name: '黄志明', mail: 'huangzhiming', title: '分公司经理', team: management, unit: 'guangzhou' },
];

const operations: Colleague = { name: '林晓燕', mail: 'linxiaoyan', title: '销售运营', team: management };

const representatives: readonly Colleague[] = [
  { name: '李敏', mail: 'limin', title: '高级销售代表', team: '北京工程部' },
  { name: '赵志强', mail: 'zhaozhiqiang', title: '销售代表', team: '北京工程部' },
  { name: '孙丽娜', mail: 'sunlina', title: '渠道经理', team: '北京渠道部' },
  { name: '吴静', mail: 'wujing', title: '高级销售代表', team: '上海工程部' },
  { name: '郑伟', mail: 'zhengwei', title: '销售代表', team: '上海工程部' },
  { name: '何婷', mail: 'heting', title: '高级销售代表', team: '广州工程部' },
  { name: '梁俊杰', mail: 'liangjunjie', title: '销售代表', team: '广州工程部' },
];

const unitKey = (key: string): string => `${demo}:unit:${key}`;
const teamKey = (name: string): string => `${demo}:team:${name}`;
const userKey = (mail: string): string => `${demo}:user:${mail}`;

const userOf = ({ name, mail, title, team, unit }: Colleague) => ({
  externalId: userKey(mail),
  displayName: name,
  email: `${mail}@huayue.example`,
  jobTitle: title,
  language: 'ZH',
  timeZone: 'Asia/Shanghai',
  teamKey: teamKey(team),
  ...(unit ? { unitKey: unitKey(unit) } : {}),
});

export const managementTeam = {
  externalId: teamKey(management),
  name: management,
  unitKey: headOffice.externalId,
};

export const teamManagers = managers.map(userOf);

/** Each is led by the manager of its branch. */
export const branchTeams = branches.flatMap(({ key, teams }) => {
  const manager = managers.find(({ unit }) => unit === key);
  return teams.map((name) => ({
    externalId: teamKey(name),
    name,
    unitKey: unitKey(key),
    managerKey: manager ? userKey(manager.mail) : null,
  }));
});

export const otherUsers = [operations, ...representatives].map(userOf);

const assigned = (roleKey: string, colleagues: readonly Colleague[]) =>
  colleagues.map(({ mail }) => ({ externalId: `${demo}:assignment:${mail}`, userKey: userKey(mail), roleKey }));

export const roleAssignments = [
  ...assigned('core:sales-manager', managers),
  ...assigned('core:read-only', [operations]),
  ...assigned('core:sales-representative', representatives),
];

/** Who owns customers, by branch. */
export const sellers = [
  {
    city: '北京',
    areaCode: '10',
    province: '北京',
    owners: ['wangjianjun', 'limin', 'zhaozhiqiang', 'sunlina'].map(userKey),
  },
  { city: '上海', areaCode: '21', province: '上海', owners: ['zhouhaitao', 'wujing', 'zhengwei'].map(userKey) },
  { city: '广州', areaCode: '20', province: '广东', owners: ['huangzhiming', 'heting', 'liangjunjie'].map(userKey) },
] as const;
