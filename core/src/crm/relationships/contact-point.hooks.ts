import {
  hooksOf,
  isTextOfFormat,
  textFormats,
  ValidationError,
  type Change,
  type HookContext,
  type TextFormat,
} from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { ContactPoint } from './contact-point.entity.ts';

/** Types whose values have a form; administrators may add types without. */
const formats: Readonly<Record<string, TextFormat>> = {
  ...{ phone: 'phone', mobile: 'phone', fax: 'phone', whatsapp: 'phone' },
  ...{ email: 'email', website: 'url' },
};

function checkValue(change: Change<ContactPoint>): void {
  const { record, changed } = change;
  if (!changed.has('value') && !changed.has('type')) return;
  const value = record.value.trim();
  if (value !== record.value) record.value = value;
  const format = formats[record.type];
  if (!format || isTextOfFormat(format, value)) return;
  change.reject(ValidationError.invalid('value', { zh: '号码或地址', en: 'Value' }, textFormats[format]));
}

const groupOf = ({ subject, type }: ContactPoint): string => `${subject.id} ${type}`;

/** The one that was said last is preferred, and takes it from the others of its owner and type. */
async function settlePreferred(changes: readonly Change<ContactPoint>[], context: HookContext): Promise<void> {
  const claiming = changes.filter(
    ({ kind, record, changed }) =>
      record.preferred && (kind !== 'update' || changed.has('preferred') || changed.has('type')),
  );
  if (claiming.length === 0) return;
  const chosen = new Map(claiming.map(({ record }) => [groupOf(record), record]));
  const subjects = [...new Set(claiming.map(({ record }) => record.subject.id))];
  // Two that claim it at the same moment would not see each other. An id of the other entity locks nothing.
  await context.lock(Account, subjects);
  await context.lock(Contact, subjects);
  for (const other of await context.loadBy(ContactPoint, 'subject', subjects)) {
    const preferred = chosen.get(groupOf(other));
    if (preferred && preferred !== other && other.preferred && !other.deletedAt) other.preferred = false;
  }
}

async function prepare(changes: readonly Change<ContactPoint>[], context: HookContext): Promise<void> {
  for (const change of changes) checkValue(change);
  await settlePreferred(changes, context);
}

export const contactPointHooks = hooksOf(ContactPoint, { beforeCreate: prepare, beforeUpdate: prepare });
