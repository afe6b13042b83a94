export { allocate } from './allocate.ts';
export {
  BuildingAllocationBasis,
  BuildingAllocationBound,
  BuildingAllocationMethod,
  BuildingAllocationStatus,
} from './allocation-enums.ts';
export { BuildingAllocationLine } from './allocation-line.entity.ts';
export { allocationModule } from './allocation-module.ts';
export { BuildingAllocationPlan } from './allocation-plan.entity.ts';
export type { Allocation, AllocationProblem, Claim, Fairness, Method, Share } from './allocation-problem.ts';
