const key = (kind: string, index: number): string => `building-demo:${kind}:${index + 1}`;
const money = (amount: string) => ({ amount, currency: 'CNY' });

/** Invented names: none of them is a company. */
export const developers = [
  { name: '云栖置业集团有限公司', city: '杭州', ownershipType: 'private', class: 'first', yearly: '86000000' },
  { name: '江城城市建设投资有限公司', city: '武汉', ownershipType: 'state-owned', class: 'first', yearly: '124000000' },
  { name: '海岸线地产发展有限公司', city: '厦门', ownershipType: 'joint-venture', class: 'second', yearly: '31000000' },
  { name: '长桥文旅开发有限公司', city: '苏州', ownershipType: 'private', class: 'second', yearly: '18500000' },
  { name: '北辰新区产业园开发有限公司', city: '天津', ownershipType: 'state-owned', class: 'third', yearly: '9200000' },
].map(({ class: developerClass, yearly, ...account }, index) => ({
  ...account,
  externalId: key('developer', index),
  industry: 'real-estate',
  roles: ['customer', 'developer'],
  status: 'active',
  building: { developerClass, yearlyMaterialPurchasing: money(yearly), frameworkAgreement: index < 2 },
}));

export const institutes = [
  { name: '华东联合建筑设计院', city: '上海', expires: '2027-06-30' },
  { name: '江南工程设计研究院', city: '南京', expires: '2026-12-31' },
  { name: '山水景观设计事务所', city: '杭州', expires: '2028-03-31' },
].map(({ expires, ...account }, index) => ({
  ...account,
  externalId: key('institute', index),
  industry: 'architecture-design',
  roles: ['designer'],
  status: 'active',
  building: { qualificationNumber: `JZ-20${index + 18}-0${index + 11}`, qualificationExpiresOn: expires },
}));

export const contractors = ['中恒建筑工程有限公司', '第七建设集团有限公司', '鼎力装饰工程有限公司'].map(
  (name, index) => ({
    name,
    externalId: key('contractor', index),
    industry: index === 2 ? 'interior-decoration' : 'construction',
    roles: ['contractor'],
    status: 'active',
    building: { qualificationNumber: `SG-10${index + 21}` },
  }),
);

export const dealers = [
  { name: '苏南建材经营部', tier: 'a', territory: '苏州、无锡、常州', expires: '2026-12-31' },
  { name: '武汉瑞丰装饰材料有限公司', tier: 'b', territory: '武汉', expires: '2027-12-31' },
  { name: '闽南宏达建材商行', tier: 'c', territory: '厦门、泉州', expires: '2026-03-31' },
].map(({ tier, territory, expires, ...account }, index) => ({
  ...account,
  externalId: key('dealer', index),
  industry: 'building-materials',
  roles: ['dealer'],
  status: 'active',
  building: { dealerTier: tier, dealerAreaText: territory, dealerQualifiedUntil: expires },
}));

/** `institute`: index in the list of institutes. */
export const designers = [
  {
    familyName: '顾',
    givenName: '念慈',
    institute: 0,
    advocacy: 'advocate',
    specialty: 'architecture',
    reviewer: true,
  },
  { familyName: '邵', givenName: '一鸣', institute: 0, advocacy: 'supporter', specialty: 'facade', reviewer: false },
  { familyName: '贺', givenName: '兰', institute: 1, advocacy: 'neutral', specialty: 'interior', reviewer: true },
  { familyName: '童', givenName: '川', institute: 1, advocacy: 'opponent', specialty: 'structure', reviewer: false },
  { familyName: '温', givenName: '若水', institute: 2, advocacy: 'supporter', specialty: 'landscape', reviewer: false },
].map(({ advocacy, specialty, reviewer, ...contact }, index) => ({
  ...contact,
  externalId: key('designer', index),
  building: { advocacy, specialty, reviewer, licenseNumber: `ZC-33${index + 101}` },
}));
