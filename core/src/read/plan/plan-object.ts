import { mayRead } from '../../access/index.ts';
import {
  historyActions,
  historyField,
  type AttributeModel,
  type EntityModel,
  type FieldModel,
  type RowModel,
  type SlotModel,
  type ToManyModel,
} from '../../model/index.ts';
import { BadInput } from '../../sdk/index.ts';
import { planConnection, type ListArguments } from './plan-connection.ts';
import type { PlanningContext } from './planning-context.ts';
import type { MoneyPart, ObjectPlan, OutputPlan } from './read-plan.ts';
import type { SelectedField } from './selected-field.ts';

/** Plans one JSON object per row for what is selected below `field`. */
export function planObject(
  row: RowModel,
  field: SelectedField,
  context: PlanningContext,
  options: { withTypename?: boolean } = {},
): ObjectPlan {
  const outputs: OutputPlan[] = [];
  const required = new Map<string, FieldModel>();
  // The executor must learn the concrete type behind an interface even if the client did not ask.
  const addsTypename = options.withTypename === true && !context.splices;
  if (addsTypename) outputs.push({ kind: 'typename', key: '__typename', type: row.name });
  for (const selected of field.fieldsOf(row.name)) {
    if (addsTypename && selected.key === '__typename') continue;
    const output = planMember(row, selected, context);
    if (output) {
      outputs.push(output);
      continue;
    }
    context.custom.add(`${row.name}.${selected.name}`);
    for (const name of row.requires.get(selected.name) ?? []) {
      const model = row.fields.get(name);
      if (model) required.set(name, model);
    }
    const key = 'record' in row ? (row as SlotModel).record : row.fields.get('id');
    if (key) required.set(key.name, key);
    if (context.computed) {
      const place = context.computed.push({ row, field: selected }) - 1;
      // Known when the whole selection is: code gets what any code beside it requires.
      outputs.push({ kind: 'computed', key: selected.key, place, fields: () => [...required.values()] });
    }
  }
  if (required.size > 0 && !context.computed) outputs.push({ kind: 'required', fields: [...required.values()] });
  return { row, outputs };
}

/** Null where the field is computed by a custom resolver. */
function planMember(row: RowModel, selected: SelectedField, context: PlanningContext): OutputPlan | null {
  const { key, name } = selected;
  if (name === '__typename') return { kind: 'typename', key, type: row.name };
  const entity = 'slots' in row ? (row as EntityModel) : undefined;
  if (name === historyField && entity?.history) return planHistory(key, entity.history, selected, context);
  const part = entity?.parts.get(name);
  if (part) return planPart(key, part, selected, context);
  const slot = entity?.slots.get(name);
  if (slot) return { kind: 'slot', key, slot, object: planObject(slot, selected, context) };

  const field = row.fields.get(name);
  if (!field || (field.kind === 'attribute' && field.internal)) return null;
  if (!mayRead(row, field, context.scope.principal)) {
    // Somebody unknown sees no row at all: there is nothing to tell of its fields.
    if (context.scope.principal) context.scope.masked?.add(`${row.name}.${name}`);
    return { kind: 'hidden', key };
  }
  switch (field.kind) {
    case 'attribute':
      return field.type === 'money'
        ? { kind: 'money', key, attribute: field, parts: moneyParts(selected, field) }
        : { kind: 'attribute', key, attribute: field };
    case 'toOne':
      return { kind: 'toOne', key, field, object: planObject(field.target, selected, context) };
    case 'hasOne':
      return { kind: 'hasOne', key, field, object: planObject(field.target, selected, context) };
    case 'anyOne':
      return {
        kind: 'anyOne',
        key,
        field,
        objects: field.targets.map((target) => planObject(target, selected, context, { withTypename: true })),
      };
    case 'toMany':
      return {
        kind: 'connection',
        key,
        field,
        connection: below(key, () => planConnection(field.target, selected.args, selected, context)),
      };
  }
}

const newestFirst = [{ id: 'DESC' }];

/** What happened to the record: of the audit trail only its changes. */
function planHistory(key: string, field: ToManyModel, selected: SelectedField, context: PlanningContext): OutputPlan {
  const { target } = field;
  const args: ListArguments = { ...selected.args, orderBy: (selected.args as ListArguments).orderBy ?? newestFirst };
  const onlyChanges = { action: { in: historyActions } };
  const connection = below(key, () => planConnection(target, args, selected, context, onlyChanges));
  return { kind: 'connection', key, field, connection };
}

/** Some of the records of a relation, as the author said which and in which order. */
function planPart(key: string, field: ToManyModel, selected: SelectedField, context: PlanningContext): OutputPlan {
  const args: ListArguments = { ...selected.args, orderBy: (selected.args as ListArguments).orderBy ?? field.order };
  const connection = below(key, () => planConnection(field.target, args, selected, context, field.only));
  return { kind: 'connection', key, field, connection };
}

/** A wrong argument of a list inside the selection says inside which field: `contacts.first`. */
function below<Plan>(key: string, plan: () => Plan): Plan {
  try {
    return plan();
  } catch (error) {
    throw error instanceof BadInput ? new BadInput(error.messages, [key, ...error.path]) : error;
  }
}

function moneyParts(selected: SelectedField, field: AttributeModel): MoneyPart[] {
  const parts = selected.fieldsOf('Money').map(({ key, name }) => ({ key, part: name as MoneyPart['part'] }));
  // Code that selects `{ amount: true }` means the whole value.
  return parts.length > 0 || !field.currencyColumn
    ? parts
    : [
        { key: 'amount', part: 'amount' },
        { key: 'currency', part: 'currency' },
      ];
}
