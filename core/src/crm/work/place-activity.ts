import type { Change, ClassRef, HookContext } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { byId } from '../by-id.ts';
import { Receivable } from '../finance/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Opportunity } from '../sales/index.ts';
import type { Activity } from './activity.entity.ts';

interface OfAccount {
  readonly id: string;
  readonly account?: { readonly id: string } | null;
}

/** Records with an account, by the type code that stands in a subject. */
const withAccount: Readonly<Record<string, () => ClassRef<OfAccount>>> = {
  co: () => Contact,
  op: () => Opportunity,
  so: () => Order,
  qu: () => Quote,
  rb: () => Receivable,
};

/**
 * Notes whose customer relationship the work belongs to, at the time when it is recorded: who changes employer later
 * leaves it there.
 */
export async function placeWithAccount(changes: readonly Change<Activity>[], context: HookContext): Promise<void> {
  const open = changes.filter(
    ({ kind, record, changed }) =>
      !record.account && (kind === 'create' || changed.has('subject') || changed.has('contact')),
  );
  if (open.length === 0) return;
  const accounts = new Map<string, string>();
  for (const [code, changesOf] of Map.groupBy(open, ({ record }) => record.subject?.type ?? '')) {
    const ids = changesOf.flatMap(({ record }) => record.subject?.id ?? []);
    if (code === 'ac') for (const id of ids) accounts.set(id, id);
    await note(withAccount[code], ids);
  }
  await note(
    () => Contact,
    open.flatMap(({ record }) => (record.contact ? [record.contact.id] : [])),
  );
  const ids = open.map(({ record }) => accountOf(record) ?? '').filter((id) => id !== '');
  const known = byId(await context.load(Account, ids));
  for (const { record } of open) record.account = known.get(accountOf(record) ?? '') ?? null;

  async function note(entity: (() => ClassRef<OfAccount>) | undefined, of: readonly string[]): Promise<void> {
    if (!entity || of.length === 0) return;
    for (const found of await context.load(entity(), [...new Set(of)])) {
      if (found?.account) accounts.set(found.id, found.account.id);
    }
  }

  function accountOf({ subject, contact }: Activity): string | undefined {
    return accounts.get(subject?.id ?? '') ?? accounts.get(contact?.id ?? '');
  }
}

/** Notes when it happened or is to happen. */
export function placeInTime({ record }: Change<Activity>): void {
  const occursAt = record.startsAt ?? record.doneAt ?? record.dueAt ?? record.createdAt;
  if (record.occursAt?.getTime() !== occursAt.getTime()) record.occursAt = occursAt;
}
