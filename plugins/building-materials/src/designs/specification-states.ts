import { stateMachine, type HookContext, type Move } from '@guanxi/core';
import { alertLead } from './alert-lead.ts';
import { BuildingSpecificationChange } from './specification-change.entity.ts';
import { BuildingSpecificationStatus } from './specification-status.ts';
import { BuildingSpecification } from './specification.entity.ts';

const alert = (
  { record, to }: Move<BuildingSpecification, BuildingSpecificationStatus>,
  context: HookContext,
): Promise<void> => alertLead(record, to, context);

const { labels } = BuildingSpecificationStatus;

/**
 * A specification is proposed, written into the design, at risk, substituted or won. What was substituted can be
 * proposed or written in again; what is won, by word or by an order for the project, stays won. Whoever leads the
 * project hears of a risk and of a substitution.
 */
export const specificationStates = stateMachine({
  of: BuildingSpecification,
  field: 'status',
  label: { zh: '选用状态', en: 'Status' },
  states: {
    PROPOSED: { label: labels.PROPOSED },
    WRITTEN_IN: { label: labels.WRITTEN_IN },
    AT_RISK: { label: labels.AT_RISK },
    SUBSTITUTED: { label: labels.SUBSTITUTED },
    WON: { label: labels.WON, final: true },
  },
  transitions: {
    propose: { label: { zh: '重新推荐', en: 'Propose again' }, from: ['SUBSTITUTED'], to: 'PROPOSED' },
    writeIn: {
      label: { zh: '写入设计', en: 'Write in' },
      from: ['PROPOSED', 'AT_RISK', 'SUBSTITUTED'],
      to: 'WRITTEN_IN',
    },
    endanger: {
      label: { zh: '标记风险', en: 'Mark as at risk' },
      from: ['PROPOSED', 'WRITTEN_IN'],
      to: 'AT_RISK',
      effects: [alert],
    },
    substitute: {
      label: { zh: '被替换', en: 'Mark as substituted' },
      from: ['PROPOSED', 'WRITTEN_IN', 'AT_RISK'],
      to: 'SUBSTITUTED',
      effects: [alert],
    },
    win: { label: { zh: '成交', en: 'Win' }, from: ['PROPOSED', 'WRITTEN_IN', 'AT_RISK'], to: 'WON' },
  },
  since: 'statusSince',
  history: {
    entity: BuildingSpecificationChange,
    record: 'specification',
    from: 'fromStatus',
    to: 'toStatus',
  },
});

/** The one step that leads to a status. */
export const stepTo = {
  PROPOSED: 'propose',
  WRITTEN_IN: 'writeIn',
  AT_RISK: 'endanger',
  SUBSTITUTED: 'substitute',
  WON: 'win',
} as const satisfies Record<BuildingSpecificationStatus, string>;
