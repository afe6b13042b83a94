import { stateMachine, type MachineState, type StateMachine, type Transition } from '../../sdk/index.ts';
import { Opportunity } from './opportunity.entity.ts';
import { StageChange } from './stage-change.entity.ts';
import type { Stage } from './stage.entity.ts';

/** The stages of one pipeline as a state machine; its transitions are called by the uuid of where they lead. */
export function stageMachine(stages: readonly Stage[]): StateMachine<Opportunity, string, string> {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return stateMachine({
    of: Opportunity,
    field: 'stage',
    label: { zh: '阶段', en: 'Stage' },
    since: 'stageSince',
    history: { entity: StageChange, record: 'opportunity', from: 'fromStage', to: 'toStage' },
    stored: (id) => byId.get(id) ?? id,
    states: Object.fromEntries(stages.map((stage) => [stage.id, stateOf(stage)])),
    transitions: Object.fromEntries(stages.map((to) => [to.id, transitionTo(to, stages)])),
  });
}

const stateOf = ({ name, code }: Stage): MachineState => ({ label: { zh: name, en: name }, code });

function transitionTo(to: Stage, stages: readonly Stage[]): Transition<Opportunity> {
  const from = stages.filter((stage) => stage.id !== to.id && isReachable(stage, to, stages)).map(({ id }) => id);
  return { label: { zh: to.name, en: to.name }, from, to: to.id };
}

/** Back is always possible, and so is losing; forward as far as no stage on the way has to be gone through. */
function isReachable(from: Stage, to: Stage, stages: readonly Stage[]): boolean {
  if (to.deletedAt) return false;
  if (to.kind === 'LOST' || to.position <= from.position) return true;
  const passed = stages.filter(({ position }) => position > from.position && position < to.position);
  return passed.every(({ kind, mandatory, deletedAt }) => kind !== 'OPEN' || !mandatory || deletedAt);
}
