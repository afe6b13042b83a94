import { definePlugin } from '@guanxi/core';
import { projectScoring } from '@guanxi/plugin-building-materials';
import { GreenCertificate } from './certificate.entity.ts';
import { certificateHooks } from './certificate.hooks.ts';
import { messages } from './messages.ts';
import { migrations } from './migrations/index.ts';
import { BuildingProjectGreenSlot } from './project-slot.ts';
import { roles } from './roles.ts';
import { starRule } from './star-rule.ts';

/**
 * Green buildings (绿色建筑): certificates of construction projects, and what they say about the projects of
 * `building-materials`.
 * @example createCrm({ plugins: [buildingMaterials(), greenBuilding()] })
 */
export const greenBuilding = definePlugin({
  id: 'green-building',
  prefix: 'green',
  version: '0.1.0',
  label: { zh: '绿色建筑', en: 'Green building' },
  requires: { core: '^0.1.0', 'building-materials': '^0.1.0' },
  entities: [GreenCertificate],
  slots: { BuildingProject: BuildingProjectGreenSlot },
  hooks: [certificateHooks],
  contributions: [projectScoring.with('stars', starRule)],
  permissions: { 'green:costs': { zh: '查看增量成本', en: 'See what green buildings cost on top' } },
  roles,
  messages,
  migrations,
});
