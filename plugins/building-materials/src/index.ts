export { AccountBuildingSlot } from './partners/account-slot.ts';
export { ContactBuildingSlot } from './partners/contact-slot.ts';
export { buildingMaterials as default, buildingMaterials } from './plugin.ts';
export { BuildingDecision } from './projects/decision.ts';
export { BuildingParticipant } from './projects/participant.entity.ts';
export { BuildingProjectOutcome } from './projects/project-outcome.ts';
export { BuildingProject } from './projects/project.entity.ts';
export { projectScoring } from './scoring/score-rule.ts';
export type { ProjectScoreRule } from './scoring/score-rule.ts';
