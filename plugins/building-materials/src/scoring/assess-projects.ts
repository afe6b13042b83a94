import { BadInput, storedFilter, type CrmContext, type Language } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import type { BuildingCriterionAim } from './criterion-aim.ts';
import type { BuildingCriterionResult, BuildingProjectAssessment } from './project-assessment.ts';
import { BuildingScoringCriterion } from './scoring-criterion.entity.ts';

type Criterion = Pick<
  BuildingScoringCriterion,
  'id' | 'labelZh' | 'labelEn' | 'aim' | 'condition' | 'weight' | 'required'
>;

/** A criterion with the projects of a list that meet it; null: the caller may not see what it asks about. */
interface Evaluated {
  readonly criterion: Criterion;
  readonly met: ReadonlySet<unknown> | null;
}

/** Ids that one list of code may ask for. */
const atOnce = 1000;
const mostCriteria = 200;

/** Assesses all projects of a list: one statement for the criteria, one for each of them. */
async function assessmentsOf(ids: readonly string[], context: CrmContext): Promise<BuildingProjectAssessment[]> {
  const { read, language } = context;
  const criteria = await read.list<Criterion>(BuildingScoringCriterion, {
    where: { active: { eq: true } },
    orderBy: [{ position: 'ASC' }, { id: 'ASC' }],
    select: { id: true, labelZh: true, labelEn: true, aim: true, condition: true, weight: true, required: true },
    first: mostCriteria,
  });
  const evaluated: Evaluated[] = [];
  for (const criterion of criteria) evaluated.push({ criterion, met: await meeting(criterion, ids, context) });
  return ids.map((id) => assessmentOf(id, evaluated, language));
}

async function meeting(
  { condition }: Criterion,
  ids: readonly string[],
  { read }: CrmContext,
): Promise<ReadonlySet<unknown> | null> {
  const met = new Set<unknown>();
  const filter = storedFilter(condition);
  try {
    for (let from = 0; filter && from < ids.length; from += atOnce) {
      const where = { and: [{ id: { in: ids.slice(from, from + atOnce) } }, filter] };
      for (const { id } of await read.list(BuildingProject, { where, select: { id: true }, first: atOnce }))
        met.add(id);
    }
    return filter && met;
  } catch (error) {
    // What a filter asks about may have left the composition, or be closed to the caller.
    if (error instanceof BadInput) return null;
    throw error;
  }
}

function assessmentOf(id: string, evaluated: readonly Evaluated[], language: Language): BuildingProjectAssessment {
  const criteria = evaluated.map(({ criterion, met }): BuildingCriterionResult => {
    const { labelZh, labelEn, aim, weight, required } = criterion;
    const isMet = met && met.has(id);
    const label = language === 'zh' ? labelZh : labelEn;
    return { criterion: criterion.id, label, aim, met: isMet, points: isMet ? weight : 0, weight, required };
  });
  return { validity: percent(criteria, 'VALIDITY'), likelihood: percent(criteria, 'LIKELIHOOD'), criteria };
}

/** Points of those that could be had; what speaks against a project takes them away, down to nothing. */
function percent(criteria: readonly BuildingCriterionResult[], aim: BuildingCriterionAim): number | null {
  const ours = criteria.filter((one) => one.aim === aim && one.met !== null);
  const possible = ours.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  if (possible === 0) return null;
  const points = ours.reduce((sum, one) => sum + one.points, 0);
  return Math.max(0, Math.round((100 * points) / possible));
}

/** The assessment of a project; in a list, all projects are assessed together. */
export async function projectAssessment(id: string, context: CrmContext): Promise<BuildingProjectAssessment> {
  return context.loader(assessmentsOf).load(id);
}
