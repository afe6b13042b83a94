import { declarationOf, MissingItem, type Label } from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import type { StageRule } from './stage-rule.entity.ts';

/** What a rule says about an opportunity that does not meet it. */
export function missingBy(rule: StageRule): MissingItem {
  const told = labelOf(rule);
  const label = { zh: rule.labelZh ?? told.zh, en: rule.labelEn ?? told.en };
  const advice = adviceOf(rule, label);
  const messages = { zh: rule.adviceZh ?? advice.zh, en: rule.adviceEn ?? advice.en };
  return MissingItem.of(rule.kind, label, messages, rule.field ?? null);
}

/** Fields of slots have no label here: the administrator gives one, or their name stands for it. */
function labelOf({ field, approval }: StageRule): Label {
  const name = field?.replace(/Id$/, '') ?? approval ?? '';
  return declarationOf(Opportunity).fields.find((one) => one.name === name)?.label ?? { zh: name, en: name };
}

function adviceOf({ kind, minimum }: StageRule, { zh, en }: Label): Label {
  switch (kind) {
    case 'FIELD':
      return { zh: `请填写“${zh}”`, en: `fill in "${en}"` };
    case 'RECORD':
      return { zh: `请添加“${zh}”(至少 ${minimum} 条)`, en: `add "${en}" (at least ${minimum})` };
    case 'APPROVAL':
      return { zh: `请先通过审批“${zh}”`, en: `get the approval "${en}" first` };
    case 'CHECK':
      return { zh: `未满足条件“${zh}”`, en: `the condition "${en}" is not met` };
  }
}
