import type { DemoCrew, DemoSignIn } from '@guanxi/core';

/** External id of the role of project leads. */
export const leadRole = 'building:project-sales';

/** Those who follow projects. */
export const crew: DemoCrew = {
  prefix: 'building-demo',
  unit: { name: '工程事业部', kind: 'department' },
  team: '项目拓展部',
  mailDomain: 'huayue.example',
  people: [
    { displayName: '雷震', mail: 'leizhen', jobTitle: '工程事业部经理', role: 'building:project-manager' },
    { displayName: '祝融', mail: 'zhurong', jobTitle: '项目主管', role: leadRole },
    { displayName: '娄晓东', mail: 'louxiaodong', jobTitle: '项目主管', role: leadRole },
    { displayName: '闵慧', mail: 'minhui', jobTitle: '项目主管', role: leadRole },
  ],
};

export const demoSignIns: readonly DemoSignIn[] = [
  { email: 'zhurong@huayue.example', label: { zh: '工程项目主管', en: 'project sales' } },
];
