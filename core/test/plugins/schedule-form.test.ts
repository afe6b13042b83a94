import { describe, expect, test } from '@jest/globals';
import { z, type Schedule } from '@guanxi/core';
import { fleet, label } from './fleet-plugin.ts';
import { problemsOf } from './problems-of.ts';

describe('a schedule that nobody can read', () => {
  const jobs = { remind: { label, payload: z.object({}), runAs: 'system', run: () => Promise.resolve() } } as const;
  const saidOf = (schedule: Partial<Schedule>) =>
    problemsOf([fleet({ jobs, schedules: [{ job: 'remind', cron: '0 8 * * 1', timeZone: 'UTC', ...schedule }] })]);
  const zh = '应有五段:分(0–59)、时(0–23)、日(1–31)、月(1–12)、星期(0–7),如 0 8 * * 1';
  const en =
    'must have five fields: minute (0-59), hour (0-23), day of the month (1-31), month (1-12), ' +
    'day of the week (0-7), e.g. 0 8 * * 1';

  test.each([
    ['0 25 * *', '有 4 段', 'it has 4'],
    ['0 25 * * 9', '“25”不是时(0–23)、“9”不是星期(0–7)', '"25" is no hour (0-23), "9" is no day of the week (0-7)'],
  ])('is told by its fields: %s', (cron, wrongZh, wrongEn) => {
    expect(saidOf({ cron })).toEqual([
      {
        zh: `fleet:任务 remind:cron“${cron}”${zh};${wrongZh}`,
        en: `fleet: job remind: the cron "${cron}" ${en}; ${wrongEn}`,
      },
    ]);
  });

  test.each([
    ['China/Shanghai', '是否指 Asia/Shanghai?', 'did you mean Asia/Shanghai?'],
    ['Asia/Shangai', '是否指 Asia/Shanghai?', 'did you mean Asia/Shanghai?'],
    ['Beijing time', '请写 IANA 名称,如 Asia/Shanghai', 'write its IANA name, e.g. Asia/Shanghai'],
  ])('is told by its time zone: %s', (timeZone, fixZh, fixEn) => {
    expect(saidOf({ timeZone })).toEqual([
      {
        zh: `fleet:任务 remind:没有时区“${timeZone}”:${fixZh}`,
        en: `fleet: job remind: there is no time zone "${timeZone}": ${fixEn}`,
      },
    ]);
  });
});
