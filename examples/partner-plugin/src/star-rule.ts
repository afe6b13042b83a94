import type { ProjectScoreRule } from '@guanxi/plugin-building-materials';
import type { BuildingProjectGreenSlot } from './project-slot.ts';

const pointsPerStar = 10;

/** Whoever has stars, or aims at them, needs material with certificates of its own. */
export const starRule: ProjectScoreRule<{ green: Pick<BuildingProjectGreenSlot, 'stars' | 'targetStars'> }> = {
  reason: { zh: '绿色建筑星级', en: 'Stars of a green building' },
  needs: { green: { stars: true, targetStars: true } },
  points: ({ green }) => pointsPerStar * Math.max(green.stars, green.targetStars ?? 0),
};
