import type { Label } from '@guanxi/core';

/** What the tracking of projects says to its users. */
export const trackingMessages = {
  activityOfOther: {
    zh: '该工作记录(activityId)不是本项目的',
    en: 'The activity (activityId) is not about this project',
  },
  noProgress: {
    zh: '项目的工程进度不明,请指定工程进度(progress)',
    en: 'Nobody knows the progress of the project: give the progress (progress)',
  },
  windowEndsBeforeItBegins: {
    zh: '截止进度(untilProgress)早于开始进度(fromProgress)',
    en: 'The window ends (untilProgress) before it begins (fromProgress)',
  },
} as const satisfies Readonly<Record<string, Label>>;
