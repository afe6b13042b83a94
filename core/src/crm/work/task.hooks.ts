import { hooksOf, type Change, type HookContext } from '../../sdk/index.ts';
import { Task } from './task.entity.ts';

function prepare(changes: readonly Change<Task>[], { now }: HookContext): void {
  for (const { kind, record } of changes) {
    if (kind === 'create' && record.assignee === undefined) record.assignee = record.owner;
    if (record.status === 'DONE') record.doneAt ??= now;
    else record.doneAt = null;
  }
}

export const taskHooks = hooksOf(Task, { beforeCreate: prepare, beforeUpdate: prepare });
