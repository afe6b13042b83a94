import { Deferred } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { planEventWhere } from '../event/event-where.ts';
import { filterPlanning, planCondition } from '../filter/plan-condition.ts';
import { planObject } from '../plan/plan-object.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { everything, type Condition, type ObjectPlan } from '../plan/read-plan.ts';
import type { SelectedField } from '../plan/selected-field.ts';

/** Events of records of one entity, as a subscription is told of them. */
export interface ChangesPlan {
  readonly entity: EntityModel;
  readonly audit: EntityModel;
  /** What the record must meet, now or before the change. */
  readonly where: Condition;
  /** What the audit entry must meet. */
  readonly eventWhere: Condition;
  readonly outputs: readonly ChangeOutput[];
}

export type ChangeOutput =
  | { readonly kind: 'record'; readonly key: string; readonly object: ObjectPlan }
  | { readonly kind: 'value'; readonly key: string; readonly name: string }
  | { readonly kind: 'typename'; readonly key: string; readonly type: string };

/**
 * Plans `accountChanged` (records of `entity`, filtered by their fields) and `changed` (of the entity that the batch of
 * a run is about, filtered by what the event says).
 */
export function planChanges(entity: EntityModel | null, field: SelectedField, context: PlanningContext): ChangesPlan {
  const { model, scope, decisions } = context;
  const audit = model.entities.get('AuditEntry') as EntityModel;
  const of = entity ?? entityOfBatch(context);
  const planning = filterPlanning(model, scope.principal, decisions);
  const type = entity ? `${entity.name}Change` : 'RecordChange';
  const where = field.args['where'];
  return {
    entity: of,
    audit,
    where: entity ? planCondition(of, where, planning) : everything,
    eventWhere: entity ? everything : planEventWhere(audit, where, context),
    outputs: field.fieldsOf(type).map((selected): ChangeOutput => {
      const { key, name } = selected;
      if (name === '__typename') return { kind: 'typename', key, type };
      if (name !== 'record') return { kind: 'value', key, name };
      return { kind: 'record', key, object: planObject(of, selected, context, { withTypename: !entity }) };
    }),
  };
}

function entityOfBatch({ model, decisions }: PlanningContext): EntityModel {
  const type = decisions.of(new Deferred(({ changes }) => changes?.type), (code) => String(code));
  return model.byCode.get(type) as EntityModel;
}
