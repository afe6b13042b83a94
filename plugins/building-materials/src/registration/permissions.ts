import type { Label } from '@guanxi/core';

/** Reads what registrations claim and whom they are in conflict with. */
export const seeClaims = 'building:registrationClaims';
/** Approves, rejects, returns, extends and releases registrations, and assigns projects to dealers. */
export const decide = 'building:decideRegistrations';
/** Takes a project from one dealer and gives it to another. */
export const override = 'building:overrideRegistrations';

export const permissions = {
  [seeClaims]: { zh: '查看报备占用与冲突对象', en: 'See claims and conflicts of registrations' },
  [decide]: { zh: '审核项目报备', en: 'Decide registrations' },
  [override]: { zh: '改派已报备项目', en: 'Override registrations' },
} as const satisfies Readonly<Record<string, Label>>;
