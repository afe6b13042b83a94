import type { PluginModule } from '../../sdk/index.ts';
import { coreTimelineSources } from './core-sources.ts';
import { timelineSources } from './timeline-source.ts';
import { TimelineResolver } from './timeline.resolver.ts';

/** What happened with a customer, from every source in the order of time. */
export const timelineModule: PluginModule = {
  resolvers: [TimelineResolver],
  extensionPoints: [timelineSources],
  contributions: coreTimelineSources,
};
