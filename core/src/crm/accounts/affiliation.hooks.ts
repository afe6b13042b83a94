import { DuplicateFound, hooksOf, localDay, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Affiliation } from './affiliation.entity.ts';
import { Contact } from './contact.entity.ts';

function checkDates(change: Change<Affiliation>): void {
  const { record } = change;
  if (!record.from || !record.to || record.to >= record.from) return;
  change.reject(
    new ValidationError(
      'ENDS_BEFORE_START',
      { zh: '结束日期(to)早于开始日期(from)', en: 'The affiliation ends (to) before it starts (from)' },
      { path: ['to'] },
    ),
  );
}

/** `Contact.account` follows the main affiliation, and there is only one. */
async function followMain(changes: readonly Change<Affiliation>[], context: HookContext): Promise<void> {
  const today = localDay(context);
  for (const { record } of changes) if (record.main && record.to && record.to < today) record.main = false;
  const relevant = changes.filter(({ kind, record, changed }) =>
    kind === 'create' ? record.main : kind === 'delete' || changed.has('main') || changed.has('to'),
  );
  if (relevant.length === 0) return;
  const ids = [...new Set(relevant.map(({ record }) => record.contact.id))];
  const contacts = await context.load(Contact, ids);
  const affiliations = await context.loadBy(Affiliation, 'contact', ids);
  const gone = new Set(changes.filter(({ kind }) => kind === 'delete').map(({ record }) => record));
  const chosen = new Set(relevant.filter(({ kind }) => kind !== 'delete').map(({ record }) => record));
  for (const contact of contacts) {
    if (!contact) continue;
    const mains = affiliations.filter(
      (one) => one.contact.id === contact.id && one.main && !one.deletedAt && !gone.has(one),
    );
    const main = mains.findLast((one) => chosen.has(one)) ?? mains[0];
    for (const other of mains) if (other !== main) other.main = false;
    if (contact.account?.id !== main?.account.id) contact.account = main?.account ?? null;
  }
}

/** Both ends included; an absent one is open. */
export function overlap(one: Affiliation, other: Affiliation): boolean {
  const startsInTime = (a: Affiliation, b: Affiliation): boolean => !a.from || !b.to || a.from <= b.to;
  return startsInTime(one, other) && startsInTime(other, one);
}

/** One position, whenever: several at one company at once differ in what the person does there. */
export const positionOf = ({ contact, account, department, jobTitle }: Affiliation): string =>
  JSON.stringify([contact.id, account.id, department ?? null, jobTitle ?? null]);

/** Fields that decide when which position is held. */
const dated = ['from', 'to', 'jobTitle', 'department'];

/** A position is held once at a time; after its end it may be held again. */
async function refuseSecond(changes: readonly Change<Affiliation>[], context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, changed }) => kind !== 'update' || dated.some((name) => changed.has(name)));
  if (moved.length === 0) return;
  const contacts = [...new Set(moved.map(({ record }) => record.contact.id))];
  const stored = await context.loadBy(Affiliation, 'contact', contacts);
  const all = new Set([...stored, ...changes.map(({ record }) => record)].filter(({ deletedAt }) => !deletedAt));
  const byPosition = Map.groupBy(all, positionOf);
  for (const { record, reject } of moved) {
    const others = byPosition.get(positionOf(record)) ?? [];
    if (!others.some((other) => other !== record && overlap(record, other))) continue;
    const text = {
      zh: '此人在该单位的同一职务在此期间已有记录',
      en: 'This person holds the same position there in this period already',
    };
    reject(new DuplicateFound('AFFILIATION_EXISTS', text, { path: ['accountId'] }));
  }
}

async function prepare(changes: readonly Change<Affiliation>[], context: HookContext): Promise<void> {
  for (const change of changes) checkDates(change);
  await refuseSecond(changes, context);
  await followMain(changes, context);
}

export const affiliationHooks = hooksOf(Affiliation, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: followMain,
});
