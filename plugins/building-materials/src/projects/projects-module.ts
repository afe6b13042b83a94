import type { PluginModule } from '@guanxi/core';
import { BuildingParticipant } from './participant.entity.ts';
import { participantHooks } from './participant.hooks.ts';
import { BuildingProject } from './project.entity.ts';
import { projectHooks } from './project.hooks.ts';
import { BuildingTeamMember } from './team-member.entity.ts';
import { teamMemberHooks } from './team-member.hooks.ts';
import { teamVocabularies } from './team-vocabularies.ts';

/** Projects (工程项目), who takes part in them, and who of us works on them. */
export const projectsModule: PluginModule = {
  entities: [BuildingProject, BuildingParticipant, BuildingTeamMember],
  hooks: [projectHooks, participantHooks, teamMemberHooks],
  vocabularies: teamVocabularies,
};
