import type { Label, Language } from '@guanxi/core';
import type { BuildingAllocationBound } from './allocation-enums.ts';

/** A line as the API has it. */
export interface ExplainedLine {
  readonly requested: string;
  readonly minimum: string;
  readonly cap: string | null;
  readonly allocated: string | null;
  readonly proRata: string | null;
  readonly lowerLimit: string | null;
  readonly upperLimit: string | null;
  readonly boundBy: BuildingAllocationBound | null;
}

/** '12.500' -> '12.5'. */
const plain = (quantity: string | null): string => (quantity === null ? '' : String(Number(quantity)));

const reasons: Readonly<Record<BuildingAllocationBound, (line: ExplainedLine) => Label>> = {
  REQUEST: () => ({ zh: '申请已全部满足', en: 'the request is met in full' }),
  CAP: ({ cap }) => ({ zh: `达到上限 ${plain(cap)}`, en: `the cap of ${plain(cap)} is reached` }),
  FAIRNESS_CEILING: ({ upperLimit }) => ({
    zh: `达到公平上限 ${plain(upperLimit)}`,
    en: `fairness allows ${plain(upperLimit)} at most`,
  }),
  MINIMUM: ({ minimum }) => ({
    zh: `只得保底量 ${plain(minimum)}`,
    en: `the minimum of ${plain(minimum)} is kept, no more`,
  }),
  FAIRNESS_FLOOR: ({ lowerLimit }) => ({
    zh: `只得公平下限 ${plain(lowerLimit)}`,
    en: `fairness grants ${plain(lowerLimit)}, no more`,
  }),
  TIER_FLOOR: () => ({ zh: '所属等级的保障量中应得的部分', en: 'its part of what is kept for its tier' }),
  SHARE: () => ({ zh: '其余供应中应得的部分', en: 'its part of what the supply left' }),
};

/** Why a dealer gets what it gets, in one sentence; null: not computed yet. */
export function explain(line: ExplainedLine, language: Language): string | null {
  if (!line.boundBy) return null;
  const reason = reasons[line.boundBy](line)[language];
  const [requested, proRata, allocated] = [line.requested, line.proRata, line.allocated].map(plain);
  return language === 'zh'
    ? `申请 ${requested},按比例应得 ${proRata},分得 ${allocated}:${reason}`
    : `Requested ${requested}, in proportion ${proRata}, allocated ${allocated}: ${reason}`;
}
