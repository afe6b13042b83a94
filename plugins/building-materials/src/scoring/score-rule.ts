import { extensionPoint, z, type Label, type Selection } from '@guanxi/core';

/** Something that makes a project more, or less, worth following. */
export interface ProjectScoreRule<Project = unknown> {
  /** Why there are points, as whoever follows the project reads it. */
  readonly reason: Label;
  /**
   * What it looks at, of the project and of records that the project refers to. Read for all rules and projects in one
   * statement, as far as the caller may see it: what is hidden is null.
   */
  readonly needs: Selection;
  /** Whole points for the project, negative ones against it; 0: nothing to say. */
  points(project: Project): number;
}

const text = z.string().trim().min(1);

/**
 * Where plugins say what makes a project worth following (`BuildingProject.score`). This plugin's own rules come the
 * same way.
 * @example
 * contributions: [
 *   projectScoring.with('certified', {
 *     reason: { zh: '绿色建筑', en: 'Green building' },
 *     needs: { green: { stars: true } },
 *     points: ({ green }: { green: { stars: number } }) => 10 * green.stars,
 *   }),
 * ]
 */
export const projectScoring = extensionPoint<ProjectScoreRule>({
  name: 'building:projectScoring',
  label: { zh: '项目评分规则', en: 'Rules of the project score' },
  schema: z.object({
    reason: z.object({ zh: text, en: text }),
    needs: z.record(z.string(), z.unknown()).refine((needs) => Object.keys(needs).length > 0, 'names no field'),
    points: z.custom((value) => typeof value === 'function', 'must be a function'),
  }),
});
