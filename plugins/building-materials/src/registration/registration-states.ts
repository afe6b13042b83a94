import { localDay, stateMachine, type Effect, type Guard, type HookContext, type MissingItem } from '@guanxi/core';
import { dealerRefusal } from '../dealers/index.ts';
import { dropClaim, rivalsOf, takeClaim } from './claim.ts';
import { BuildingRegistrationConflict } from './conflict.entity.ts';
import { otherDealersOn } from './participating-dealers.ts';
import { decide } from './permissions.ts';
import { lastDayFrom, lastDayOfGrace, termsOf } from './protection-terms.ts';
import { BuildingRegistrationStatus } from './registration-enums.ts';
import { missingItems } from './registration-errors.ts';
import { BuildingRegistrationStep } from './registration-step.entity.ts';
import { BuildingRegistration } from './registration.entity.ts';

type Check = Guard<BuildingRegistration, BuildingRegistrationStatus>;
type Outcome = Effect<BuildingRegistration, BuildingRegistrationStatus>;

/** Where the project lies has to be known: it is compared by that. */
const isComplete: Check = ({ record }) => [
  ...(record.address?.trim() ? [] : [missingItems.address()]),
  ...(record.city?.trim() ? [] : [missingItems.city()]),
];

const isQualified: Check = async ({ record }, context) => {
  const refusal = await dealerRefusal(record.dealer.id, context);
  return refusal ? [missingItems.qualification(refusal.messages)] : [];
};

/** Nobody else holds it, and it is clear which of the known projects it is, if any. */
const isFree: Check = async ({ record }, context) => {
  const rivals = await rivalsOf(record, context);
  const holding = rivals.filter(({ other }) => other).length;
  const unsettled = rivals.length - holding;
  const taken = holding + (await otherDealersOn(record, context)).length;
  const missing: MissingItem[] = [];
  if (taken > 0) missing.push(missingItems.taken(taken));
  if (unsettled > 0) missing.push(missingItems.unsettled(unsettled));
  return missing;
};

const canBeExtended: Check = async ({ record, from }, context) => {
  const { maxExtensions } = await termsOf(record, context);
  const missing: MissingItem[] = [];
  if (record.extensions >= maxExtensions) missing.push(missingItems.extensionsUsedUp(maxExtensions));
  const isOver = from === 'EXPIRED' && (record.keptUntil ?? '') < localDay(context);
  if (isOver) missing.push(missingItems.graceIsOver());
  return missing;
};

const holdsProject: Outcome = ({ record }, context) => takeClaim(record, context);
const freesProject: Outcome = ({ record }) => dropClaim(record);

/** The content may change now: what somebody said about it counts no more. */
const forgetsConflicts: Outcome = async ({ record }, context) => {
  const conflicts = await context.loadBy(BuildingRegistrationConflict, 'registration', [record.id]);
  for (const conflict of conflicts) if (!conflict.deletedAt) context.delete(conflict);
};

const startsClock: Outcome = async ({ record }, context) => {
  const { days } = await termsOf(record, context);
  const from = record.protectedFrom ?? localDay(context);
  Object.assign(record, { protectedFrom: from, protectedUntil: await lastDayFrom(from, days, context) });
};

/** From the end of the protection that there is, however early it is extended; one that has ended: from today. */
async function prolong(record: BuildingRegistration, context: HookContext): Promise<void> {
  const { extensionDays } = await termsOf(record, context);
  const today = localDay(context);
  const until = record.protectedUntil ?? today;
  Object.assign(record, {
    protectedUntil: await lastDayFrom(until < today ? today : until, extensionDays, context),
    extensions: record.extensions + 1,
    keptUntil: null,
  });
}

const setsGrace: Outcome = async ({ record }, context) => {
  record.keptUntil = await lastDayOfGrace(record.protectedUntil ?? localDay(context), context);
};

const { labels } = BuildingRegistrationStatus;

