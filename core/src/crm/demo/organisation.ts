/** A maker of building materials with a head office and three branches; prefix of all its external ids. */
export const demo = 'demo';

export const unitKey = (key: string): string => `${demo}:unit:${key}`;
export const teamKey = (name: string): string => `${demo}:team:${name}`;
export const userKey = (mail: string): string => `${demo}:user:${mail}`;

export type UnitKey = 'head' | 'beijing' | 'shanghai' | 'guangzhou';

/** `manager`: before the @ of the email of whoever leads the team. */
interface TeamPlan {
  readonly name: string;
  readonly unit: UnitKey;
  readonly manager: string;
}

const headOffice = { externalId: unitKey('head'), name: '华岳建材集团总部', kind: 'headOffice', parentKey: null };

const branches = [
  ['beijing', '北京分公司'],
  ['shanghai', '上海分公司'],
  ['guangzhou', '广州分公司'],
] as const;

/** Parents first. */
export const units = [
  headOffice,
  ...branches.map(([key, name]) => ({
    externalId: unitKey(key),
    name,
    kind: 'branch',
    parentKey: headOffice.externalId,
  })),
];

/** Those who lead; nobody leads them, so the team comes before its members. */
export const management = '总经办';
export const managementTeam = { externalId: teamKey(management), name: management, unitKey: unitKey('head') };

const plans = [
  { name: '销售管理部', unit: 'head', manager: 'chenguohua' },
  { name: '市场部', unit: 'head', manager: 'songyahui' },
  { name: '客户服务部', unit: 'head', manager: 'panjianping' },
  { name: '国际业务部', unit: 'head', manager: 'zhoumin' },
  { name: '北京工程部', unit: 'beijing', manager: 'wangjianjun' },
  { name: '北京渠道部', unit: 'beijing', manager: 'wangjianjun' },
  { name: '上海工程部', unit: 'shanghai', manager: 'zhouhaitao' },
  { name: '上海渠道部', unit: 'shanghai', manager: 'zhouhaitao' },
  { name: '广州工程部', unit: 'guangzhou', manager: 'huangzhiming' },
  { name: '广州渠道部', unit: 'guangzhou', manager: 'huangzhiming' },
] as const satisfies readonly TeamPlan[];

export type TeamName = typeof management | (typeof plans)[number]['name'];

export const ledTeams = plans.map(({ name, unit, manager }) => ({
  externalId: teamKey(name),
  name,
  unitKey: unitKey(unit),
  managerKey: userKey(manager),
}));
