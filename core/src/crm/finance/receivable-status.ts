import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** How far a receivable is paid. Overdue is no status: it comes with the day (`dueOn` in the past, `open` left). */
export const ReceivableStatus = labelledEnum(
  'ReceivableStatus',
  { zh: '应收款状态', en: 'Receivable status' },
  {
    OPEN: { zh: '未收', en: 'Open' },
    PARTLY_PAID: { zh: '部分收款', en: 'Partly paid' },
    PAID: { zh: '已收清', en: 'Paid' },
    WRITTEN_OFF: { zh: '已核销', en: 'Written off' },
    VOID: { zh: '已作废', en: 'Void' },
  },
);
export type ReceivableStatus = EnumValue<typeof ReceivableStatus>;
