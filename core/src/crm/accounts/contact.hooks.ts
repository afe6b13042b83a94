import { hooksOf, localDay, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { Affiliation } from './affiliation.entity.ts';
import { Contact } from './contact.entity.ts';
import { personName } from './person-name.ts';

/** A name that was composed follows its parts; one that was entered stays as it is. */
function composeName(change: Change<Contact>): void {
  const { record, changed, before } = change;
  if (!record.name?.trim() || followsParts()) record.name = personName(record.familyName, record.givenName) ?? '';
  if (record.name) return;
  change.reject(ValidationError.required('name', { zh: '姓名', en: 'Name' }));

  function followsParts(): boolean {
    if (changed.has('name') || !(changed.has('familyName') || changed.has('givenName'))) return false;
    const family = changed.has('familyName') ? before['familyName'] : record.familyName;
    const given = changed.has('givenName') ? before['givenName'] : record.givenName;
    return record.name === personName(family as string | null, given as string | null);
  }
}

/** Writes a new main employer into the affiliations, so that the former one stays known. */
async function changeEmployer(changes: readonly Change<Contact>[], context: HookContext): Promise<void> {
  const moved = changes.filter(({ kind, changed, record }) =>
    kind === 'create' ? record.account : changed.has('account'),
  );
  if (moved.length === 0) return;
  const ids = moved.map(({ record }) => record.id);
  const affiliations = await context.loadBy(Affiliation, 'contact', ids);
  const today = localDay(context);
  for (const { kind, record } of moved) {
    const own = affiliations.filter(({ contact, deletedAt }) => contact.id === record.id && !deletedAt);
    for (const former of own.filter(({ main, account }) => main && account.id !== record.account?.id)) {
      former.main = false;
      former.to ??= today;
    }
    if (!record.account) continue;
    const current = own.find(({ account, to }) => account.id === record.account?.id && (!to || to >= today));
    if (current) current.main = true;
    else {
      // Somebody who is only now registered has been there since nobody knows when.
      const from = kind === 'create' ? null : today;
      context.create(Affiliation, { contact: record, account: record.account, main: true, from });
    }
  }
}

async function prepare(changes: readonly Change<Contact>[], context: HookContext): Promise<void> {
  for (const change of changes) composeName(change);
  await changeEmployer(changes, context);
}

export const contactHooks = hooksOf(Contact, { beforeCreate: prepare, beforeUpdate: prepare });
