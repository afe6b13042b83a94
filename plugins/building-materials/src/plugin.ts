import { definePlugin } from '@guanxi/core';
import { demo, demoSignIns } from './demo/index.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { AccountBuildingSlot } from './partners/account-slot.ts';
import { ContactBuildingSlot } from './partners/contact-slot.ts';
import { AccountBuildingResolver, ContactBuildingResolver } from './partners/project-counts.resolver.ts';
import { BuildingParticipant } from './projects/participant.entity.ts';
import { participantHooks } from './projects/participant.hooks.ts';
import { BuildingProject } from './projects/project.entity.ts';
import { projectHooks } from './projects/project.hooks.ts';
import { roles } from './roles.ts';
import { scoreRules } from './scoring/own-rules.ts';
import { BuildingProjectResolver } from './scoring/project-score.resolver.ts';
import { projectScoring } from './scoring/score-rule.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Building materials (建材): construction projects, who takes part in them and who decides on the material, and what a
 * manufacturer knows about developers, designers, contractors and dealers.
 * @example createCrm({ plugins: [buildingMaterials()] })
 */
export const buildingMaterials = definePlugin({
  id: 'building-materials',
  prefix: 'building',
  version: '0.1.0',
  label: { zh: '建材', en: 'Building materials' },
  entities: [BuildingProject, BuildingParticipant],
  slots: { Account: AccountBuildingSlot, Contact: ContactBuildingSlot },
  resolvers: [AccountBuildingResolver, ContactBuildingResolver, BuildingProjectResolver],
  hooks: [projectHooks, participantHooks],
  extensionPoints: [projectScoring],
  contributions: scoreRules,
  migrations,
  vocabularies,
  messages,
  roles,
  demo,
  demoSignIns,
});
