import { hooksOf, type HookContext } from '../../sdk/index.ts';
import { ContactPoint } from './contact-point.entity.ts';

const groupOf = ({ subject, type }: ContactPoint): string => `${subject.id} ${type}`;

/** Of the same number one stays, verified if any of them was; of each type that of the survivor stays preferred. */
async function settleMerged(moved: readonly ContactPoint[], context: HookContext): Promise<void> {
  const subjects = [...new Set(moved.map(({ subject }) => subject.id))];
  const arrived = new Set(moved);
  const stored = (await context.loadBy(ContactPoint, 'subject', subjects)).filter(({ deletedAt }) => !deletedAt);
  const kept = stored.filter((one) => !arrived.has(one));
  for (const point of moved) {
    const group = kept.filter((one) => groupOf(one) === groupOf(point));
    const isPreferred = point.preferred && !group.some(({ preferred }) => preferred);
    const same = group.find(({ value }) => value === point.value);
    if (same) {
      if (point.verified) same.verified = true;
      if (isPreferred) same.preferred = true;
      context.delete(point);
      continue;
    }
    if (point.preferred && !isPreferred) point.preferred = false;
    kept.push(point);
  }
}

export const mergedContactPointHooks = hooksOf(ContactPoint, { afterMove: settleMerged });
