import { jobOf, localDay, z, type JobContext, type VerbContext, type WhereInput } from '@guanxi/core';
import { registrations } from './feature.ts';
import { registrationStates } from './registration-states.ts';
import { BuildingRegistration } from './registration.entity.ts';

const atOnce = 200;

/** A step that a day brings about; `isDue` looks again at the record, once it is locked. */
interface Turn {
  readonly step: 'protect' | 'expire' | 'release';
  readonly event: string;
  readonly where: (today: string) => WhereInput;
  readonly isDue: (record: BuildingRegistration, today: string) => boolean;
}

/** In this order: what has waited for a long time comes through all of them in one run. */
const turns: readonly Turn[] = [
  {
    step: 'protect',
    event: 'building:registration.protected',
    where: (today) => ({ status: { eq: 'APPROVED' }, protectedFrom: { lte: today } }),
    isDue: ({ status, protectedFrom }, today) => status === 'APPROVED' && (protectedFrom ?? today) <= today,
  },
  {
    step: 'expire',
    event: 'building:registration.expired',
    where: (today) => ({ status: { in: ['PROTECTED', 'EXTENDED'] }, protectedUntil: { lt: today } }),
    isDue: ({ status, protectedUntil }, today) =>
      (status === 'PROTECTED' || status === 'EXTENDED') && (protectedUntil ?? today) < today,
  },
  {
    step: 'release',
    event: 'building:registration.released',
    where: (today) => ({ status: { eq: 'EXPIRED' }, keptUntil: { lt: today } }),
    isDue: ({ status, keptUntil }, today) => status === 'EXPIRED' && (keptUntil ?? today) < today,
  },
];

async function nowOf({ sql }: JobContext): Promise<Date> {
  const [row] = await sql.rows<{ now: string }>`select to_json(now())#>>'{}' as now`;
  return new Date(row?.now ?? Date.now());
}

/** How many registrations took the step. */
async function take({ step, event, where, isDue }: Turn, today: string, context: JobContext): Promise<number> {
  const { read, write, signal } = context;
  const advance = async (record: BuildingRegistration, unit: VerbContext): Promise<void> => {
    if (!isDue(record, today)) return;
    await registrationStates.fire(record, step, unit);
    unit.emit(event, record);
  };
  for (let moved = 0; ;) {
    const due = await read.list<{ id: string }>(BuildingRegistration, {
      where: where(today),
      orderBy: [{ id: 'ASC' }],
      select: { id: true },
      first: atOnce,
    });
    for (const { id } of due) {
      signal.throwIfAborted();
      const { errors } = await write.act(BuildingRegistration, id, advance);
      if (errors[0]) throw errors[0];
    }
    moved += due.length;
    if (due.length < atOnce) return moved;
  }
}

/**
 * Starts, ends and releases protection as the days come. What was missed while nothing ran is made up for; run twice,
 * it does nothing the second time.
 */
export const releaseRegistrations = jobOf({
  label: { zh: '项目报备到期与释放', en: 'End and release project registrations' },
  payload: z.object({}),
  runAs: 'system',
  async run(_payload, context) {
    const done = { protect: 0, expire: 0, release: 0 };
    if (!context.isEnabled(registrations)) return done;
    const today = localDay({ now: await nowOf(context), principal: context.principal });
    for (const turn of turns) done[turn.step] = await take(turn, today, context);
    return done;
  },
});
