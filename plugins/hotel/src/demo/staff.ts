import type { DemoCrew, DemoSignIn } from '@guanxi/core';

const role = 'hotel:front-desk';

/** The people of the front desk, who serve every guest. */
export const crew: DemoCrew = {
  prefix: 'hotel-demo',
  unit: { name: '湖畔酒店', kind: 'company' },
  team: '前厅部',
  mailDomain: 'hotel.example',
  people: [
    { displayName: '甘露', mail: 'ganlu', jobTitle: '前厅经理', role },
    { displayName: '柯敏', mail: 'kemin', jobTitle: '接待员', role },
    { displayName: '连城', mail: 'liancheng', jobTitle: '接待员', role },
    { displayName: 'Grace Lin 林格蕾', mail: 'gracelin', jobTitle: '宾客关系主任', role },
  ],
};

export const demoSignIns: readonly DemoSignIn[] = [
  { email: 'ganlu@hotel.example', label: { zh: '酒店前厅经理', en: 'front desk of a hotel' } },
];
