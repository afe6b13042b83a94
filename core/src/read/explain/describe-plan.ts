import type { GroupKey, GroupsPlan } from '../group/group-plan.ts';
import { trailOf } from '../group/group-path.ts';
import { describeCondition } from './describe-condition.ts';
import type { PlanNode } from '../plan/plan-node.ts';
import type { ConnectionPlan, ObjectPlan, OrderTerm, OutputPlan, Page } from '../plan/read-plan.ts';
import type { RootPlan } from '../plan/root-plan.ts';
import { describeCounting } from '../measures/describe-counting.ts';
import type { NodePlans, SearchPlan } from '../search/search-plan.ts';

/** The plan of a root field as a tree of small nodes. Holds no values. */
export function describePlan(plan: RootPlan, key: string): PlanNode {
  switch (plan.kind) {
    case 'connection':
      return connection(plan.connection, key);
    case 'groups':
      return groups(plan.groups, key);
    case 'changes':
      return { node: 'changes', key, of: plan.changes.entity.name };
    case 'search':
      return search(plan.search, key);
    case 'one':
      return object('record', plan.object, { key, detail: 'id eq ?' });
  }
}

function search({ entities, outputs, after }: SearchPlan, key: string): PlanNode {
  const found = (node: string, name: string, objects: NodePlans): PlanNode => ({
    ...{ node, key: name, children: objects.map((one) => object('case', one, {})) },
  });
  const children = outputs.flatMap((output): PlanNode[] => {
    if (output.kind === 'nodes') return [found('nodes', output.key, output.objects)];
    if (output.kind !== 'edges') return [{ node: output.kind, key: output.key }];
    return output.parts.map((part) =>
      part.kind === 'node' ? found('node', part.key, part.objects) : { node: part.kind, key: part.key },
    );
  });
  return {
    ...{ node: 'search', key },
    children: [
      ...entities.map((entity): PlanNode => ({ node: 'gate', of: entity.name, detail: 'read' })),
      { node: 'filter', detail: 'documents with all terms of ?' },
      { node: 'order', detail: 'rank, newest document, id' },
      { node: 'page', detail: after ? 'first ? after ?' : 'first ?' },
      ...children,
    ],
  };
}

function connection(plan: ConnectionPlan, key: string): PlanNode {
  const { entity, outputs } = plan;
  const children = outputs.map((output): PlanNode => {
    switch (output.kind) {
      case 'nodes':
        return object('nodes', output.object, { key: output.key });
      case 'edges': {
        const parts = output.parts.map((part): PlanNode =>
          part.kind === 'node' ? object('node', part.object, { key: part.key }) : { node: part.kind, key: part.key },
        );
        return { node: 'edges', key: output.key, children: parts };
      }
      case 'pageInfo':
        return { node: 'pageInfo', key: output.key, detail: output.parts.map(({ name }) => name).join(', ') };
      case 'totalCount':
        return { node: 'totalCount', key: output.key, ...(output.estimate && { detail: 'estimate' }) };
      case 'typename':
        return { node: 'typename', key: output.key };
    }
  });
  const selects = outputs.some(({ kind }) => kind !== 'totalCount' && kind !== 'typename');
  return {
    ...{ node: 'connection', key, of: entity.name },
    children: [
      { node: 'gate', of: entity.name, detail: gate(plan) },
      { node: 'filter', detail: describeCondition(plan.where) },
      ...(outputs.some(({ kind }) => kind === 'totalCount') ? describeCounting(plan.counting) : []),
      ...(selects ? [order(plan.order), page(plan.page)] : []),
      ...children,
    ],
  };
}

function gate({ withDeleted, asOf }: Pick<ConnectionPlan, 'withDeleted' | 'asOf'>): string {
  return ['read', ...(withDeleted ? ['deleted records too'] : []), ...(asOf === null ? [] : ['as of ?'])].join(', ');
}

function order(terms: readonly OrderTerm[]): PlanNode {
  return { node: 'order', detail: [...terms.map(describeTerm), 'id'].join(', ') };
}

/** `account.name desc` */
export function describeTerm({ path, attribute, descending }: OrderTerm): string {
  const steps = path.map((step) => (step.kind === 'toOne' ? step.field.name : step.slot.prefix));
  return `${[...steps, attribute.name].join('.')}${descending ? ' desc' : ''}`;
}

function page({ backward, looksFurther, after, before }: Page): PlanNode {
  const parts = [
    backward ? 'last ?' : 'first ?',
    ...(after ? ['after ?'] : []),
    ...(before ? ['before ?'] : []),
    ...(looksFurther ? ['and whether there are more'] : []),
  ];
  return { node: 'page', detail: parts.join(' ') };
}

type Head = Omit<PlanNode, 'node' | 'of' | 'children'>;

/** Plain fields are one node, whatever needs a join or a subquery is one of its own. */
function object(node: string, { row, outputs }: ObjectPlan, head: Head): PlanNode {
  const plain = outputs.flatMap((output) => (isPlain(output) ? [fieldText(output)] : []));
  const hidden = outputs.flatMap((output) => (output.kind === 'hidden' ? [output.key] : []));
  const joined = outputs.flatMap((output) => joinedOutput(output));
  const children = [
    ...(plain.length > 0 ? [{ node: 'fields', detail: plain.join(', ') }] : []),
    ...(hidden.length > 0 ? [{ node: 'hidden', detail: hidden.join(', ') }] : []),
    ...joined,
  ];
  return { node, ...head, of: row.name, children };
}

type Plain = Extract<OutputPlan, { kind: 'attribute' | 'money' | 'typename' }>;

function isPlain(output: OutputPlan): output is Plain {
  return output.kind === 'attribute' || output.kind === 'money' || output.kind === 'typename';
}

function fieldText(output: Plain): string {
  const name = output.kind === 'typename' ? '__typename' : output.attribute.name;
  return output.key === name ? name : `${output.key}: ${name}`;
}

function joinedOutput(output: OutputPlan): PlanNode[] {
  switch (output.kind) {
    case 'toOne':
    case 'hasOne':
    case 'slot':
      return [object(output.kind, output.object, { key: output.key })];
    case 'anyOne':
      return [{ node: 'anyOne', key: output.key, children: output.objects.map((one) => object('case', one, {})) }];
    case 'connection':
      return [connection(output.connection, output.key)];
    case 'computed':
      return [{ node: 'computed', key: output.key, detail: fieldNames(output.fields()) }];
    case 'required':
      return [{ node: 'required', detail: fieldNames(output.fields) }];
    default:
      return [];
  }
}

function fieldNames(fields: readonly { readonly name: string }[]): string {
  return fields.map(({ name }) => name).join(', ');
}

function groups(plan: GroupsPlan, key: string): PlanNode {
  const conditions = plan.having.map(({ basis }) => (basis.kind === 'count' ? 'count' : basis.measure.attribute.name));
  return {
    ...{ node: 'groups', key, of: plan.entity.name },
    children: [
      { node: 'gate', of: plan.entity.name, detail: gate(plan) },
      { node: 'filter', detail: describeCondition(plan.where) },
      ...describeCounting(plan.counting),
      { node: 'keys', detail: plan.keys.map(describeKey).join(', ') },
      ...(conditions.length > 0 ? [{ node: 'having', detail: conditions.join(', ') }] : []),
      ...plan.outputs.map(({ kind, key: name }) => ({ node: kind, key: name })),
    ],
  };
}

function describeKey({ name, path, bucket }: GroupKey): string {
  const field = `${trailOf(path)}${name}`;
  return bucket ? `${field} by ${bucket.by}` : field;
}
