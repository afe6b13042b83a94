import type { PluginModule } from '@guanxi/core';
import { seedSightings } from './demo.ts';
import { sightingMessages } from './messages.ts';
import { BuildingNearbyProject } from './nearby-project.ts';
import { BuildingProjectSightingReceived } from './sighting-input.ts';
import { BuildingProjectSighting } from './sighting.entity.ts';
import { SightingResolver } from './sighting.resolver.ts';

/** Street canvassing (扫街): what somebody saw, where, and which project it may be. */
export const sightingsModule: PluginModule = {
  entities: [BuildingProjectSighting],
  resolvers: [SightingResolver],
  types: [BuildingNearbyProject, BuildingProjectSightingReceived],
  messages: sightingMessages,
  demo: seedSightings,
};
