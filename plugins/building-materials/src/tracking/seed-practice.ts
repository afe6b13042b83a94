import type { SeedContext } from '@guanxi/core';
import { practice, windows } from './best-practice.ts';
import { BuildingCellRequirement } from './cell-requirement.entity.ts';
import { BuildingCellTip } from './cell-tip.entity.ts';
import { BuildingStageWindow } from './stage-window.entity.ts';

/** Room for an administrator's own between two of ours. */
const step = 10;

/** The matrix that administrators begin with: what they change or delete stays so. */
export async function seedPractice(context: SeedContext): Promise<void> {
  await context.upsert(
    BuildingStageWindow,
    windows.map(([stage, fromProgress, untilProgress]) => ({
      ...{ externalId: `building-window:${stage}`, stage, fromProgress, untilProgress },
    })),
    { unlessTaken: 'stage' },
  );
  await context.upsert(
    BuildingCellRequirement,
    practice.flatMap(({ stage, progress, requires }) =>
      requires.map(({ kind, zh, en, days }, index) => ({
        externalId: `building-requirement:${stage}:${progress}:${kind}`,
        ...{ stage, progress, kind, nameZh: zh, nameEn: en, position: index * step, dueDays: days ?? null },
      })),
    ),
  );
  await context.upsert(
    BuildingCellTip,
    practice.flatMap(({ stage, progress, tips }) =>
      tips.map(({ zh, en, how }, index) => ({
        externalId: `building-tip:${stage}:${progress}:${index + 1}`,
        ...{ stage, progress, titleZh: zh, titleEn: en, position: index * step },
        ...{ adviceZh: how.zh, adviceEn: how.en },
      })),
    ),
  );
}
