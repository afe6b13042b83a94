/** Qualifies, revokes, evaluates and reinstates dealers, and judges diversions. */
export const manageDealers = 'building:dealers';

export const permissions = {
  [manageDealers]: {
    zh: '管理经销商:资格、评价、窜货处理',
    en: 'Manage dealers: qualification, evaluation, diversions',
  },
} as const;
