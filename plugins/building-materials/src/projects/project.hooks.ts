import { hooksOf, ValidationError, type Change, type HookContext, type Label } from '@guanxi/core';
import { messages } from '../messages.ts';
import { enrolDevelopers } from './keep-developer.ts';
import { BuildingProject } from './project.entity.ts';

function checkOrder(
  change: Change<BuildingProject>,
  from: 'bidOpensOn' | 'startsOn',
  to: 'bidClosesOn' | 'completesOn',
  code: string,
  message: Label,
): void {
  const { record, changed, kind } = change;
  const [start, end] = [record[from], record[to]];
  if (!start || !end || end >= start) return;
  if (kind === 'update' && !changed.has(from) && !changed.has(to)) return;
  change.reject(new ValidationError(code, message, { path: [to] }));
}

/** Permits are facts of an authority: their dates are taken as they are. */
function checkDates(change: Change<BuildingProject>): void {
  checkOrder(change, 'bidOpensOn', 'bidClosesOn', 'BID_CLOSES_BEFORE_IT_OPENS', messages.bidClosesBeforeItOpens);
  checkOrder(change, 'startsOn', 'completesOn', 'COMPLETED_BEFORE_START', messages.completedBeforeStart);
}

async function prepare(changes: readonly Change<BuildingProject>[], context: HookContext): Promise<void> {
  for (const change of changes) checkDates(change);
  await enrolDevelopers(changes, context);
}

export const projectHooks = hooksOf(BuildingProject, { beforeCreate: prepare, beforeUpdate: prepare });
