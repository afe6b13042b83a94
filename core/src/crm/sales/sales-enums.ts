import { labelledEnum, type EnumValue } from '../../sdk/index.ts';

/** What reaching a stage means for the opportunity. */
export const StageKind = labelledEnum(
  'StageKind',
  { zh: '阶段类型', en: 'Stage kind' },
  {
    OPEN: { zh: '进行中', en: 'Open' },
    WON: { zh: '赢单', en: 'Won' },
    LOST: { zh: '丢单', en: 'Lost' },
  },
);
export type StageKind = EnumValue<typeof StageKind>;

/** What a rule of a stage gate asks for. */
export const StageRuleKind = labelledEnum(
  'StageRuleKind',
  { zh: '进入条件类型', en: 'Stage rule kind' },
  {
    FIELD: { zh: '必填字段', en: 'Required field' },
    CHECK: { zh: '条件', en: 'Condition' },
    RECORD: { zh: '必需的相关记录', en: 'Required records' },
    APPROVAL: { zh: '审批', en: 'Approval' },
  },
);
export type StageRuleKind = EnumValue<typeof StageRuleKind>;

/** Where the opportunity counts in the owner's forecast. */
export const ForecastCategory = labelledEnum(
  'ForecastCategory',
  { zh: '预测类别', en: 'Forecast category' },
  {
    PIPELINE: { zh: '跟进中', en: 'Pipeline' },
    BEST_CASE: { zh: '有望', en: 'Best case' },
    COMMIT: { zh: '承诺', en: 'Commit' },
    CLOSED: { zh: '已成交', en: 'Closed' },
    OMITTED: { zh: '不计入', en: 'Omitted' },
  },
);
export type ForecastCategory = EnumValue<typeof ForecastCategory>;

/** How it ended between us and one competitor. */
export const CompetitionOutcome = labelledEnum(
  'CompetitionOutcome',
  { zh: '竞争结果', en: 'Competition outcome' },
  {
    OPEN: { zh: '竞争中', en: 'Open' },
    WON_AGAINST: { zh: '我方胜出', en: 'Won against them' },
    LOST_TO: { zh: '对手胜出', en: 'Lost to them' },
    WITHDREW: { zh: '对手退出', en: 'They withdrew' },
  },
);
export type CompetitionOutcome = EnumValue<typeof CompetitionOutcome>;
