import { mayRead } from '../../access/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { planObject } from '../plan/plan-object.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import type { ObjectPlan } from '../plan/read-plan.ts';
import type { SelectedField } from '../plan/selected-field.ts';

/** Fields of `Event` that are fields of its audit entry under another name. */
const auditFields: Readonly<Record<string, string>> = {
  ...{ subject: 'subject', version: 'recordVersion', at: 'createdAt', actor: 'createdBy', changes: 'changes' },
};

/** What an event's object is made of: members that are printed for events, and those of its audit entry. */
export interface EventPlan {
  readonly values: readonly { readonly key: string; readonly name: string }[];
  readonly entry: ObjectPlan;
}

/** Plans the object of each event for what is selected. */
export function planEvent(audit: EntityModel, selected: readonly SelectedField[], context: PlanningContext): EventPlan {
  const values: { key: string; name: string }[] = [];
  const entry: SelectedField[] = [];
  for (const field of selected) {
    const auditName = auditFields[field.name];
    const model = auditName === undefined ? undefined : audit.fields.get(auditName);
    if (auditName === undefined || !model) values.push(field);
    else if (mayRead(audit, model, context.scope.principal)) entry.push(renamed(field, auditName));
    else {
      context.scope.masked?.add(`Event.${field.name}`);
      values.push({ key: field.key, name: 'hidden' });
    }
  }
  return {
    values,
    entry: planObject(audit, { key: '', name: '', args: {}, nodes: [], fieldsOf: () => entry }, context),
  };
}

function renamed(field: SelectedField, name: string): SelectedField {
  return { key: field.key, name, args: field.args, nodes: field.nodes, fieldsOf: (type) => field.fieldsOf(type) };
}
