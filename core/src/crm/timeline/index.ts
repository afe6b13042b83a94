export { timelineModule } from './timeline-module.ts';
export { timelineSources } from './timeline-source.ts';
export type { TimelineSource } from './timeline-source.ts';
