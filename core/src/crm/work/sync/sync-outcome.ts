import { labelledEnum, type EnumValue } from '../../../sdk/index.ts';

export const SyncOutcome = labelledEnum(
  'SyncOutcome',
  { zh: '同步结果', en: 'What became of a change' },
  {
    CREATED: { zh: '已新建', en: 'The record was made' },
    UPDATED: { zh: '已更新', en: 'The record was changed' },
    UNCHANGED: { zh: '此前已同步', en: 'It was there already' },
    STALE: { zh: '已有更新的修改', en: 'Later changes were there already' },
    PENDING: { zh: '等待新建', en: 'It waits for what makes the record' },
    CONFLICT: { zh: '与他人的修改冲突', en: 'Others changed the same meanwhile' },
    FAILED: { zh: '未通过检查', en: 'Refused' },
  },
);
export type SyncOutcome = EnumValue<typeof SyncOutcome>;
