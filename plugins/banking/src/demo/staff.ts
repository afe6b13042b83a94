import type { DemoCrew, DemoSignIn } from '@guanxi/core';

/** External id of the role of those who look after customers. */
export const managerRole = 'bank:relationship-manager';
const tellerRole = 'bank:teller';

/** The people of a branch. */
export const crew: DemoCrew = {
  prefix: 'bank-demo',
  unit: { name: '滨江支行', kind: 'branch' },
  team: '个人金融部',
  mailDomain: 'bank.example',
  people: [
    { displayName: '宁静远', mail: 'ningjingyuan', jobTitle: '理财经理', role: managerRole },
    { displayName: '季春华', mail: 'jichunhua', jobTitle: '客户经理', role: managerRole },
    { displayName: '毕海涛', mail: 'bihaitao', jobTitle: '对公客户经理', role: managerRole },
    { displayName: '舒晴', mail: 'shuqing', jobTitle: '柜员', role: tellerRole },
    { displayName: '滕飞', mail: 'tengfei', jobTitle: '柜员', role: tellerRole },
  ],
};

export const demoSignIns: readonly DemoSignIn[] = [
  {
    email: 'ningjingyuan@bank.example',
    label: { zh: '银行理财经理:滨江支行', en: 'relationship manager of a bank branch' },
  },
];
