import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '@guanxi/core';
import { Decimal } from 'decimal.js';
import { orderMessages } from './order-messages.ts';
import { BuildingOutlet } from './outlet.entity.ts';
import type { BuildingTrialEntryKind } from './trial-enums.ts';
import { BuildingTrialSaleEntry } from './trial-sale-entry.entity.ts';
import { BuildingTrialSale } from './trial-sale.entity.ts';

type Trials = readonly Change<BuildingTrialSale>[];
type Entries = readonly Change<BuildingTrialSaleEntry>[];

const problem = (code: string, message: Label, ...path: string[]) => new ValidationError(code, message, { path });

function checkTrial(change: Change<BuildingTrialSale>): void {
  const { record, kind, changed, reject } = change;
  if (record.endsOn < record.startsOn)
    reject(problem('ENDS_BEFORE_START', orderMessages.trialEndsBeforeStart, 'endsOn'));
  // The verb that evaluates changes the status itself.
  if (kind === 'update' && record.status === 'EVALUATED' && !changed.has('status')) {
    const criteria = ['startsOn', 'endsOn', 'leastSellThrough', 'highestReturnRate'].find((name) => changed.has(name));
    if (criteria) reject(problem('TRIAL_EVALUATED', orderMessages.trialEvaluated, criteria));
  }
}

/** A product is on trial once at a time in an outlet. */
async function refuseSecond(changes: Trials, context: HookContext): Promise<void> {
  const outletIds = [...new Set(changes.map(({ record }) => record.outlet.id))];
  await context.lock(BuildingOutlet, outletIds);
  const running = (await context.loadBy(BuildingTrialSale, 'outlet', outletIds)).filter(
    ({ deletedAt, status }) => !deletedAt && status !== 'EVALUATED',
  );
  const sameness = ({ outlet, product }: BuildingTrialSale): string => `${outlet.id} ${product.id}`;
  const known = Map.groupBy(running, sameness);
  for (const { record, reject } of changes) {
    if ((known.get(sameness(record))?.length ?? 0) > 1) {
      reject(problem('TRIAL_RUNNING', orderMessages.trialTwice, 'productId'));
    }
  }
}

async function prepareTrials(changes: Trials, context: HookContext): Promise<void> {
  for (const change of changes) checkTrial(change);
  await refuseSecond(
    changes.filter(({ kind }) => kind !== 'update'),
    context,
  );
}

export const trialSaleHooks = hooksOf(BuildingTrialSale, { beforeCreate: prepareTrials, beforeUpdate: prepareTrials });

const sumOf = (entries: readonly BuildingTrialSaleEntry[], kind: BuildingTrialEntryKind): Decimal =>
  entries.filter((entry) => entry.kind === kind).reduce((sum, { quantity }) => sum.add(quantity), new Decimal(0));

/** Keeps the sums of trials, in the transaction in which their entries come and go. */
async function keepSums(changes: Entries, context: HookContext): Promise<void> {
  const trialIds = [...new Set(changes.map(({ record }) => record.trial.id))];
  await context.lock(BuildingTrialSale, trialIds);
  const going = new Set(changes.filter(({ kind }) => kind === 'delete').map(({ record }) => record));
  const entries = Map.groupBy(
    (await context.loadBy(BuildingTrialSaleEntry, 'trial', trialIds)).filter(
      (entry) => !entry.deletedAt && !going.has(entry),
    ),
    ({ trial }) => trial.id,
  );
  const trials = new Map((await context.load(BuildingTrialSale, trialIds)).map((trial) => [trial?.id, trial]));
  for (const [id, trial] of trials) {
    if (!trial) continue;
    const own = entries.get(id ?? '') ?? [];
    const [placed, sold, returned] = [sumOf(own, 'PLACED'), sumOf(own, 'SOLD'), sumOf(own, 'RETURNED')];
    const last = changes.findLast(({ record }) => record.trial.id === id);
    if (trial.status === 'EVALUATED') last?.reject(problem('TRIAL_EVALUATED', orderMessages.trialEvaluated, 'trialId'));
    if (returned.gt(sold)) last?.reject(problem('TRIAL_OVERRETURNED', orderMessages.trialOverreturned, 'quantity'));
    if (sold.gt(placed.add(returned))) last?.reject(problem('TRIAL_OVERSOLD', orderMessages.trialOversold, 'quantity'));
    Object.assign(trial, {
      quantityPlaced: placed.toFixed(3),
      quantitySold: sold.toFixed(3),
      quantityReturned: returned.toFixed(3),
    });
  }
  for (const { record, kind, reject } of changes) {
    const startsOn = trials.get(record.trial.id)?.startsOn;
    if (kind === 'delete' || !startsOn || record.on >= startsOn) continue;
    reject(problem('TRIAL_NOT_BEGUN', orderMessages.trialNotBegun, 'on'));
  }
}

export const trialSaleEntryHooks = hooksOf(BuildingTrialSaleEntry, {
  beforeCreate: keepSums,
  beforeUpdate: keepSums,
  beforeDelete: keepSums,
});
