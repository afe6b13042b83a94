import type { AnyOneModel, CrmModel, EntityModel, ToOneModel } from '../../model/index.ts';
import { derive } from '../../database/index.ts';
import { parseGlobalId } from '../../model/index.ts';
import { BadInput, type WhereInput } from '../../sdk/index.ts';
import { nullOperand, uuidOf } from './plan-operators.ts';
import type { Decisions } from '../plan/decisions.ts';
import type { ColumnRef, Condition } from '../plan/read-plan.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function all(parts: readonly Condition[]): Condition {
  return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
}

function noOperator(operator: string, path: readonly string[]): BadInput {
  return new BadInput({ zh: `没有运算符 ${operator}`, en: `there is no operator ${operator}` }, path);
}

const negates = (operator: string, value: unknown): boolean =>
  operator === 'ne' || operator === 'notIn' || (operator === 'isNull' && value === true);

type Reference = Extract<Condition, { kind: 'reference' }>;

/** A condition on the reference; `negated`: what it is where every such record exists for the caller. */
function among(field: ToOneModel | AnyOneModel, found: Condition, negated: Condition | false): Reference {
  return { kind: 'reference', field, found, ...(negated && { negated }) };
}

/** Whether there is a record at all. */
function presence(field: ToOneModel | AnyOneModel, column: ColumnRef, isNull: boolean): Condition {
  const found: Condition = { kind: 'isNull', column, isNull: false };
  return among(field, found, isNull && { kind: 'isNull', column, isNull });
}

/** `accountId: { eq: … }`: the foreign key itself. */
export function planReferenceFilter(
  field: ToOneModel,
  input: WhereInput,
  model: CrmModel,
  path: readonly string[],
): Condition {
  const column: ColumnRef = { column: field.column, cast: 'uuid' };
  return all(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([operator, value]): Condition => {
        const here = [...path, operator];
        if (value === null) throw nullOperand(operator, here);
        if (operator === 'isNull') return presence(field, column, value === true);
        if (!['eq', 'ne', 'in', 'notIn'].includes(operator)) throw noOperator(operator, here);
        const uuid = (id: unknown): string => uuidOf(id, field.target, model, here);
        const negated = negates(operator, value);
        // One value is compared as such: rows of one parent come from an index in its order, those of a list do not.
        if (operator === 'eq' || operator === 'ne') {
          const compared = { kind: 'compare', column, value: derive(value, uuid), insensitive: false } as const;
          return among(field, { ...compared, operator: 'eq' }, negated && { ...compared, operator });
        }
        const values = derive(value, (ids) => listOf(ids).map(uuid));
        const listed = { kind: 'in', column, values, negated: false, insensitive: false } as const;
        return among(field, listed, negated && { ...listed, negated });
      }),
  );
}

/** `subjectId: { in: […] }` and `subjectType: { eq: "Account" }` of a polymorphic reference. */
export function planAnyOneFilter(
  field: AnyOneModel,
  part: 'id' | 'type',
  input: WhereInput,
  { model, decisions }: { readonly model: CrmModel; readonly decisions: Decisions },
  path: readonly string[],
): Condition {
  const type: ColumnRef = { column: field.typeColumn, cast: 'text' };
  const id: ColumnRef = { column: field.column, cast: 'uuid' };
  return all(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([operator, value]): Condition => {
        const here = [...path, operator];
        if (value === null) throw nullOperand(operator, here);
        if (operator === 'isNull') return presence(field, id, value === true);
        if (!['eq', 'ne', 'in', 'notIn'].includes(operator)) throw noOperator(operator, here);
        const negated = negates(operator, value);
        if (part === 'type') {
          const codes = derive(value, (names) => listOf(names).map((name) => entityNamed(name, field, here).code));
          const named = { kind: 'in', column: type, values: codes, negated: false, insensitive: false } as const;
          return among(field, named, negated && { ...named, negated });
        }
        // Ids carry their type, and uuids are unique over all tables: both columns together use the index.
        const parsed = (ids: unknown) => listOf(ids).map((text) => parsedOf(text, field, model, here));
        const codes = derive(value, (ids) => [...new Set(parsed(ids).map((one) => one.entity.code))]);
        const uuids = derive(value, (ids) => parsed(ids).map((one) => one.uuid));
        const matches: Condition = {
          kind: 'and',
          parts: [
            { kind: 'in', column: type, values: codes, negated: false, insensitive: false },
            { kind: 'in', column: id, values: uuids, negated: false, insensitive: false },
          ],
        };
        const condition = among(field, matches, negated && { kind: 'not', part: matches });
        const targets = decisions.of(value, (ids) => namesBehind(ids, field, model));
        return targets
          ? { ...condition, targets: field.targets.filter(({ name }) => targets.includes(name)) }
          : condition;
      }),
  );
}

/** Names of the entities that ids are of, in the order of the targets; null where one is no id of any. */
function namesBehind(ids: unknown, field: AnyOneModel, model: CrmModel): string[] | null {
  const behind = new Set<EntityModel>();
  for (const id of listOf(ids)) {
    const parsed = typeof id === 'string' ? parseGlobalId(model, id) : null;
    if (!parsed) return null;
    behind.add(parsed.entity);
  }
  return field.targets.filter((target) => behind.has(target)).map(({ name }) => name);
}

function entityNamed(name: unknown, field: AnyOneModel, path: readonly string[]): EntityModel {
  const found = field.targets.find((target) => target.name === name);
  if (found) return found;
  throw new BadInput({ zh: `没有类型 ${String(name)}`, en: `there is no type ${String(name)}` }, path);
}

function parsedOf(
  value: unknown,
  field: AnyOneModel,
  model: CrmModel,
  path: readonly string[],
): { entity: EntityModel; uuid: string } {
  const parsed = typeof value === 'string' ? parseGlobalId(model, value) : null;
  if (parsed && field.targets.includes(parsed.entity)) return parsed;
  throw new BadInput({ zh: '不是有效的编号', en: 'not a valid id for this reference' }, path);
}
