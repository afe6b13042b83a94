import { stageKey } from './deal-histories.ts';
import { demo, teamKey } from './organisation.ts';

const articleKey = (name: string): string => `${demo}:article:${name}`;

/** The knowledge base of the demo. */
export const articles = [
  {
    externalId: articleKey('first-visit'),
    category: 'sales-method',
    titleZh: '第一次拜访怎么做',
    titleEn: 'The first visit',
    bodyZh: '提前查阅客户的在建项目;先问后讲;记下决策人、时间和预算;离开前约定下一步。',
    bodyEn: 'Read up on their sites; ask before you talk; note who decides, when, and the budget; agree the next step.',
  },
  {
    externalId: articleKey('specification'),
    category: 'sales-method',
    titleZh: '如何让产品写进设计图纸',
    titleEn: 'How to get specified',
    bodyZh: '在方案设计阶段接触设计师,提供节点图、检测报告和样板,施工图出图前再确认一次。',
    bodyEn:
      'Meet the designer during concept design with details, test reports and samples; check again before drawings.',
  },
  {
    externalId: articleKey('discount'),
    category: 'process',
    titleZh: '折扣审批流程',
    titleEn: 'How discounts are approved',
    bodyZh: '报价前提交折扣申请;超过权限的由销售总监审批,一般两个工作日内答复。',
    bodyEn:
      'Ask before you offer; what exceeds your limit goes to the sales director, usually within two working days.',
  },
];

const visited = JSON.stringify({ activities: { some: { type: { in: ['visit', 'meeting'] } } } });
const decider = JSON.stringify({ participants: { some: { role: { eq: 'decision-maker' } } } });

/** Best practice: what to do with deals, leads and accounts, in this order. */
export const workTips = [
  {
    ...{ externalId: `${demo}:tip:1`, entity: 'Opportunity', stageKey: stageKey('CONTACT'), position: 10, dueDays: 7 },
    ...{ titleZh: '安排第一次拜访', titleEn: 'Arrange the first visit', doneWhen: visited },
    adviceZh: '先电话了解项目概况,再约现场。',
    adviceEn: 'Learn about the project by telephone, then meet on site.',
    articleKey: articleKey('first-visit'),
  },
  {
    ...{ externalId: `${demo}:tip:2`, entity: 'Opportunity', stageKey: stageKey('NEEDS'), position: 20, dueDays: 14 },
    ...{ titleZh: '找到决策人', titleEn: 'Find the decision maker', doneWhen: decider },
    adviceZh: '弄清谁拍板、谁影响、谁使用,登记为参与人。',
    adviceEn: 'Find out who decides, influences and uses, and enter them as participants.',
    articleKey: articleKey('specification'),
  },
  {
    ...{
      externalId: `${demo}:tip:3`,
      entity: 'Opportunity',
      stageKey: stageKey('NEGOTIATION'),
      position: 30,
      dueDays: 5,
    },
    ...{ titleZh: '提前申请折扣', titleEn: 'Ask for the discount in time' },
    adviceZh: '谈判前取得批准,不要当场承诺。',
    adviceEn: 'Have the approval before the meeting; promise nothing at the table.',
    articleKey: articleKey('discount'),
  },
  {
    ...{ externalId: `${demo}:tip:4`, entity: 'Opportunity', position: 40 },
    condition: JSON.stringify({ overdueInStage: { eq: true } }),
    ...{ titleZh: '已超过阶段最长停留时间', titleEn: 'Too long in this stage' },
    adviceZh: '与经理讨论:推进、退回,还是放弃。',
    adviceEn: 'Talk to the manager: move on, go back, or give up.',
  },
  {
    ...{ externalId: `${demo}:tip:5`, entity: 'Lead', position: 10, dueDays: 1 },
    condition: JSON.stringify({ rating: { eq: 'HOT' }, status: { eq: 'NEW' } }),
    ...{ titleZh: '当天联系', titleEn: 'Call today' },
    adviceZh: '热线索当天联系,了解项目、时间和预算。',
    adviceEn: 'Hot leads are called the same day: project, time, budget.',
  },
  {
    ...{ externalId: `${demo}:tip:6`, entity: 'Account', position: 10 },
    condition: JSON.stringify({ status: { eq: 'dormant' } }),
    ...{ titleZh: '唤醒沉睡客户', titleEn: 'Wake up a dormant customer' },
    adviceZh: '回访了解停购原因,介绍新产品。',
    adviceEn: 'Find out why they stopped buying, and show what is new.',
  },
];

const rule = (position: number, values: object): object => ({ position, ...values });

/** A second way of selling, whose stages ask for something: for projects that head office follows. */
export const keyProjects = {
  externalId: `${demo}:pipeline:key-projects`,
  code: 'KEY-PROJECTS',
  name: '重点项目流程',
  description: '总部跟进的大项目:每个阶段有进入条件。',
  stages: [
    { code: 'SCREENING', name: '项目筛选', position: 10, probability: 10, maximumDays: 14 },
    {
      ...{ code: 'DESIGN', name: '设计推广', position: 20, probability: 30, maximumDays: 60 },
      guidance: '争取写进设计图纸。',
      rules: [rule(1, { kind: 'FIELD', field: 'accountId' }), rule(2, { kind: 'FIELD', field: 'amount' })],
    },
    {
      ...{ code: 'BID', name: '投标报价', position: 30, probability: 50, maximumDays: 45, mandatory: true },
      rules: [
        rule(1, {
          ...{ kind: 'RECORD', field: 'participants', condition: '{"role":{"eq":"decision-maker"}}' },
          ...{ labelZh: '决策人', labelEn: 'Decision maker' },
          ...{ adviceZh: '请登记决策人', adviceEn: 'enter the decision maker' },
        }),
        rule(2, { kind: 'RECORD', field: 'lines', minimum: 1 }),
      ],
    },
    { code: 'WON', name: '中标', position: 40, probability: 100, kind: 'WON', requiresReason: true },
    { code: 'LOST', name: '落标', position: 50, kind: 'LOST', requiresReason: true },
  ],
};

/** Leads that nobody was named for: those of the web site are shared out in the call centre of sales. */
export const assignmentRules = [
  { externalId: `${demo}:lead-rule:1`, name: '网站线索轮流分配', source: 'website', teamKey: teamKey('销售管理部') },
];
