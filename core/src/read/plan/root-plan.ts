import type { EntityModel } from '../../model/index.ts';
import type { GroupsPlan } from '../group/group-plan.ts';
import type { ChangesPlan } from '../history/plan-changes.ts';
import type { ConnectionPlan, ObjectPlan } from './read-plan.ts';
import type { SearchPlan } from '../search/search-plan.ts';

/** The plan of a root field. */
export type RootPlan =
  | { readonly kind: 'connection'; readonly connection: ConnectionPlan }
  | { readonly kind: 'groups'; readonly groups: GroupsPlan }
  | { readonly kind: 'changes'; readonly changes: ChangesPlan }
  | { readonly kind: 'search'; readonly search: SearchPlan }
  /** `uuid`: of the record. */
  | { readonly kind: 'one'; readonly entity: EntityModel; readonly object: ObjectPlan; readonly uuid: unknown };
