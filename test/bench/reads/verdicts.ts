// The table of goals of the read engine: what was wanted, what was found.

export interface Verdict {
  readonly what: string;
  readonly figure: number;
  readonly goal: number;
  readonly is: 'at least' | 'at most';
  readonly unit?: string;
}

const shown = (value: number): string => (value >= 20 ? value.toFixed(0) : value.toFixed(2));

function passes({ figure, goal, is }: Verdict): boolean {
  return is === 'at least' ? figure >= goal : figure <= goal;
}

/** Prints the table; tells how many goals were missed. */
export function printVerdicts(verdicts: readonly Verdict[]): number {
  console.log(`\n${'goal'.padEnd(64)}${'wanted'.padStart(14)}${'found'.padStart(10)}`);
  for (const verdict of verdicts) {
    const { what, figure, goal, is, unit } = verdict;
    const wanted = `${is === 'at least' ? '≥' : '≤'} ${shown(goal)}`;
    console.log(
      `${(unit ? `${what}, ${unit}` : what).padEnd(64)}${wanted.padStart(14)}${shown(figure).padStart(10)}  ` +
        (passes(verdict) ? 'PASS' : 'FAIL'),
    );
  }
  const missed = verdicts.filter((verdict) => !passes(verdict)).length;
  console.log(`\n${verdicts.length - missed} passed, ${missed} failed`);
  return missed;
}
