import type { ClassRef, RecordReference } from '../../sdk/index.ts';
import { KeyAccountPlan } from '../key-accounts/index.ts';
import { Activity } from './activity.entity.ts';
import { Task } from './task.entity.ts';

/** Work that managers comment on, with its type code: the targets of `Comment.subject`. */
export const commentedOn = (): readonly {
  readonly entity: ClassRef<{ id: string; owner?: RecordReference | null }>;
  readonly code: string;
}[] => [
  { entity: Activity, code: 'at' },
  { entity: Task, code: 'tk' },
  { entity: KeyAccountPlan, code: 'kp' },
];
