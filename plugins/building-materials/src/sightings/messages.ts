import type { Label } from '@guanxi/core';

/** What the room of sightings says to its users. */
export const sightingMessages = {
  otherContent: {
    zh: '该编号(clientId)的同一版本已以其他内容提交;内容有变化时请增大 revision',
    en: 'This revision of the sighting (clientId) was sent with other content: changes have a higher revision',
  },
  revisionFromOne: {
    zh: 'revision 从 1 开始',
    en: 'revision starts at 1',
  },
  halfAPlace: {
    zh: '纬度(latitude)和经度(longitude)须同时提供',
    en: 'Give both latitude and longitude, or neither',
  },
  twoProjects: {
    zh: '请指定已有项目(projectId)或新的潜在项目(potentialProject)之一',
    en: 'Give a project that is there (projectId) or a new one (potentialProject), not both',
  },
  tooWide: {
    zh: 'within 应为 1 至 5000 米',
    en: 'within: 1 to 5000 metres',
  },
} as const satisfies Readonly<Record<string, Label>>;
