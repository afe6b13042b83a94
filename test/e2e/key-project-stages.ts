/** The stages of a pipeline for key projects, with what each of them asks for. */
export const keyProjectStages = [
  { code: 'LEAD', name: '线索确认', position: 10, probability: 10, maximumDays: 14 },
  {
    code: 'DESIGN',
    name: '设计阶段',
    position: 20,
    probability: 30,
    maximumDays: 30,
    guidance: '请设计院把我们的产品写进图纸。',
    rules: [
      { kind: 'FIELD', field: 'amount', position: 1 },
      { kind: 'FIELD', field: 'accountId', position: 2 },
    ],
  },
  {
    code: 'OFFER',
    name: '报价',
    position: 30,
    probability: 50,
    mandatory: true,
    rules: [
      {
        ...{ kind: 'RECORD', field: 'participants', condition: '{"role":{"eq":"decision-maker"}}', position: 1 },
        ...{ labelZh: '决策人', labelEn: 'Decision maker' },
        ...{ adviceZh: '请找到并登记决策人', adviceEn: 'find the decision maker and enter them' },
      },
      {
        ...{ kind: 'RECORD', field: 'activities', condition: '{"type":{"eq":"visit"},"status":{"eq":"DONE"}}' },
        ...{ labelZh: '拜访', labelEn: 'Visit', position: 2 },
      },
      { kind: 'RECORD', field: 'lines', minimum: 2, position: 3 },
    ],
  },
  {
    code: 'CONTRACT',
    name: '合同谈判',
    position: 40,
    probability: 80,
    rules: [
      {
        ...{ kind: 'CHECK', condition: '{"amount":{"gte":"100000","currency":{"eq":"CNY"}}}' },
        ...{ labelZh: '金额不少于 10 万元', labelEn: 'At least CNY 100,000', position: 1 },
      },
      {
        ...{ kind: 'FIELD', field: 'account.building.developerClass', labelZh: '开发商资质', position: 2 },
        labelEn: 'Developer class',
      },
    ],
  },
  { code: 'WON', name: '赢单', position: 50, probability: 100, kind: 'WON' },
  { code: 'LOST', name: '丢单', position: 60, kind: 'LOST', requiresReason: true },
];
