import type { SeedContext } from '../../sdk/index.ts';
import { DunningLevel } from './dunning-level.entity.ts';

const levels = [
  {
    name: '友好提醒 / Reminder',
    daysOverdue: 3,
    daysToAct: 3,
    priority: 'P3_NORMAL',
    guidance: '电话核实客户是否收到发票,确认付款日期,并记录在联络中。',
  },
  {
    name: '书面催款 / Dunning letter',
    daysOverdue: 30,
    daysToAct: 5,
    priority: 'P2_HIGH',
    guidance: '发出书面催款函,同时告知销售经理;新订单须先征得财务同意。',
  },
  {
    name: '最后通知 / Final notice',
    daysOverdue: 60,
    daysToAct: 7,
    priority: 'P1_URGENT',
    guidance: '发出最后通知,暂停发货,与法务商定后续措施。',
  },
];

/** The levels that every installation starts with; everything can be changed by administrators. */
export function seedLevels(context: SeedContext): Promise<void> {
  return context.upsert(
    DunningLevel,
    levels.map((level, index) => ({ externalId: `core:dunning:${index + 1}`, ...level })),
  );
}
