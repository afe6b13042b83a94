export { BuildingCellRequirement } from './cell-requirement.entity.ts';
export { BuildingCellTip } from './cell-tip.entity.ts';
export { BuildingProgressAlert } from './progress-alert.entity.ts';
export { BuildingTrackingStatus } from './record-status.ts';
export { BuildingStageWindow } from './stage-window.entity.ts';
export { trackingGrants, trackingModule } from './tracking-module.ts';
export { BuildingTrackingRecord } from './tracking-record.entity.ts';
