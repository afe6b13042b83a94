import type { Vocabulary } from '@guanxi/core';

/** How far the building is. */
const progress: Vocabulary = {
  name: 'building-progress',
  label: { zh: '工程进度', en: 'Construction progress' },
  values: {
    'land-acquired': { zh: '取得土地', en: 'Land acquired' },
    'concept-design': { zh: '方案设计', en: 'Concept design' },
    'construction-drawing': { zh: '施工图设计', en: 'Construction drawing' },
    foundation: { zh: '基础施工', en: 'Foundation' },
    'main-structure': { zh: '主体结构', en: 'Main structure' },
    enclosure: { zh: '围护结构', en: 'Enclosure' },
    decoration: { zh: '装饰装修', en: 'Decoration' },
    completion: { zh: '竣工验收', en: 'Completion' },
  },
};

/** How far our own work on the project is. */
const stages: Vocabulary = {
  name: 'building-project-stage',
  label: { zh: '项目阶段', en: 'Project stage' },
  values: {
    found: { zh: '发现项目', en: 'Found' },
    verified: { zh: '信息核实', en: 'Verified' },
    contacted: { zh: '建立联系', en: 'Key people contacted' },
    specified: { zh: '设计选用', en: 'Written into the design' },
    sampled: { zh: '送样封样', en: 'Samples approved' },
    bidding: { zh: '投标报价', en: 'Bidding' },
    negotiating: { zh: '商务谈判', en: 'Negotiating' },
    contracted: { zh: '签订合同', en: 'Contracted' },
    supplying: { zh: '供货服务', en: 'Supplying' },
    settled: { zh: '结算回款', en: 'Settled' },
  },
};

const types: Vocabulary = {
  name: 'building-project-type',
  label: { zh: '工程类型', en: 'Project type' },
  values: {
    residential: { zh: '住宅', en: 'Residential' },
    'mixed-use': { zh: '商住综合', en: 'Residential and commercial' },
    commercial: { zh: '商业', en: 'Commercial' },
    office: { zh: '办公', en: 'Office' },
    hotel: { zh: '酒店', en: 'Hotel' },
    industrial: { zh: '工业厂房', en: 'Industrial' },
    education: { zh: '学校', en: 'Education' },
    healthcare: { zh: '医疗', en: 'Health care' },
    government: { zh: '政府办公', en: 'Government' },
    culture: { zh: '文化体育', en: 'Culture and sports' },
    infrastructure: { zh: '基础设施', en: 'Infrastructure' },
    renovation: { zh: '改造翻新', en: 'Renovation' },
    temporary: { zh: '临时建筑', en: 'Temporary' },
    other: { zh: '其他', en: 'Other' },
  },
};

const sources: Vocabulary = {
  name: 'building-project-source',
  label: { zh: '信息渠道', en: 'Project source' },
  values: {
    'street-canvassing': { zh: '扫街', en: 'Street canvassing' },
    media: { zh: '媒体', en: 'Media' },
    'key-account': { zh: '大客户部', en: 'Key-account department' },
    'design-institute': { zh: '设计院', en: 'Design institute' },
    dealer: { zh: '经销商', en: 'Dealer' },
    'public-register': { zh: '政府公示', en: 'Public register' },
    referral: { zh: '客户介绍', en: 'Referral' },
    other: { zh: '其他', en: 'Other' },
  },
};

const participantRoles: Vocabulary = {
  name: 'building-participant-role',
  label: { zh: '参与角色', en: 'Participant role' },
  values: {
    developer: { zh: '开发商', en: 'Developer' },
    designer: { zh: '设计师', en: 'Designer' },
    'design-institute': { zh: '设计院', en: 'Design institute' },
    contractor: { zh: '承包商', en: 'Contractor' },
    dealer: { zh: '经销商', en: 'Dealer' },
    competitor: { zh: '竞争对手', en: 'Competitor' },
  },
};

export const vocabularies: readonly Vocabulary[] = [
  progress,
  stages,
  types,
  sources,
  participantRoles,
  {
    name: 'building-dealer-tier',
    label: { zh: '经销商等级', en: 'Dealer tier' },
    values: {
      a: { zh: 'A 级', en: 'Tier A' },
      b: { zh: 'B 级', en: 'Tier B' },
      c: { zh: 'C 级', en: 'Tier C' },
    },
  },
  {
    name: 'building-developer-class',
    label: { zh: '开发商资质', en: 'Developer class' },
    values: {
      first: { zh: '一级资质', en: 'Class 1' },
      second: { zh: '二级资质', en: 'Class 2' },
      third: { zh: '三级资质', en: 'Class 3' },
      provisional: { zh: '暂定资质', en: 'Provisional' },
    },
  },
  {
    name: 'building-specialty',
    label: { zh: '设计专业', en: 'Design specialty' },
    values: {
      architecture: { zh: '建筑', en: 'Architecture' },
      structure: { zh: '结构', en: 'Structure' },
      facade: { zh: '幕墙', en: 'Facade' },
      interior: { zh: '室内', en: 'Interior' },
      landscape: { zh: '景观', en: 'Landscape' },
      services: { zh: '机电', en: 'Building services' },
    },
  },
  {
    name: 'building-advocacy',
    label: { zh: '推荐意愿', en: 'Advocacy' },
    values: {
      advocate: { zh: '积极推荐', en: 'Advocate' },
      supporter: { zh: '支持', en: 'Supporter' },
      neutral: { zh: '中立', en: 'Neutral' },
      opponent: { zh: '反对', en: 'Opponent' },
    },
  },
  {
    // Core's vocabulary, with the roles that building brings.
    name: 'account-role',
    label: { zh: '客户角色', en: 'Account role' },
    values: {
      developer: { zh: '开发商', en: 'Developer' },
      designer: { zh: '设计院', en: 'Designer' },
      contractor: { zh: '承包商', en: 'Contractor' },
      dealer: { zh: '经销商', en: 'Dealer' },
    },
  },
];
