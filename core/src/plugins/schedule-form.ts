import { isTimeZone, nearestName, nextScheduledTime, type Label, type Schedule } from '../sdk/index.ts';

const fieldNames: readonly Label[] = [
  { zh: '分(0–59)', en: 'minute (0-59)' },
  { zh: '时(0–23)', en: 'hour (0-23)' },
  { zh: '日(1–31)', en: 'day of the month (1-31)' },
  { zh: '月(1–12)', en: 'month (1-12)' },
  { zh: '星期(0–7)', en: 'day of the week (0-7)' },
];

/** What is wrong with the time zone or the five fields of a schedule that cannot be read, and how it is written. */
export function malformedSchedule({ cron, timeZone }: Pick<Schedule, 'cron' | 'timeZone'>): Label {
  return isTimeZone(timeZone) ? malformedCron(cron) : unknownTimeZone(timeZone);
}

function malformedCron(cron: string): Label {
  const fields = cron.trim().split(/\s+/);
  const isFive = fields.length === fieldNames.length;
  const wrong = fieldNames.flatMap(({ zh, en }, index): Label[] => {
    const field = fields[index];
    if (field === undefined || isCron(fieldNames.map((_, other) => (other === index ? field : '*')).join(' ')))
      return [];
    return [{ zh: `“${field}”不是${zh}`, en: `"${field}" is no ${en}` }];
  });
  // Which field is meant is not known where some are missing.
  const told = isFive && wrong.length > 0 ? wrong : [{ zh: `有 ${fields.length} 段`, en: `it has ${fields.length}` }];
  const names = (language: keyof Label): string =>
    fieldNames.map((name) => name[language]).join(language === 'zh' ? '、' : ', ');
  return {
    zh: `cron“${cron}”应有五段:${names('zh')},如 0 8 * * 1;${told.map(({ zh }) => zh).join('、')}`,
    en: `the cron "${cron}" must have five fields: ${names('en')}, e.g. 0 8 * * 1; ${told.map(({ en }) => en).join(', ')}`,
  };
}

/** A place is often known and its continent is not: `China/Shanghai`. */
function unknownTimeZone(timeZone: string): Label {
  const known = Intl.supportedValuesOf('timeZone');
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).toLowerCase();
  const meant = known.find((zone) => zone.toLowerCase().endsWith(`/${city}`)) ?? nearestName(timeZone, known);
  const fix = meant
    ? { zh: `是否指 ${meant}?`, en: `did you mean ${meant}?` }
    : { zh: '请写 IANA 名称,如 Asia/Shanghai', en: 'write its IANA name, e.g. Asia/Shanghai' };
  return { zh: `没有时区“${timeZone}”:${fix.zh}`, en: `there is no time zone "${timeZone}": ${fix.en}` };
}

function isCron(cron: string): boolean {
  try {
    nextScheduledTime({ cron, timeZone: 'UTC' }, new Date(0));
    return true;
  } catch {
    return false;
  }
}
