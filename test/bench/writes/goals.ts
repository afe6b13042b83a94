/** One measurement of a server. */
export interface Figures {
  readonly rowsPerSecond: number;
  /** Microseconds of the server's own process per row, PostgreSQL not included. */
  readonly cpu: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** What issue 6 asks of ours: so many times the rate of another server, or so many rows a second on two idle cores. */
const goals: Readonly<Record<string, { readonly of?: string; readonly least: number }>> = {
  create: { of: 'limit', least: 0.5 },
  upsert: { of: 'postgraphile', least: 10 },
  accounts: { least: 8000 },
  opportunities: { least: 3000 },
};

/** The ratios of one case, round by round, and whether its goal is met. `label`: what lines begin with. */
export function judge(name: string, runs: ReadonlyMap<string, readonly Figures[]>, label = name): string[] {
  const rates = (server: string): number[] => (runs.get(server) ?? []).map(({ rowsPerSecond }) => rowsPerSecond);
  const ours = rates('ours');
  const ratioTo = (server: string): number => median(ours.map((rate, round) => rate / (rates(server)[round] ?? rate)));
  const lines = [...runs.keys()]
    .filter((server) => server !== 'ours')
    .map((server) => `${label.padEnd(14)} ours / ${server} ${ratioTo(server).toFixed(2)}`);
  const goal = goals[name];
  if (!goal) return lines;
  const reached = goal.of === undefined ? median(ours) : ratioTo(goal.of);
  const what = goal.of === undefined ? 'rows/s' : `× ${goal.of}`;
  return [...lines, `${label.padEnd(14)} ${reached >= goal.least ? 'PASS' : 'FAIL'}: goal ${goal.least} ${what}`];
}
