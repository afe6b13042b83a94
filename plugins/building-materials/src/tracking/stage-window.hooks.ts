import { hooksOf, ReferenceValue, ValidationError, type Change, type HookContext } from '@guanxi/core';
import { MatrixPlan, progressVocabulary } from './matrix-plan.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';
import { trackingMessages } from './tracking-messages.ts';

/** A window that ends before it begins would make every project run ahead. */
async function checkOrder(changes: readonly Change<BuildingStageWindow>[], context: HookContext): Promise<void> {
  const steps = await context.loadBy(ReferenceValue, 'vocabulary', [progressVocabulary]);
  const plan = new MatrixPlan(steps, []);
  for (const { record, reject } of changes) {
    if (!plan.isStepAfter(record.fromProgress, record.untilProgress)) continue;
    const message = trackingMessages.windowEndsBeforeItBegins;
    reject(new ValidationError('WINDOW_ENDS_BEFORE_IT_BEGINS', message, { path: ['untilProgress'] }));
  }
}

export const stageWindowHooks = hooksOf(BuildingStageWindow, { beforeCreate: checkOrder, beforeUpdate: checkOrder });
