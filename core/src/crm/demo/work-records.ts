import { draws } from '../../sdk/index.ts';
import { dayLength, type deals } from './deals.ts';
import { demo } from './organisation.ts';

const kinds = [
  { type: 'visit', title: '拜访客户,了解工程进度', outcome: '客户认可样品,要求补充检测报告。' },
  { type: 'call', title: '电话跟进报价', outcome: '客户正在比价,下周答复。' },
  { type: 'meeting', title: '技术交流会', outcome: '设计方同意把我方产品写入图纸。' },
  { type: 'email', title: '发送产品资料', outcome: '资料已收到。' },
  { type: 'chat', title: '微信沟通交期', outcome: '交期可以接受。' },
  { type: 'task', title: '准备投标文件', outcome: '标书已按时递交。' },
] as const;

const nextActions = ['一周后回访', '约总工程师面谈', '申请特价审批', null, null];
const count = 300;

/** Visits, calls and tasks around the deals: most are done, some lie ahead, a few are overdue. */
export function workRecords(now: Date, among: ReturnType<typeof deals>) {
  return Array.from({ length: count }, (_, index) => {
    const draw = draws(90_000 + index);
    const deal = draw.oneOf(among);
    const kind = draw.oneOf(kinds);
    const days = draw.chance(0.85) ? -draw.between(1, 330) : draw.between(1, 30);
    const startsAt = new Date(
      Math.floor(now.getTime() / dayLength + days) * dayLength + draw.between(1, 9) * 3_600_000,
    );
    const done = days < 0 && !draw.chance(0.06);
    return {
      externalId: `${demo}:activity:${index + 1}`,
      type: kind.type,
      title: `${kind.title}(${deal.name})`,
      phase: deal.stage === 'WON' && draw.chance(0.5) ? 'AFTER_SALE' : 'PRE_SALE',
      subjectKey: deal.externalId,
      contactKey: deal.contactKey,
      ownerKey: deal.ownerKey,
      startsAt,
      endsAt: new Date(startsAt.getTime() + draw.between(1, 4) * 1_800_000),
      dueAt: startsAt,
      status: done ? 'DONE' : 'PLANNED',
      ...(done ? { doneAt: startsAt, outcome: kind.outcome, nextAction: draw.oneOf(nextActions) } : {}),
    };
  });
}
