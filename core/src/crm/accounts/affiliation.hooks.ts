import { hooksOf, localDay, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
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

async function prepare(changes: readonly Change<Affiliation>[], context: HookContext): Promise<void> {
  for (const change of changes) checkDates(change);
  await followMain(changes, context);
}

export const affiliationHooks = hooksOf(Affiliation, {
  beforeCreate: prepare,
  beforeUpdate: prepare,
  beforeDelete: followMain,
});
