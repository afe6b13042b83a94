import { labelledEnum, type EnumValue } from '@guanxi/core';

/** How our work in a cell of the matrix stands. */
export const BuildingCellState = labelledEnum(
  'BuildingCellState',
  { zh: '单元格状态', en: 'State of a cell' },
  {
    NOT_STARTED: { zh: '未开始', en: 'Not started' },
    IN_WORK: { zh: '进行中', en: 'In work' },
    DONE: { zh: '已完成', en: 'Done' },
    MISSED: { zh: '已错过', en: 'Missed' },
    NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
  },
);
export type BuildingCellState = EnumValue<typeof BuildingCellState>;

/** What the state of a cell depends on. */
interface CellFacts {
  /** The work of the stage belongs in this step of the construction, or the cell asks for something. */
  readonly planned: boolean;
  /** The building is beyond the step. */
  readonly passed: boolean;
  /** Our work is beyond the stage, and some of it was done in another step. */
  readonly doneElsewhere: boolean;
  /** Requirements that are not met. */
  readonly missing: number;
  /** Records of finished work, and of work that is not. */
  readonly done: number;
  readonly open: number;
  /** The latest record says that the cell does not apply to this project. */
  readonly dismissed: boolean;
}

/**
 * Done is what has finished work, no open work and nothing missing. What is not done when the building moves on is
 * missed, unless somebody is still at work and nothing is missing. A cell without any work does not apply where its
 * work does not belong, or was done in another step.
 */
export function stateOf(cell: CellFacts): BuildingCellState {
  if (cell.dismissed) return 'NOT_APPLICABLE';
  if (cell.done + cell.open > 0) {
    if (cell.open === 0 && cell.missing === 0) return 'DONE';
    return cell.passed && cell.missing > 0 ? 'MISSED' : 'IN_WORK';
  }
  if (!cell.planned || cell.doneElsewhere) return 'NOT_APPLICABLE';
  return cell.passed ? 'MISSED' : 'NOT_STARTED';
}
