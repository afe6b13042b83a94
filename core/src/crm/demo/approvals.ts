import { demo, userKey } from './organisation.ts';
import type { Calendar } from './calendar.ts';
import type { campaignsAt } from './campaigns.ts';
import type { DemoRow } from './loader.ts';

const definitionKey = `${demo}:approval:campaign-budget`;
const code = 'campaign-budget';

/** Budgets above it need the director of marketing, then the deputy general manager. */
const bound = 100_000;

const steps = [
  { name: '市场总监审批', position: 10, deadlineHours: 15, userKey: userKey('songyahui') },
  { name: '副总经理审批', position: 20, deadlineHours: 30, userKey: userKey('guwenbin') },
] as const;

export const definitions: readonly DemoRow[] = [
  {
    ...{ externalId: definitionKey, name: '市场活动预算审批', code, kind: 'campaignBudget' },
    above: { amount: String(bound), currency: 'CNY' },
    description: '预算超过十万元的市场活动,须经市场总监和副总经理批准。',
  },
];

export const definitionSteps: readonly DemoRow[] = steps.map(({ name, position, deadlineHours }) => ({
  ...{ externalId: `${definitionKey}:${position}`, definitionKey, name, position, deadlineHours },
}));

export const definitionApprovers: readonly DemoRow[] = steps.map(({ position, userKey: approver }) => ({
  ...{ externalId: `${definitionKey}:${position}:1`, stepKey: `${definitionKey}:${position}` },
  ...{ rule: 'USER', userKey: approver },
}));

type Campaigns = ReturnType<typeof campaignsAt>;

/** Rows of requests, by what they are. */
export interface RequestRows {
  readonly requests: readonly DemoRow[];
  readonly steps: readonly DemoRow[];
  readonly assignments: readonly DemoRow[];
  readonly actions: readonly DemoRow[];
  readonly shares: readonly DemoRow[];
}

/** The large campaigns still ahead wait for the director; those that ran were approved. */
export function approvalRequests(campaigns: Campaigns, calendar: Calendar): RequestRows {
  const large = campaigns.filter(({ row }) => Number(row.budget.amount) > bound && row.status !== 'cancelled');
  const made = large.map((campaign, index) => requestOf(campaign, `${demo}:approval:${index + 1}`, calendar));
  return {
    requests: made.flatMap(({ requests }) => requests),
    steps: made.flatMap((one) => one.steps),
    assignments: made.flatMap(({ assignments }) => assignments),
    actions: made.flatMap(({ actions }) => actions),
    shares: made.flatMap(({ shares }) => shares),
  };
}

function requestOf({ row, day }: Campaigns[number], externalId: string, calendar: Calendar): RequestRows {
  const isOver = row.status !== 'planned';
  const submitted = calendar.workingDay(Math.min(day - 30, -1));
  const at = (step: number): Date => calendar.moment(submitted, 600 + 90 * step);
  const requestKey = externalId;
  const noted = (kind: string, step: number, actorKey: string): DemoRow => ({
    ...{ externalId: `${externalId}:action:${step}`, requestKey, kind, at: at(step), actorKey },
    ...(step > 0 && { step: steps[step - 1]?.name }),
  });
  const stepKey = (position: number): string => `${externalId}:${position}`;
  return {
    requests: [
      {
        ...{ externalId, title: row.name, kind: 'campaignBudget', definitionKey, definitionCode: code },
        ...{ rules: JSON.stringify({ calendarId: null, steps: [] }), subjectKey: row.externalId, amount: row.budget },
        ...{ status: isOver ? 'APPROVED' : 'PENDING', applicantKey: row.ownerKey, ownerKey: row.ownerKey },
        ...{ submittedAt: at(0), ...(isOver && { decidedAt: at(2) }), round: 1 },
      },
    ],
    steps: steps.map(({ name, position, deadlineHours }, index) => ({
      ...{
        externalId: stepKey(position),
        requestKey,
        name,
        position,
        round: 1,
        mode: 'ALL',
        needed: 1,
        limited: false,
      },
      ...{ status: isOver ? 'APPROVED' : index === 0 ? 'ACTIVE' : 'WAITING', deadlineHours },
      ...(isOver && { startedAt: at(index), decidedAt: at(index + 1) }),
      ...(!isOver && index === 0 && { startedAt: at(0) }),
    })),
    assignments: steps.map(({ position, userKey: approverKey }, index) => ({
      ...{ externalId: `${stepKey(position)}:1`, requestKey, stepKey: stepKey(position), approverKey },
      ...{ status: isOver ? 'APPROVED' : index === 0 ? 'PENDING' : 'EXPECTED' },
      ...((isOver || index === 0) && { askedAt: at(index) }),
      ...(isOver && { doneAt: at(index + 1) }),
    })),
    actions: [
      noted('SUBMITTED', 0, row.ownerKey),
      ...(isOver ? steps.map(({ userKey: actorKey }, index) => noted('APPROVED', index + 1, actorKey)) : []),
    ],
    shares: steps.slice(0, isOver ? 2 : 1).map(({ userKey: approver }, index) => ({
      ...{ externalId: `${externalId}:share:${index}`, subjectKey: externalId, userKey: approver },
    })),
  };
}
