import type { Draws } from '@guanxi/core';

/** A stage that a project came to, with what is known of the building then. */
export interface Arrival {
  readonly stage: string;
  readonly progress: string;
  readonly outcome: 'OPEN' | 'WON' | 'LOST' | 'DISQUALIFIED';
  /** Days from the installation, before it and after it. */
  readonly day: number;
}

/** Project stage and construction progress go together, more or less. */
const stages = [
  { stage: 'found', progress: 'land-acquired', outcome: 'OPEN' },
  { stage: 'verified', progress: 'concept-design', outcome: 'OPEN' },
  { stage: 'contacted', progress: 'concept-design', outcome: 'OPEN' },
  { stage: 'specified', progress: 'construction-drawing', outcome: 'OPEN' },
  { stage: 'sampled', progress: 'construction-drawing', outcome: 'OPEN' },
  { stage: 'bidding', progress: 'foundation', outcome: 'OPEN' },
  { stage: 'negotiating', progress: 'foundation', outcome: 'OPEN' },
  { stage: 'contracted', progress: 'main-structure', outcome: 'WON' },
  { stage: 'supplying', progress: 'enclosure', outcome: 'WON' },
  { stage: 'supplying', progress: 'decoration', outcome: 'WON' },
  { stage: 'settled', progress: 'completion', outcome: 'WON' },
] as const;

const firstReview = -728;
/** Projects are gone through together every four weeks. */
const gap = 28;

/** The whole way of a project, also what lies ahead, from review to review. */
export function courseOf(draw: Draws, begins: number): readonly Arrival[] {
  const [isLost, isVain] = [draw.chance(0.25), draw.chance(0.12)];
  const whole: Arrival[] = [];
  let review = begins;
  for (const step of stages) {
    const day = firstReview + review * gap;
    whole.push({ ...step, day });
    review += draw.between(1, 3);
    const end = { ...step, day: firstReview + review * gap };
    if (isVain && step.stage === 'verified') return [...whole, { ...end, outcome: 'DISQUALIFIED' }];
    if (isLost && step.stage === 'bidding') return [...whole, { ...end, outcome: 'LOST' }];
  }
  return whole;
}
