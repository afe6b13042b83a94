import { createHash } from 'node:crypto';
import { mayAttempt } from '../../access/index.ts';
import { derive } from '../../database/index.ts';
import type { EntityModel } from '../../model/index.ts';
import { checkPageSize } from '../plan/plan-connection.ts';
import { planObject } from '../plan/plan-object.ts';
import type { PlanningContext } from '../plan/planning-context.ts';
import { badInput } from '../plan/read-input.ts';
import type { SelectedField } from '../plan/selected-field.ts';
import { parseSearchCursor } from './search-cursor.ts';
import { searchedEntities } from './search-document.ts';
import type { NodePlans, SearchEdgeOutput, SearchOutput, SearchPlan } from './search-plan.ts';
import { searchQueryOf } from './search-query.ts';

/** Arguments of `search`. */
export interface SearchArguments {
  readonly text: unknown;
  readonly types?: unknown;
  readonly first?: unknown;
  readonly after?: unknown;
}

/** Plans `search`. @throws BadInput */
export function planSearch(args: SearchArguments, field: SelectedField, context: PlanningContext): SearchPlan {
  const { decisions, pageLimits, scope } = context;
  const visible = searchedEntities(context.model).filter((entity) => mayAttempt(entity, 'read', scope.principal));
  const names = decisions.of(args.types ?? null, (types) => (types === null ? null : checkTypes(types, visible)));
  const entities = names ? visible.filter(({ name }) => names.includes(name)) : visible;
  const after = args.after ?? null;
  const signature = derive([args.text, names], signatureOf);
  const position = (index: number): unknown =>
    derive([after, signature], (both) => parseSearchCursor(both as readonly unknown[])[index]);
  return {
    entities,
    isNarrow: entities.length < searchedEntities(context.model).length,
    text: args.text,
    signature,
    size: derive(args.first ?? pageLimits.default, (size) => checkPageSize(size as number, 'first', pageLimits)),
    after: after === null ? null : { rank: position(0), seq: position(1), id: position(2) },
    outputs: planOutputs(field, entities, context),
  };
}

/** What may not be read looks as if it were not there. */
function checkTypes(types: unknown, visible: readonly EntityModel[]): string[] {
  const allowed = visible.map(({ name }) => name);
  return (types as readonly string[]).map((name, index) => {
    if (allowed.includes(name)) return name;
    const [shown, list] = [name.slice(0, 60), allowed.join(', ')];
    throw badInput(
      ['types', String(index)],
      `不能搜索类型“${shown}”,可用的类型:${list}`,
      `there is no type ${shown} to search, but: ${list}`,
    );
  });
}

/** A cursor of another search is refused instead of giving a wrong page. */
function signatureOf(search: unknown): string {
  const [text, names] = search as readonly unknown[];
  const asked = JSON.stringify([searchQueryOf(text, ['text']).folded, names]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 6);
}

function planOutputs(field: SelectedField, entities: readonly EntityModel[], context: PlanningContext): SearchOutput[] {
  return field.fieldsOf('SearchConnection').map((selected): SearchOutput => {
    const { key, name } = selected;
    switch (name) {
      case 'nodes':
        return { kind: 'nodes', key, objects: planNodes(selected, entities, context) };
      case 'edges': {
        const parts = selected.fieldsOf('SearchEdge').map((part) => planEdgePart(part, entities, context));
        return { kind: 'edges', key, parts };
      }
      case 'pageInfo': {
        const parts = selected.fieldsOf('PageInfo').map((part) => ({ key: part.key, name: part.name }));
        return { kind: 'pageInfo', key, parts };
      }
      case 'totalCount':
        return { kind: 'totalCount', key };
      default:
        return { kind: 'typename', key };
    }
  });
}

function planEdgePart(
  selected: SelectedField,
  entities: readonly EntityModel[],
  context: PlanningContext,
): SearchEdgeOutput {
  const { key, name } = selected;
  if (name === 'node') return { kind: 'node', key, objects: planNodes(selected, entities, context) };
  return { kind: name === 'cursor' || name === 'rank' ? name : 'typename', key };
}

function planNodes(selected: SelectedField, entities: readonly EntityModel[], context: PlanningContext): NodePlans {
  return entities.map((entity) => planObject(entity, selected, context, { withTypename: true }));
}
