import { Account, hooksOf, Note, UserError, type Change, type EntityHooks, type HookContext } from '@guanxi/core';
import { registrations } from './feature.ts';
import { refuseNames } from './named-dealers.ts';
import { isDealer } from './portal.ts';
import { registrationErrors } from './registration-errors.ts';
import { deletable, openToChange } from './registration-states.ts';
import type { BuildingRegistrationStatus } from './registration-enums.ts';
import { BuildingRegistration } from './registration.entity.ts';
import { BuildingRegistrationSupport } from './support.entity.ts';

type Changes = readonly Change<BuildingRegistration>[];

/** What others are compared with, and what the days of protection follow from. */
const content = ['name', 'type', 'address', 'province', 'city', 'district', 'developerName', 'floorArea', 'project'];

/** Who of us looks after it. */
const ownership = ['owner', 'team', 'unit'];

function refuseWhereOff(changes: readonly Change<object>[], context: HookContext): void {
  if (context.isEnabled(registrations)) return;
  for (const change of changes) change.reject(registrationErrors.switchedOff());
}

/** What a dealer's user registers belongs to whoever of us looks after the dealer. */
async function giveToOurs(changes: Changes, context: HookContext): Promise<void> {
  refuseWhereOff(changes, context);
  if (!isDealer(context.principal)) return;
  const dealers = await context.load(
    Account,
    changes.map(({ record }) => record.dealer.id),
  );
  changes.forEach(({ record }, index) => {
    record.owner = dealers[index]?.owner ?? null;
  });
}

function keepContent(changes: Changes, context: HookContext): void {
  refuseWhereOff(changes, context);
  const byDealer = isDealer(context.principal);
  for (const { kind, record, before, changed, reject } of changes) {
    if (kind !== 'update') continue;
    if (byDealer && ownership.some((name) => changed.has(name))) reject(registrationErrors.ownerIsOurs());
    const status = (before['status'] ?? record.status) as BuildingRegistrationStatus;
    const altered = content.find((name) => changed.has(name));
    // Verbs name the project on the way from one status to the next.
    const byVerb = altered === 'project' && changed.has('status');
    if (altered && !byVerb && !openToChange.has(status)) reject(registrationErrors.fixed(altered));
  }
}

function keepWhatHolds(changes: Changes): void {
  for (const { record, reject } of changes) {
    if (!deletable.has(record.status)) reject(registrationErrors.notDeletable());
  }
}

/** A refusal of code that throws, as a refusal of the change. */
async function refusing(change: Change<object>, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    change.reject(error);
  }
}

async function keepSupportOurs(
  changes: readonly Change<BuildingRegistrationSupport>[],
  context: HookContext,
): Promise<void> {
  refuseWhereOff(changes, context);
  for (const change of changes) {
    if (isDealer(context.principal)) change.reject(registrationErrors.supportByManufacturer());
    const { registration, note } = change.record;
    await refusing(change, () => refuseNames(registration.id, note, context, ['note']));
  }
}

/** Dealers read the notes on their registrations. */
async function keepNotesAnonymous(changes: readonly Change<Note>[], context: HookContext): Promise<void> {
  for (const change of changes) {
    const { subject, text } = change.record;
    if (subject.type !== 'bmreg') continue;
    await refusing(change, () => refuseNames(subject.id, text, context, ['text']));
  }
}

export const registrationHooks: readonly EntityHooks<object>[] = [
  hooksOf(BuildingRegistration, {
    beforeCreate: giveToOurs,
    beforeUpdate: keepContent,
    beforeDelete: keepWhatHolds,
  }),
  hooksOf(BuildingRegistrationSupport, {
    beforeCreate: keepSupportOurs,
    beforeUpdate: keepSupportOurs,
    beforeDelete: keepSupportOurs,
  }),
  hooksOf(Note, { beforeCreate: keepNotesAnonymous, beforeUpdate: keepNotesAnonymous }),
];
