import type { AnyOneModel, CrmModel, EntityModel, ToOneModel } from '../model/index.ts';
import { parseGlobalId } from '../model/index.ts';
import { BadInput, type WhereInput } from '../sdk/index.ts';
import { uuidOf } from './plan-operators.ts';
import type { ColumnRef, Condition } from './read-plan.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function all(parts: readonly Condition[]): Condition {
  return parts.length === 1 ? (parts[0] as Condition) : { kind: 'and', parts };
}

function noOperator(operator: string, path: readonly string[]): BadInput {
  return new BadInput({ zh: `没有运算符 ${operator}`, en: `there is no operator ${operator}` }, path);
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
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([operator, value]): Condition => {
        const here = [...path, operator];
        if (operator === 'isNull') return { kind: 'isNull', column, isNull: value === true };
        if (!['eq', 'ne', 'in', 'notIn'].includes(operator)) throw noOperator(operator, here);
        const values = listOf(value).map((id) => uuidOf(id, field.target, model, here));
        const negated = operator === 'ne' || operator === 'notIn';
        return { kind: 'in', column, values, negated, insensitive: false };
      }),
  );
}

/** `subjectId: { in: […] }` and `subjectType: { eq: "Account" }` of a polymorphic reference. */
export function planAnyOneFilter(
  field: AnyOneModel,
  part: 'id' | 'type',
  input: WhereInput,
  model: CrmModel,
  path: readonly string[],
): Condition {
  const type: ColumnRef = { column: field.typeColumn, cast: 'text' };
  const id: ColumnRef = { column: field.column, cast: 'uuid' };
  return all(
    Object.entries(input)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([operator, value]): Condition => {
        const here = [...path, operator];
        if (operator === 'isNull') return { kind: 'isNull', column: id, isNull: value === true };
        if (!['eq', 'ne', 'in', 'notIn'].includes(operator)) throw noOperator(operator, here);
        const negated = operator === 'ne' || operator === 'notIn';
        if (part === 'type') {
          const codes = listOf(value).map((name) => entityNamed(name, field, here).code);
          return { kind: 'in', column: type, values: codes, negated, insensitive: false };
        }
        // Ids carry their type, and uuids are unique over all tables: both columns together use the index.
        const parsed = listOf(value).map((text) => parsedOf(text, field, model, here));
        const matches: Condition = {
          kind: 'and',
          parts: [
            {
              kind: 'in',
              column: type,
              values: [...new Set(parsed.map((p) => p.entity.code))],
              negated: false,
              insensitive: false,
            },
            { kind: 'in', column: id, values: parsed.map((p) => p.uuid), negated: false, insensitive: false },
          ],
        };
        return negated ? { kind: 'not', part: matches } : matches;
      }),
  );
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
