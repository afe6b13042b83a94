import type { Vocabulary } from '../../sdk/index.ts';

export const organisationVocabularies: readonly Vocabulary[] = [
  // The values are the scopes that the plugins of the composition declare.
  { name: 'accessScope', label: { zh: '业务数据范围', en: 'Scopes of plugins' }, values: {} },
  {
    name: 'orgUnitKind',
    label: { zh: '组织单元类别', en: 'Kinds of organisational units' },
    values: {
      company: { zh: '公司', en: 'Company' },
      headOffice: { zh: '总部', en: 'Head office' },
      region: { zh: '大区', en: 'Region' },
      branch: { zh: '分支机构', en: 'Branch' },
      office: { zh: '办事处', en: 'Office' },
      department: { zh: '部门', en: 'Department' },
    },
  },
];
