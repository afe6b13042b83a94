import { isPlatform, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { policyOf, type Policy } from './policy-of.ts';

/** Of API keys that carry over what the ERP says. */
export const synchronise = 'erp:synchronise';

type Master = Extract<keyof Policy, `${string}Master`>;

/** What belongs to the ERP where that is master. */
export interface ErpOwned {
  readonly master: Master;
  /** Fields of a record that people make and then leave to the ERP; absent: the record as a whole. */
  readonly fields?: readonly string[];
  /** Of a record that belongs to the ERP as a whole: fields that follow from others, and those that stay ours. */
  readonly free?: readonly string[];
}

function isOwned(path: readonly string[]): ValidationError {
  const message = {
    zh: '该内容以 ERP 为准,只能由 ERP 更新',
    en: 'The ERP is master of this: only the ERP changes it',
  };
  return new ValidationError('OWNED_BY_ERP', message, { path });
}

/** A machine with a key for it, and the platform itself: imports, jobs. A person is not, whatever the role. */
function speaksForErp({ principal }: HookContext): boolean {
  return isPlatform(principal) || (principal?.apiKeyId !== undefined && principal.grants.has(synchronise));
}

/** What the engine sets beside the fields of an input, and whose a record is. */
const bookkeeping = ['owner', 'team', 'unit', 'updatedAt', 'updatedBy', 'version', 'externalId'];

/** Path of what a change may not touch; null: it touches nothing of it. */
function touched({ kind, changed }: Change<object>, { fields, free = [] }: ErpOwned): readonly string[] | null {
  if (kind !== 'update') return fields && kind === 'create' ? null : [];
  const ours = new Set([...bookkeeping, ...free]);
  const field = [...changed].find((name) => fields?.includes(name) ?? !ours.has(name));
  return field === undefined ? null : [field];
}

/** Refuses changes by people of what the ERP is master of. */
export async function refuseErpOwned(
  changes: readonly Change<object>[],
  owned: ErpOwned,
  context: HookContext,
): Promise<void> {
  if (changes.length === 0 || speaksForErp(context)) return;
  if ((await policyOf(context))[owned.master] !== 'ERP') return;
  for (const change of changes) {
    const path = touched(change, owned);
    if (path) change.reject(isOwned(path));
  }
}
