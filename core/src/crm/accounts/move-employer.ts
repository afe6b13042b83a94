import { localDay, ValidationError, type VerbContext, type WriteOutcome, type WritePort } from '../../sdk/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { Affiliation } from './affiliation.entity.ts';
import { Contact } from './contact.entity.ts';

/** Where somebody works from a day on. */
export interface Position {
  /** Opaque id. */
  readonly accountId: string;
  /** First day; default: today. */
  readonly from?: string | null;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly decisionRole?: string | null;
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Opens the new main position and ends the former one the day before. The contact stays locked in between. */
export function moveEmployer(contactId: string, position: Position, write: WritePort): Promise<WriteOutcome> {
  return allOrNothing(write, async (inside) => {
    let from = position.from ?? '';
    let former: string | undefined;
    const looked = await inside.act(Contact, contactId, async (contact, context) => {
      from = position.from ?? localDay(context);
      former = (await mainOn(contact, from, context))?.id;
    });
    if (looked.errors.length > 0) return looked;
    const opened = await inside.create(Affiliation, { ...position, contactId, from, main: true });
    if (opened.errors.length > 0 || former === undefined) return { ...opened, id: looked.id };
    return inside.act(Contact, contactId, async (_contact, context) => {
      const [left] = await context.load(Affiliation, [former ?? '']);
      if (left) Object.assign(left, { main: false, to: dayBefore(from) });
    });
  });
}

/** The main position that a new one ends. @throws ValidationError where the days do not fit */
async function mainOn(contact: Contact, from: string, context: VerbContext): Promise<Affiliation | undefined> {
  if (from > localDay(context)) {
    const text = { zh: '开始日期(from)不能晚于今天', en: 'The first day (from) lies in the future' };
    throw new ValidationError('IN_FUTURE', text, { path: ['input', 'from'] });
  }
  const positions = await context.loadBy(Affiliation, 'contact', [contact.id]);
  const main = positions.find((one) => one.main && !one.deletedAt);
  if (main?.from && main.from >= from) {
    const text = {
      zh: `原任职从 ${main.from} 开始,新任职(from)必须更晚`,
      en: `The former position began on ${main.from}: the new one (from) must be later`,
    };
    throw new ValidationError('ENDS_BEFORE_START', text, { path: ['input', 'from'] });
  }
  return main;
}
