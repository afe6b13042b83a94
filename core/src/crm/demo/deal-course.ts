import type { Draws } from '../../sdk/index.ts';
import type { Calendar } from './calendar.ts';

export type StageCode = 'CONTACT' | 'NEEDS' | 'PROPOSAL' | 'NEGOTIATION' | 'WON' | 'LOST';

/** A stage that a deal came to, and when: a reporting day before today. */
export interface Arrival {
  readonly stage: StageCode;
  readonly day: number;
}

/** Days that deals usually stay in each stage, from and to. */
const stays = [
  ['CONTACT', 4, 28],
  ['NEEDS', 6, 35],
  ['PROPOSAL', 7, 40],
  ['NEGOTIATION', 5, 30],
] as const;

/** Where deals that fail do so: the share of the lost ones that leaves at the end of each stage. */
const leaves = [0.12, 0.3, 0.65, 1];

/** The first reporting day after `day`, some `stay` days later. */
function laterReport(calendar: Calendar, day: number, stay: number): number {
  const found = calendar.reportingDay(day + stay);
  return found > day ? found : laterReport(calendar, day, stay + 7);
}

/**
 * The way of a deal through the stages, as far as it has come by today.
 * @param opened a reporting day
 * @param chance of being won, 0 to 1
 */
export function courseOf(draw: Draws, opened: number, chance: number, calendar: Calendar): readonly Arrival[] {
  const isWon = draw.chance(chance);
  const whole: Arrival[] = [];
  let day = opened;
  for (const [index, [stage, shortest, longest]] of stays.entries()) {
    whole.push({ stage, day });
    // Some are forgotten for a while: they show up as too long in their stage.
    const stay = draw.between(shortest, longest) + (draw.chance(0.08) ? draw.between(30, 120) : 0);
    day = laterReport(calendar, day, stay);
    const gives = draw.chance(leaves[index] ?? 1);
    if (!isWon && gives) break;
  }
  whole.push({ stage: isWon ? 'WON' : 'LOST', day });
  return whole.filter((arrival) => arrival.day < 0);
}
