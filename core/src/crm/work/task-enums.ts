import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** How urgent a task is. The numbers make the order of the values that of their urgency. */
export const TaskPriority = labelledEnum(
  'TaskPriority',
  { zh: '优先级', en: 'Task priority' },
  {
    P1_URGENT: { zh: '紧急', en: 'Urgent' },
    P2_HIGH: { zh: '高', en: 'High' },
    P3_NORMAL: { zh: '普通', en: 'Normal' },
    P4_LOW: { zh: '低', en: 'Low' },
  },
);
export type TaskPriority = EnumValue<typeof TaskPriority>;

export const TaskStatus = labelledEnum(
  'TaskStatus',
  { zh: '任务状态', en: 'Task status' },
  {
    OPEN: { zh: '待办', en: 'Open' },
    IN_PROGRESS: { zh: '进行中', en: 'In progress' },
    DONE: { zh: '已完成', en: 'Done' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
);
export type TaskStatus = EnumValue<typeof TaskStatus>;
