import type { Contributed, CrmContext, Language, Selection } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingProjectScore, BuildingScoreReason } from './project-score.ts';
import { projectScoring, type ProjectScoreRule } from './score-rule.ts';

type Rules = readonly Contributed<ProjectScoreRule>[];

/** Ids that one list of code may ask for. */
const atOnce = 1000;

/** Scores of all projects of a list, in one statement for a thousand of them, whatever the rules look at. */
async function scoresOf(ids: readonly string[], context: CrmContext): Promise<BuildingProjectScore[]> {
  const rules = context.contributions(projectScoring);
  const select = rules.reduce((needs, { value }) => both(needs, value.needs), { id: true } as Selection);
  const projects = new Map<unknown, object>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const where = { id: { in: ids.slice(from, from + atOnce) } };
    const found = await context.read.list(BuildingProject, { where, select, first: atOnce });
    for (const project of found) projects.set(project['id'], project);
  }
  return ids.map((id) => scoreOf(projects.get(id), rules, context.language));
}

function scoreOf(project: object | undefined, rules: Rules, language: Language): BuildingProjectScore {
  const reasons = rules
    .map(({ name, value }): BuildingScoreReason => {
      return { rule: name, text: value.reason[language], points: project ? value.points(project) : 0 };
    })
    .filter(({ points }) => points !== 0)
    .sort((one, other) => other.points - one.points);
  return { points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
}

/** Two selections as one. */
function both(one: Selection, other: Selection): Selection {
  const merged: Record<string, true | Selection> = { ...one };
  for (const [field, wanted] of Object.entries(other)) {
    const known = merged[field];
    merged[field] = typeof known === 'object' && typeof wanted === 'object' ? both(known, wanted) : wanted;
  }
  return merged;
}

/** The score of a project; in a list, all projects are scored together. */
export async function projectScore(id: string, context: CrmContext): Promise<BuildingProjectScore> {
  return context.loader(scoresOf).load(id);
}
