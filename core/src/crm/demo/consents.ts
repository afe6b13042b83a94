import { draws, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { firstDay } from './deals.ts';
import { demo } from './organisation.ts';
import type { Person } from './people.ts';
import type { DatedRow } from './sales-documents.ts';

/** Channel, purpose, how the people were asked, how many of them agreed. */
const questions = [
  {
    channel: 'wechat',
    purpose: 'marketing',
    source: 'in-person',
    share: 0.5,
    evidence: '拜访时当面同意接收产品资料。',
  },
  {
    channel: 'email',
    purpose: 'marketing',
    source: 'web-form',
    share: 0.3,
    evidence: '官网注册表单,已勾选“接收产品资讯”。',
  },
  { channel: 'phone', purpose: 'survey', source: 'phone-call', share: 0.2, evidence: '客服来电确认,通话已录音。' },
  { channel: 'sms', purpose: 'service', source: 'contract', share: 0.25, evidence: '年度框架合同第 12 条。' },
  { channel: 'email', purpose: 'events', source: 'in-person', share: 0.2, evidence: '展会登记表。' },
] as const;

const questionsAbroad = [
  {
    channel: 'email',
    purpose: 'marketing',
    source: 'web-form',
    share: 0.7,
    evidence: 'Newsletter form, double opt-in.',
  },
  { channel: 'email', purpose: 'events', source: 'email', share: 0.4, evidence: 'Reply to our invitation.' },
] as const;

type Question = (typeof questions)[number] | (typeof questionsAbroad)[number];

const withdrawals = {
  zh: ['来电要求停止发送。', '点击了邮件中的退订链接。'],
  en: ['Used the unsubscribe link.'],
} as const;

/** What somebody said, and for one in six that it was taken back later: the latest statement counts. */
function statements(person: Person, question: Question, key: string, draw: Draws, calendar: Calendar): DatedRow[] {
  const { channel, purpose, source, evidence } = question;
  const common = { subjectKey: person.contact.externalId, channel, purpose };
  const day = calendar.workingDay(draw.between(firstDay, -20));
  const minute = 540 + draw.between(0, 480);
  const said = (on: number, row: object): DatedRow => ({
    day: on,
    row: {
      externalId: `${key}:${on === day ? 'first' : 'withdrawn'}`,
      ...common,
      ...row,
      decidedAt: calendar.moment(on, minute),
    },
  });
  const isRefused = draw.chance(0.1);
  const first = said(day, isRefused ? { status: 'OPT_OUT', source } : { status: 'OPT_IN', source, evidence });
  const later = calendar.workingDay(Math.min(day + draw.between(40, 400), -1));
  const words = withdrawals[person.company.region === 'International' ? 'en' : 'zh'];
  const reason = draw.oneOf<string>(words);
  if (isRefused || later <= day || !draw.chance(1 / 6)) return [first];
  return [first, said(later, { status: 'OPT_OUT', source: 'email', evidence: reason })];
}

/** Whom we may contact over which channel, and who does not want that any more. */
export function consentsOf(people: readonly Person[], calendar: Calendar): readonly DatedRow[] {
  return people.flatMap((person, index) => {
    const draw = draws(25_000 + index);
    const asked = person.company.region === 'International' ? questionsAbroad : questions;
    return asked.flatMap((question, place) =>
      draw.chance(question.share)
        ? statements(person, question, `${demo}:consent:${index + 1}:${place + 1}`, draw, calendar)
        : [],
    );
  });
}