/** The course of a registration. Steps of the manufacturer take `building:decideRegistrations`. */
export const registrationStates = stateMachine({
  of: BuildingRegistration,
  field: 'status',
  label: { zh: '报备状态', en: 'Status' },
  since: 'statusSince',
  history: {
    entity: BuildingRegistrationStep,
    record: 'registration',
    from: 'fromStatus',
    to: 'toStatus',
  },
  states: {
    DRAFT: { label: labels.DRAFT },
    SUBMITTED: { label: labels.SUBMITTED },
    CONFLICT: { label: labels.CONFLICT },
    APPROVED: { label: labels.APPROVED },
    REJECTED: { label: labels.REJECTED, final: true },
    RETURNED: { label: labels.RETURNED },
    PROTECTED: { label: labels.PROTECTED },
    EXTENDED: { label: labels.EXTENDED },
    EXPIRED: { label: labels.EXPIRED },
    RELEASED: { label: labels.RELEASED, final: true },
    CONVERTED: { label: labels.CONVERTED },
  },
  transitions: {
    submit: {
      label: { zh: '提交', en: 'Submit' },
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      guards: [isComplete, isQualified],
      effects: [({ record }, { now }) => void (record.submittedAt = now)],
    },
    contest: {
      label: { zh: '标记冲突', en: 'Contest' },
      from: ['SUBMITTED'],
      to: 'CONFLICT',
      effects: [freesProject],
    },
    settle: {
      label: { zh: '解除冲突', en: 'Settle' },
      from: ['CONFLICT'],
      to: 'SUBMITTED',
      permission: decide,
      guards: [isFree],
      effects: [holdsProject],
    },
    approve: {
      label: { zh: '批准', en: 'Approve' },
      from: ['SUBMITTED', 'CONFLICT'],
      to: 'APPROVED',
      permission: decide,
      guards: [isComplete, isQualified, isFree],
      effects: [holdsProject, startsClock],
    },
    protect: {
      label: { zh: '开始保护', en: 'Start protection' },
      from: ['APPROVED'],
      to: 'PROTECTED',
      permission: decide,
    },
    reject: {
      label: { zh: '驳回', en: 'Reject' },
      from: ['SUBMITTED', 'CONFLICT'],
      to: 'REJECTED',
      permission: decide,
      effects: [freesProject],
    },
    return: {
      label: { zh: '退回', en: 'Return' },
      from: ['SUBMITTED', 'CONFLICT'],
      to: 'RETURNED',
      permission: decide,
      effects: [freesProject, forgetsConflicts],
    },
    extend: {
      label: { zh: '延期', en: 'Extend' },
      from: ['PROTECTED', 'EXTENDED', 'EXPIRED'],
      to: 'EXTENDED',
      permission: decide,
      guards: [isQualified, canBeExtended],
      effects: [({ record }, context) => prolong(record, context)],
    },
    expire: {
      label: { zh: '到期', en: 'Expire' },
      from: ['PROTECTED', 'EXTENDED'],
      to: 'EXPIRED',
      permission: decide,
      effects: [setsGrace],
    },
    release: {
      label: { zh: '释放', en: 'Release' },
      from: ['APPROVED', 'PROTECTED', 'EXTENDED', 'EXPIRED', 'CONVERTED'],
      to: 'RELEASED',
      permission: decide,
      effects: [freesProject],
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['DRAFT', 'RETURNED', 'SUBMITTED', 'CONFLICT', 'APPROVED', 'PROTECTED', 'EXTENDED', 'EXPIRED'],
      to: 'RELEASED',
      effects: [freesProject],
    },
    convert: {
      label: { zh: '转为工程项目', en: 'Convert' },
      from: ['APPROVED', 'PROTECTED', 'EXTENDED'],
      to: 'CONVERTED',
      permission: decide,
      effects: [holdsProject],
    },
  },
});

/** While it is one of these, what the registration says may change. */
export const openToChange: ReadonlySet<BuildingRegistrationStatus> = new Set(['DRAFT', 'RETURNED']);
/** Registrations of these hold nothing and wait for nothing: they may be deleted. */
export const deletable: ReadonlySet<BuildingRegistrationStatus> = new Set([...openToChange, 'REJECTED', 'RELEASED']);
