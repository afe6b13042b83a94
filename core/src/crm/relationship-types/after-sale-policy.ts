import { timeZoneOf, type EventHandlerContext } from '../../sdk/index.ts';
import { Task } from '../work/index.ts';
import { AfterSaleStep } from './after-sale-step.entity.ts';
import type { RelationshipType } from './relationship-enums.ts';
import { RelationshipProfile } from './relationship-profile.entity.ts';

/** What both the delivery and the nightly round need; they act as the platform. */
export type WorkContext = Pick<EventHandlerContext, 'read' | 'write' | 'sql' | 'principal'>;

/** Orders of which the customer has the goods. */
export const deliveredStatuses: readonly string[] = ['delivered', 'completed'];

export interface Step {
  readonly id: string;
  readonly type: RelationshipType;
  readonly title: string;
  readonly instruction: string | null;
  readonly afterDays: number;
  readonly repeatDays: number | null;
}

export interface Profile {
  readonly id: string;
  readonly type: RelationshipType;
  readonly name: string;
  readonly product: { readonly id: string } | null;
  readonly accountClass: string | null;
}

/** Steps and profiles that make work. */
export interface AfterSalePolicy {
  readonly steps: readonly Step[];
  readonly profiles: readonly Profile[];
}

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  readonly owner: { readonly id: string } | null;
}

/** Something to do for one customer. */
export interface Work {
  /** Equal for the same work, whenever and however often it is found: there is one task. */
  readonly key: string;
  readonly step: Step;
  readonly customer: Customer;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly about: string;
}

const mostSteps = 1000;

/** What is to be done for whom, as it stands now. */
export async function afterSalePolicy({ read }: WorkContext): Promise<AfterSalePolicy> {
  const steps = await read.list<Step>(AfterSaleStep, {
    where: { active: { eq: true } },
    select: { id: true, type: true, title: true, instruction: true, afterDays: true, repeatDays: true },
    first: mostSteps,
  });
  const types = [...new Set(steps.map(({ type }) => type))];
  const profiles =
    types.length === 0
      ? []
      : await read.list<Profile>(RelationshipProfile, {
          where: { type: { in: types } },
          select: { id: true, type: true, name: true, accountClass: true, product: { id: true } },
          first: mostSteps,
        });
  return { steps, profiles };
}

/** One task for each work, however often it is found: a task that somebody deleted stays deleted, too. */
export async function createTasks(work: readonly Work[], { write }: WorkContext): Promise<void> {
  for (let from = 0; from < work.length; from += batchSize) {
    const batch = work.slice(from, from + batchSize).map(({ key, step, customer, ownerId, dueOn, about }) => ({
      externalId: `after-sale:${key}`,
      title: `${step.title}:${customer.name}`.slice(0, longestTitle),
      description: [step.instruction, about].filter(Boolean).join('\n'),
      ...{ ownerId, assigneeId: ownerId, subjectId: customer.id },
      // Nine in the morning in China.
      dueAt: new Date(`${dueOn}T01:00:00Z`),
    }));
    const { errors } = await write.upsertMany(Task, batch, { existing: 'KEEP' });
    if (errors[0]) throw errors[0];
  }
}

const batchSize = 500;
const longestTitle = 200;
export const dayMs = 86_400_000;

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Where the platform is, by the clock of the database. */
export async function today({ sql, principal }: WorkContext): Promise<string> {
  const [found] = await sql.rows<{ readonly day: string }>`
    select to_char(now() at time zone ${timeZoneOf(principal)}::text, 'YYYY-MM-DD') as day`;
  return found?.day ?? '';
}
