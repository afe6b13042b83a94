import { draws, type Draws } from '../../sdk/index.ts';
import { competitors } from './competitors.ts';
import { foreignCompanies } from './foreign-companies.ts';
import { demo } from './organisation.ts';
import { ownerIn, regions, type Place, type RegionName } from './regions.ts';

/** What other demo records know of a company. */
export interface Company {
  readonly externalId: string;
  readonly name: string;
  readonly shortName: string;
  readonly ownerKey: string;
  readonly employees: number;
  readonly country: string;
  readonly status: string;
  readonly industry: string;
  readonly region: RegionName;
}

/** Invented: none of them is a company. */
const words = [
  ...['宏远', '中建达', '金茂源', '恒泰和', '新城汇', '鼎盛达', '华宇通', '永固', '天和居', '东方筑', '凯通', '瑞丰源'],
  ...['盛世匠', '远大拓', '安居客源', '铭筑', '广厦新', '长青藤', '百川汇', '立信达', '启明筑', '嘉业成', '海纳通'],
];

/** The largest belong to the key account managers at head office. */
export const isKeyAccount = ({ employees }: { readonly employees: number }): boolean => employees > 4000;

/** In these shares of all companies: contractors are the most. */
const kinds = [
  { suffix: '建筑工程有限公司', industry: 'construction', roles: ['customer'], ownership: ['private', 'state-owned'] },
  { suffix: '房地产开发有限公司', industry: 'real-estate', roles: ['customer'], ownership: ['private', 'listed'] },
  { suffix: '装饰工程有限公司', industry: 'interior-decoration', roles: ['customer'], ownership: ['private'] },
  { suffix: '建材贸易有限公司', industry: 'wholesale', roles: ['customer', 'wholesaler'], ownership: ['private'] },
  { suffix: '建设集团有限公司', industry: 'construction', roles: ['customer'], ownership: ['state-owned', 'listed'] },
  { suffix: '建筑设计院有限公司', industry: 'architecture-design', roles: ['partner'], ownership: ['state-owned'] },
  {
    suffix: '幕墙工程有限公司',
    industry: 'construction',
    roles: ['customer'],
    ownership: ['private', 'joint-venture'],
  },
  { suffix: '建材商行', industry: 'retail', roles: ['customer', 'retailer'], ownership: ['private', 'collective'] },
] as const;

/** Positions in the list of kinds: a group (建设集团) has the design institute and the curtain wall builder after it. */
const [groupKind, lastOfGroup] = [4, 6];

/** The group that most companies of those kinds belong to. */
function parentOf(turn: number, regionIndex: number, draw: Draws): string | null {
  const kind = turn % kinds.length;
  if (kind <= groupKind || kind > lastOfGroup || !draw.chance(0.7)) return null;
  return `${demo}:account:${(turn - kind + groupKind) * regions.length + regionIndex + 1}`;
}

const lifecycles = ['assessed', 'selected', 'pursued', 'developing', 'developing', 'retained', 'retained'];
const streets = ['建设路', '人民路', '解放大道', '科技园路', '滨江大道', '工业大道', '中山路', '创新一路'];
const count = 250;

function statusOf(lifecycle: string, draw: Draws): { status: string; statusReason?: string } {
  if (draw.chance(0.03)) return { status: 'deprioritised', statusReason: '长期拖欠货款,经分公司批准舍弃。' };
  if (draw.chance(0.06)) return { status: 'dormant' };
  return { status: lifecycle === 'retained' || lifecycle === 'developing' ? 'active' : 'prospect' };
}

function addressIn({ city, province, areaCode }: Place, draw: Draws) {
  return {
    country: '中国',
    province,
    city,
    address: `${city}市${draw.oneOf(streets)} ${draw.between(1, 400)} 号`,
    phone: `+86${areaCode}${draw.between(61_000_000, 68_999_999)}`,
  };
}

function company(index: number) {
  const draw = draws(100 + index);
  const region = regions[index % regions.length];
  const kind = kinds[Math.floor(index / 3) % kinds.length] ?? kinds[0];
  // City and word together are nobody else's: 15 cities × 23 words.
  const turn = Math.floor(index / 3);
  const place = region?.places[turn % 5] ?? { city: '北京', province: '北京', areaCode: '10' };
  const shortName = `${place.city}${words[(turn + Math.floor(turn / words.length)) % words.length] ?? ''}`;
  const lifecycle = draw.oneOf(lifecycles);
  const employees = draw.chance(0.15) ? draw.between(1000, 6000) : draw.between(12, 900);
  const team = kind.industry === 'wholesale' || kind.industry === 'retail' ? region?.channel : region?.projects;
  return {
    externalId: `${demo}:account:${index + 1}`,
    name: `${shortName}${kind.suffix}`,
    shortName,
    industry: kind.industry,
    roles: [...kind.roles],
    ownershipType: draw.oneOf<string>(kind.ownership),
    size: employees > 1000 ? 'large' : employees > 300 ? 'medium' : employees > 20 ? 'small' : 'micro',
    employees,
    revenue: { amount: String(employees * draw.between(40, 120) * 10_000), currency: 'CNY' },
    yearlyPurchasing: String(employees * draw.between(2, 9) * 1000),
    foundedYear: draw.between(1988, 2020),
    region: region?.name ?? '华东',
    ...addressIn(place, draw),
    lifecycle,
    ...statusOf(lifecycle, draw),
    keyAccount: isKeyAccount({ employees }),
    ownerKey: ownerIn(isKeyAccount({ employees }) ? '销售管理部' : (team ?? '销售管理部'), draw),
    parentKey: parentOf(turn, index % regions.length, draw),
  };
}

const domestic = Array.from({ length: count }, (_, index) => company(index));

/** External ids of companies of groups, and of what stands above them. */
export const groupMembers = domestic.flatMap(({ externalId, parentKey, foundedYear }) =>
  parentKey === null ? [] : [{ externalId, parentKey, foundedYear }],
);

/** Those who buy, or have a say in what is bought. */
export const customers: readonly Company[] = [...domestic, ...foreignCompanies];

/** Parents first: a company may refer to one of the same list. */
export const companyBatches = [
  [...domestic.filter(({ parentKey }) => parentKey === null), ...foreignCompanies, ...competitors],
  domestic.filter(({ parentKey }) => parentKey !== null),
];
