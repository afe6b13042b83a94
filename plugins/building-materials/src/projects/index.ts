export { BuildingDecision } from './decision.ts';
export { BuildingParticipant } from './participant.entity.ts';
export { BuildingProjectOutcome } from './project-outcome.ts';
export { BuildingProjectPhase } from './project-phase.ts';
export { BuildingProject } from './project.entity.ts';
export { projectsModule } from './projects-module.ts';
export { BuildingTeamMember } from './team-member.entity.ts';
