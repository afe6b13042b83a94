export { DunningLevel } from './dunning-level.entity.ts';
export { dunningModule } from './dunning-module.ts';
export { DunningNotice } from './dunning-notice.entity.ts';
