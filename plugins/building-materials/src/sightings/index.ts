export { BuildingProjectSighting } from './sighting.entity.ts';
export { sightingsModule } from './sightings-module.ts';
