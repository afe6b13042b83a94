import { AnyReference, hooksOf, localDay, Money, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Receivable } from '../finance/index.ts';
import { Task } from '../work/index.ts';
import { DunningLevel } from './dunning-level.entity.ts';
import { DunningNotice } from './dunning-notice.entity.ts';

/** Type code of receivables. */
const receivableCode = 'rb';
const dayLength = 86_400_000;

/** The task of the receivable's owner, made in the same transaction as the notice: one of each, or neither. */
async function makeTasks(changes: readonly Change<DunningNotice>[], context: HookContext): Promise<void> {
  const receivables = byId(
    await context.load(Receivable, [...new Set(changes.map(({ record }) => record.receivable.id))]),
  );
  const levels = byId(await context.load(DunningLevel, [...new Set(changes.map(({ record }) => record.level.id))]));
  for (const { record } of changes) {
    const receivable = receivables.get(record.receivable.id);
    const level = levels.get(record.level.id);
    if (!receivable || !level) continue;
    const { owner, team, unit, number, dueOn, open } = receivable;
    record.noticedOn ??= localDay(context);
    record.open = Money.of(open.amount, open.currency);
    record.task = context.create(Task, {
      ...{ owner, team, unit, assignee: owner, priority: level.priority },
      title: `${level.name}:${number}`,
      description: [level.guidance, `${number} · ${dueOn} · ${open.currency} ${open.amount}`]
        .filter(Boolean)
        .join('\n'),
      dueAt: new Date(context.now.getTime() + level.daysToAct * dayLength),
      subject: AnyReference.to(receivableCode, receivable.id),
    });
  }
}

export const dunningNoticeHooks = hooksOf(DunningNotice, { beforeCreate: makeTasks });
