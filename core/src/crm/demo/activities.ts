import { draws, type Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';
import { texts, type WorkText } from './activity-texts.ts';
import { customers, type Company } from './companies.ts';
import { firstDay, type Deal } from './deals.ts';
import { languageAbroad } from './foreign-companies.ts';
import { demo } from './organisation.ts';
import { membersOf } from './staff.ts';

/** A piece of work, before it has a number. */
interface Work {
  readonly day: number;
  readonly text: WorkText;
  readonly subjectKey: string;
  /** What the title is about. */
  readonly about: string;
  readonly contactKey: string | null;
  readonly ownerKey: string;
  readonly phase: 'PRE_SALE' | 'AFTER_SALE';
}

const carePerCustomer = 2;
/** So many days ahead people plan. */
const ahead = 30;

function languageOf(company: Company): 'zh' | 'en' {
  return languageAbroad.has(company.externalId) ? 'en' : 'zh';
}

/** From the first visit to the decision; while it is open, something is planned. */
function sellingWork(deal: Deal, draw: Draws): Work[] {
  const { company, contactKey, externalId, name, course } = deal;
  const [opened, last] = [course[0]?.day ?? -1, course.at(-1)?.day ?? -1];
  const isOpen = deal.stage !== 'WON' && deal.stage !== 'LOST';
  const until = isOpen ? -1 : last;
  const common = { subjectKey: externalId, about: name, contactKey, ownerKey: company.ownerKey };
  const done = Array.from({ length: draw.between(2, 4) }, () => ({
    ...common,
    day: draw.between(opened, Math.max(until, opened)),
    text: draw.oneOf(texts[languageOf(company)].selling),
    phase: 'PRE_SALE' as const,
  }));
  if (isOpen && draw.chance(0.75)) {
    const text = draw.oneOf(texts[languageOf(company)].selling);
    done.push({ ...common, day: draw.between(0, ahead), text, phase: 'PRE_SALE' });
  }
  return done;
}

/** After the order: service engineers and sellers look after the customer. */
function serviceWork(deal: Deal, draw: Draws): Work[] {
  const { company, contactKey, externalId, name } = deal;
  const won = deal.course.find(({ stage }) => stage === 'WON');
  if (!won) return [];
  return Array.from({ length: draw.between(0, 2) }, () => ({
    subjectKey: externalId,
    about: name,
    contactKey,
    ownerKey: draw.chance(0.6) ? draw.oneOf(membersOf('客户服务部')) : company.ownerKey,
    day: Math.min(won.day + draw.between(10, 150), ahead),
    text: draw.oneOf(texts[languageOf(company)].service),
    phase: 'AFTER_SALE' as const,
  }));
}

function careWork(company: Company, contactKey: string | null, draw: Draws): Work[] {
  return Array.from({ length: carePerCustomer }, () => ({
    subjectKey: company.externalId,
    about: company.shortName,
    contactKey,
    ownerKey: company.ownerKey,
    day: draw.between(firstDay, 20),
    text: draw.oneOf(texts[languageOf(company)].care),
    phase: 'PRE_SALE' as const,
  }));
}

/** Between 8:30 and 17:30, not during lunch. */
function startOf(draw: Draws): number {
  return draw.chance(0.55) ? 510 + draw.between(0, 6) * 30 : 810 + draw.between(0, 8) * 30;
}

function activity(work: Work, index: number, calendar: Calendar) {
  const draw = draws(90_000 + index);
  const day = work.day < 0 ? calendar.workingDay(work.day) : calendar.nextWorkingDay(work.day);
  const startsAt = calendar.moment(day, startOf(draw));
  const isPast = day < 0;
  const status = !isPast || draw.chance(0.03) ? 'PLANNED' : draw.chance(0.02) ? 'CANCELLED' : 'DONE';
  const endsAt = new Date(startsAt.getTime() + draw.between(1, 4) * 1_800_000);
  return {
    day: Math.min(day, -1),
    row: {
      externalId: `${demo}:activity:${index + 1}`,
      type: work.text.type,
      title: `${work.text.title}:${work.about}`,
      phase: work.phase,
      subjectKey: work.subjectKey,
      contactKey: work.contactKey,
      ownerKey: work.ownerKey,
      startsAt,
      endsAt,
      dueAt: endsAt,
      status,
      ...(status === 'DONE' && {
        doneAt: endsAt,
        outcome: draw.oneOf(work.text.outcomes),
        nextAction: draw.oneOf(work.text.next),
      }),
    },
  };
}

/** Some four thousand visits, calls and meetings, by the month in which they were entered. */
export function activityMonths(
  calendar: Calendar,
  deals: readonly Deal[],
  contacts: ReadonlyMap<Company, readonly string[]>,
) {
  const work = [
    ...deals.flatMap((deal) => {
      const draw = draws(70_000 + deal.number);
      return [...sellingWork(deal, draw), ...serviceWork(deal, draw)];
    }),
    ...customers.flatMap((company, index) =>
      careWork(company, contacts.get(company)?.[0] ?? null, draws(80_000 + index)),
    ),
  ];
  const activities = work.map((one, index) => activity(one, index, calendar));
  const months = Map.groupBy(activities, ({ day }) => calendar.date(day).slice(0, 7));
  return [...months]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, entries]) => ({
      at: calendar.moment(Math.max(...entries.map(({ day }) => day)), 18 * 60),
      rows: entries.map(({ row }) => row),
    }));
}
