import type { Label } from '@guanxi/core';

/** The two lists that the matrix is made of. */
export const stageVocabulary = 'building-project-stage';
export const progressVocabulary = 'building-progress';

/** A value of one of the lists, as administrators keep it. */
export interface ListValue {
  /** Of the reference value: opaque, or the uuid where code has loaded it. */
  readonly id: string;
  readonly vocabulary: string;
  readonly code: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly position: number;
  readonly active: boolean;
}

/** In which steps of the construction the work of a stage belongs. */
export interface StageWindow {
  readonly stage: string;
  readonly fromProgress: string;
  readonly untilProgress: string;
}

export const labelOf = ({ labelZh, labelEn }: ListValue): Label => ({ zh: labelZh, en: labelEn });

type Ranks = ReadonlyMap<string, number>;

const inOrder = (one: ListValue, other: ListValue): number =>
  one.position - other.position || (one.code < other.code ? -1 : 1);

const ranksOf = (values: readonly ListValue[]): Ranks => new Map(values.map(({ code }, rank) => [code, rank]));

/**
 * Which stage is expected at which progress: the order of the two lists and the windows of the stages, all of it data.
 * A value that is switched off keeps its place, because records have it.
 */
export class MatrixPlan {
  readonly stages: readonly ListValue[];
  readonly steps: readonly ListValue[];
  readonly #stageRanks: Ranks;
  readonly #stepRanks: Ranks;
  readonly #windows: ReadonlyMap<string, StageWindow>;

  constructor(values: readonly ListValue[], windows: readonly StageWindow[]) {
    const listed = (name: string): ListValue[] =>
      values.filter(({ vocabulary }) => vocabulary === name).toSorted(inOrder);
    this.stages = listed(stageVocabulary);
    this.steps = listed(progressVocabulary);
    this.#stageRanks = ranksOf(this.stages);
    this.#stepRanks = ranksOf(this.steps);
    this.#windows = new Map(windows.map((window) => [window.stage, window]));
  }

  /** Whether the work of the stage belongs in this step of the construction. */
  isPlanned(stage: string, step: string): boolean {
    const window = this.#windows.get(stage);
    if (!window) return false;
    return !this.isStepAfter(window.fromProgress, step) && !this.isStepAfter(step, window.untilProgress);
  }

  /** Whether the building is beyond every step in which the work of the stage belongs. */
  runsAhead(stage: string, step: string | null | undefined): boolean {
    const window = this.#windows.get(stage);
    return window !== undefined && step != null && this.isStepAfter(step, window.untilProgress);
  }

  /** The first stage that may still be in work at this step; null: none is. */
  expectedStage(step: string): string | null {
    return this.stages.find(({ code }) => this.#windows.has(code) && !this.runsAhead(code, step))?.code ?? null;
  }

  /** Whether one step of the construction comes after another; of unknown ones nothing is said. */
  isStepAfter(step: string, other: string): boolean {
    return isAfter(this.#stepRanks, step, other);
  }

  isStageAfter(stage: string, other: string): boolean {
    return isAfter(this.#stageRanks, stage, other);
  }
}

function isAfter(ranks: Ranks, code: string, other: string): boolean {
  const [rank, otherRank] = [ranks.get(code), ranks.get(other)];
  return rank !== undefined && otherRank !== undefined && rank > otherRank;
}
