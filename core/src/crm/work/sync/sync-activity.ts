import type { CrmContext, ReadPort, UserError, WriteOutcome, WritePort } from '../../../sdk/index.ts';
import { Activity } from '../activity.entity.ts';
import { mergeStates, valuesOf, type FieldStates, type MergedStates } from './field-states.ts';
import type { SyncOutcome } from './sync-outcome.ts';
import { SyncedActivity } from './synced-activity.entity.ts';

/** One change that somebody made on a device, perhaps long ago. */
export interface OfflineChange {
  /** The device's id of the record. */
  readonly clientId: string;
  /** When it was made, by the device's clock. */
  readonly changedAt: Date;
  /** Fields of `UpdateActivityInput`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** It counts even where others changed the same fields meanwhile. */
  readonly force?: boolean | null;
}

/** What became of one change. */
export interface SyncedChange {
  readonly clientId: string;
  readonly outcome: SyncOutcome;
  /** Opaque id. */
  readonly activity: string | null;
  readonly errors: readonly UserError[];
}

/** What the device said before, kept apart from the record because others change that, too. */
interface State {
  readonly fields: FieldStates;
  /** Of the record, after the last change that came from the device. */
  readonly version: number | null;
}

/** Thrown to leave nothing of a refused change. */
class Refused extends Error {
  constructor(
    readonly outcome: SyncOutcome,
    readonly activity: string | null,
    readonly errors: readonly UserError[],
  ) {
    super('refused');
  }
}

function checked(outcome: WriteOutcome, activity: string | null = null): string {
  if (outcome.errors.length === 0 && outcome.id !== null) return outcome.id;
  const isConflict = outcome.errors.some(({ code }) => code === 'VERSION_CONFLICT');
  throw new Refused(isConflict ? 'CONFLICT' : 'FAILED', activity, outcome.errors);
}

/** Applies one change, once, as a transaction of its own. */
export async function syncActivity(change: OfflineChange, { write, principal }: CrmContext): Promise<SyncedChange> {
  const { clientId } = change;
  const key = `${principal?.userId ?? ''}:${clientId}`;
  try {
    const applied = await write.transaction((inside, read) => apply(change, key, inside, read));
    return { clientId, errors: [], ...applied };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { clientId, outcome: error.outcome, activity: error.activity, errors: error.errors };
  }
}

type Applied = Pick<SyncedChange, 'outcome' | 'activity'>;

async function apply(change: OfflineChange, key: string, write: WritePort, read: ReadPort): Promise<Applied> {
  const { clientId, changedAt, values, force } = change;
  const held = await write.upsertMany(SyncedActivity, [{ key, clientId }], { by: 'key' });
  const syncId = checked({ id: held.ids[0] ?? null, errors: held.errors });
  let state: State = { fields: {}, version: null };
  // Locked from here on: whoever sends the same record at the same moment waits.
  checked(await write.act(SyncedActivity, syncId, (record) => void (state = stateOf(record))));
  const linked = await read.one(SyncedActivity, syncId, { activity: { id: true } });
  const activity = (linked?.['activity'] as { readonly id: string } | null | undefined)?.id ?? null;
  const merged = mergeStates(state.fields, changedAt.toISOString(), plain(values));
  if (Object.keys(merged.newer).length === 0) {
    return { outcome: merged.isStale ? 'STALE' : activity ? 'UNCHANGED' : 'PENDING', activity };
  }
  const written = await writeRecord(activity, merged, { clientId, version: force ? null : state.version }, write);
  const version = written ? Number((await read.one(Activity, written, { version: true }))?.['version']) : null;
  const next = JSON.stringify({ fields: merged.states, version } satisfies State);
  checked(await write.act(SyncedActivity, syncId, (record) => void (record.state = next)), written);
  if (!written) return { outcome: 'PENDING', activity: null };
  if (activity) return { outcome: 'UPDATED', activity };
  checked(await write.update(SyncedActivity, syncId, { activityId: written }));
  return { outcome: 'CREATED', activity: written };
}

/** The id of the record; null while its type or title has not arrived. */
async function writeRecord(
  activity: string | null,
  { states, newer }: MergedStates,
  { clientId, version }: { readonly clientId: string; readonly version: number | null },
  write: WritePort,
): Promise<string | null> {
  if (activity) {
    const since = version === null ? {} : { ifVersion: version, merge: true };
    return checked(await write.update(Activity, activity, newer, since), activity);
  }
  const values = valuesOf(states);
  if (values['type'] == null || values['title'] == null) return null;
  return checked(await write.create(Activity, { ...values, clientId }));
}

function stateOf({ state }: SyncedActivity): State {
  return state ? (JSON.parse(state) as State) : { fields: {}, version: null };
}

/** As it is kept: dates as texts, without prototypes. */
function plain(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
}
