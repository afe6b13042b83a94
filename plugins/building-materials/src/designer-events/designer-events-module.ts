import type { PluginModule } from '@guanxi/core';
import { designerEventsDemo } from './demo.ts';
import { BuildingEventEffectResolver } from './event-effect.resolver.ts';
import { BuildingEventEffect, BuildingEventFigures } from './event-effect.types.ts';
import { eventMessages } from './messages.ts';
import { eventVocabularies } from './vocabularies.ts';

/**
 * Events for designers (考察、培训、参观): campaigns of core, with their members as invitations and attendance, their
 * costs and the approval of their budget. The plugin adds kinds of events and what came after them.
 */
export const designerEventsModule: PluginModule = {
  types: [BuildingEventEffect, BuildingEventFigures],
  resolvers: [BuildingEventEffectResolver],
  messages: eventMessages,
  vocabularies: eventVocabularies,
  demo: designerEventsDemo,
};
