import { Attachment, ReferenceValue, type CrmContext, type SqlFragment } from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingProjectSighting } from '../sightings/index.ts';
import type { BuildingGalleryStep } from './gallery-step.ts';

/** The first pictures of a step. */
interface PicturesQuestion {
  /** Opaque id. */
  readonly project: string;
  readonly progress: string | null;
  readonly first: number;
}

const unnamed = { zh: '未注明', en: 'Not said' };

/** Pictures of the projects and of their sightings that the caller sees: `place` counts the projects from 0. */
function pictures(projects: readonly string[], { sql }: CrmContext): SqlFragment {
  return sql.fragment`
    select subject.place, picture.id, picture.position, shown.progress
    from (
      select asked.place::int - 1 as place, asked.id from unnest(${sql.ids(BuildingProject, projects)})
        with ordinality asked(id, place)
      union all
      select asked.place::int - 1, sighting.id from unnest(${sql.ids(BuildingProject, projects)})
        with ordinality asked(id, place)
      join ${sql.visible(BuildingProjectSighting)} sighting on sighting.project_id = asked.id
    ) subject
    join ${sql.visible(Attachment)} picture on picture.subject_id = subject.id and picture.media_type like 'image/%'
    left join building_ext_attachment shown on shown.record_id = picture.id`;
}

interface Counted {
  readonly place: number;
  readonly progress: string | null;
  readonly count: number;
}

/** The steps of which there are pictures, in the order of the vocabulary; one statement for a list of projects. */
async function stepsOf(projects: readonly string[], context: CrmContext): Promise<BuildingGalleryStep[][]> {
  const counted = await context.sql.rows<Counted>`
    select place, progress, count(*)::int as count from (${pictures(projects, context)}) picture group by 1, 2`;
  const steps = await context.read.list<{ code: string; labelZh: string; labelEn: string }>(ReferenceValue, {
    where: { vocabulary: { eq: 'building-progress' } },
    orderBy: [{ position: 'ASC' }, { code: 'ASC' }],
    select: { code: true, labelZh: true, labelEn: true },
    first: 1000,
  });
  const rank = new Map(steps.map(({ code }, index) => [code, index]));
  const labels = new Map(steps.map((step) => [step.code, context.language === 'zh' ? step.labelZh : step.labelEn]));
  const rankOf = ({ progress }: Counted): number => rank.get(progress ?? '') ?? steps.length;
  const byPlace = Map.groupBy(counted, ({ place }) => place);
  return projects.map((project, index) =>
    (byPlace.get(index) ?? [])
      .sort((one, other) => rankOf(one) - rankOf(other))
      .map(({ progress, count }) => {
        const label = progress === null ? unnamed[context.language] : (labels.get(progress) ?? progress);
        return { project, progress, label, count };
      }),
  );
}

/** The first pictures of many steps of many projects, in one statement. */
async function picturesOf(keys: readonly string[], context: CrmContext): Promise<string[][]> {
  const questions = keys.map((key) => JSON.parse(key) as PicturesQuestion);
  const projects = [...new Set(questions.map(({ project }) => project))];
  const most = Math.max(...questions.map(({ first }) => first));
  const found = await context.sql.rows<{ place: number; progress: string | null; id: string }>`
    select place, progress, id from (
      select *, row_number() over (partition by place, progress order by position nulls last, id) as rank
      from (${pictures(projects, context)}) picture
    ) ranked
    where rank <= ${most}::int order by place, progress, rank`;
  const byStep = Map.groupBy(found, ({ place, progress }) => JSON.stringify([projects[place], progress]));
  return questions.map(({ project, progress, first }) =>
    (byStep.get(JSON.stringify([project, progress])) ?? []).slice(0, first).map(({ id }) => id),
  );
}

/** The steps of a project's gallery; in a list, those of all projects are looked up together. */
export async function gallerySteps(project: string, context: CrmContext): Promise<BuildingGalleryStep[]> {
  return context.loader(stepsOf).load(project);
}

/** Uuids of the first pictures of a step; in a list, those of all steps are looked up together. */
export async function galleryPictures(question: PicturesQuestion, context: CrmContext): Promise<readonly string[]> {
  // Text, so that the loader knows a question that was asked already.
  return context.loader(picturesOf).load(JSON.stringify(question));
}
