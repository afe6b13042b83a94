import type { CrmContext, Money, WhereInput } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { listValue } from './build-matrix.ts';
import { BuildingHeatmapCell, BuildingMatrixHeatmap, type BuildingHeatmapRow, type CellSums } from './heatmap.types.ts';
import { cellKey, readPlan } from './matrix-data.ts';
import { labelOf } from './matrix-plan.ts';

interface InCell {
  readonly stage: string;
  readonly progress: string | null;
}

interface Counted {
  readonly key: InCell & { readonly outcome: string };
  readonly count: number;
}

interface Summed {
  readonly key: InCell;
  readonly sum: {
    readonly floorArea: string | null;
    readonly materialValue: { readonly byCurrency: readonly Money[] };
  };
}

/** As many as there are in one answer to code: the lists are not that long. */
const most = 10_000;

const byPlace = [{ stage: 'VALUE' }, { progress: 'VALUE' }];
const place = { stage: true, progress: true } as const;

/** Where all projects stand that the caller sees and that meet the filter. Sums are read when they are asked for. */
export async function readHeatmap(where: WhereInput | null, context: CrmContext): Promise<BuildingMatrixHeatmap> {
  const filter = where && { where };
  const [plan, counted] = await Promise.all([
    readPlan(context),
    context.read.groups<Counted>(BuildingProject, {
      ...filter,
      groupBy: [...byPlace, { outcome: 'VALUE' }],
      select: { key: { ...place, outcome: true }, count: true },
      first: most,
    }),
  ]);
  const inCells = Map.groupBy(counted, ({ key }) => cellKey(key.stage, key.progress ?? ''));
  const here = (stage: string, progress: string): readonly Counted[] => inCells.get(cellKey(stage, progress)) ?? [];
  const sums = once(() => readSums(filter, context));
  const stages = plan.stages.filter(({ active, code }) => active || counted.some(({ key }) => key.stage === code));
  const steps = plan.steps.filter(({ active, code }) => active || counted.some(({ key }) => key.progress === code));
  const rows = stages.map((stage): BuildingHeatmapRow => {
    const cells = steps.map((step) =>
      Object.assign(new BuildingHeatmapCell(), {
        ...{ progress: step.code, progressName: labelOf(step)[context.language] },
        projects: total(here(stage.code, step.code)),
        open: total(here(stage.code, step.code).filter(({ key }) => key.outcome === 'OPEN')),
        runsAhead: plan.runsAhead(stage.code, step.code),
        sums: async () => (await sums()).get(cellKey(stage.code, step.code)) ?? nothing,
      }),
    );
    return { stage: listValue(stage, context.language), cells, withoutProgress: total(here(stage.code, '')) };
  });
  const ahead = counted.filter(({ key }) => key.outcome === 'OPEN' && plan.runsAhead(key.stage, key.progress));
  return Object.assign(new BuildingMatrixHeatmap(), { rows, projects: total(counted), ahead: total(ahead) });
}

const nothing: CellSums = { floorArea: null, materialValue: [] };

const total = (groups: readonly Counted[]): number => groups.reduce((sum, { count }) => sum + count, 0);

async function readSums(
  filter: { readonly where: WhereInput } | null,
  { read }: CrmContext,
): Promise<ReadonlyMap<string, CellSums>> {
  const money = { byCurrency: { amount: true, currency: true } } as const;
  const groups = await read.groups<Summed>(BuildingProject, {
    ...filter,
    groupBy: byPlace,
    select: { key: place, sum: { floorArea: true, materialValue: money } },
    first: most,
  });
  return new Map(
    groups.map(({ key, sum }) => [
      cellKey(key.stage, key.progress ?? ''),
      { floorArea: sum.floorArea, materialValue: sum.materialValue.byCurrency },
    ]),
  );
}

/** The same promise at every call. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => (running ??= work());
}
