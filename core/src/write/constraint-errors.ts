import type { CrmModel, EntityModel, SlotModel } from '../model/index.ts';
import { DuplicateFound, NotFound, ValidationError, type Label } from '../sdk/index.ts';
import { isStored, type StoredField } from './input/field-value.ts';
import { inputKey } from './input/input-shape.ts';
import { RefusedByConstraint } from './rows/row-work.ts';

/** What PostgreSQL says about a violated constraint, as the drivers hand it over. */
interface Violation {
  readonly code: string;
  readonly table: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

const uniqueViolation = '23505';
const foreignKeyViolations = new Set(['23503', '23001']); // 23001: "on delete restrict" since PostgreSQL 18
const notNullViolation = '23502';
const checkViolation = '23514';

/**
 * A violated constraint as the error of the field that it guards; null for everything else. The message is never that
 * of PostgreSQL: it would show columns and other people's values. `written`: the tables whose constraints a client can
 * violate, where the statement wrote others too; default: all.
 */
export function constraintError(
  model: CrmModel,
  error: unknown,
  written?: ReadonlySet<string>,
): RefusedByConstraint | null {
  const violation = violationOf(error);
  if (!violation || written?.has(violation.table) === false) return null;
  const row = rowOfTable(model, violation.table);
  if (!row) {
    const isKept = foreignKeyViolations.has(violation.code);
    return isKept ? new RefusedByConstraint(referencedBySwitchedOff(), [], error) : null;
  }
  const fields = fieldsOf(row, violation);
  const path = row.kind === 'slot' ? [row.prefix] : [];
  const names = fields.map((field) => field.name);
  const [field] = fields;
  if (violation.code === uniqueViolation) {
    if (!field) return new RefusedByConstraint(DuplicateFound.value('', row.label).at(...path), [], error);
    const labels = fields.map(({ label }) => label);
    const taken =
      labels.length > 1
        ? DuplicateFound.combination(inputKey(field), labels)
        : DuplicateFound.value(inputKey(field), field.label);
    return new RefusedByConstraint(taken.at(...path), names, error);
  }
  if (foreignKeyViolations.has(violation.code)) {
    // The key named is that of the record which was to go, not a reference to one.
    if (field?.kind !== 'toOne') return new RefusedByConstraint(stillReferenced(row), names, error);
    return new RefusedByConstraint(NotFound.record(field.target.label, [...path, field.inputName]), names, error);
  }
  if (!field) return null;
  const key = inputKey(field);
  if (violation.code === notNullViolation) {
    return new RefusedByConstraint(ValidationError.required(key, field.label).at(...path), names, error);
  }
  if (violation.code !== checkViolation) return null;
  return new RefusedByConstraint(
    ValidationError.invalid(key, field.label, allowedValues(field)).at(...path),
    names,
    error,
  );
}

/** The check of an enum's column lists its values; what a check by hand asks for, only its migration says. */
function allowedValues(field: StoredField): Label {
  if (field.kind !== 'attribute' || !field.enum) return { zh: '允许的值', en: 'an allowed value' };
  const { values } = field.enum;
  return { zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` };
}

/** A purge that others' references forbid. */
export function stillReferenced(by: EntityModel | SlotModel): ValidationError {
  return new ValidationError(
    'STILL_REFERENCED',
    { zh: `仍被${by.label.zh}引用,不能彻底删除`, en: `Still referenced by: ${by.label.en}; it cannot be purged` },
    { path: ['id'] },
  );
}

/** The tables of a plugin that is disabled stay, and with them what their rows refer to. */
function referencedBySwitchedOff(): ValidationError {
  return new ValidationError(
    'STILL_REFERENCED',
    {
      zh: '仍被已停用插件的记录引用,不能彻底删除',
      en: 'Still referenced by records of a plugin that is disabled; it cannot be purged',
    },
    { path: ['id'] },
  );
}

function violationOf(error: unknown): Violation | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const found = at as Partial<Violation>;
    if (typeof found.code === 'string' && /^23/.test(found.code) && typeof found.table === 'string') {
      return found as Violation;
    }
  }
  return null;
}

function rowOfTable(model: CrmModel, table: string): EntityModel | SlotModel | undefined {
  const rows: (EntityModel | SlotModel)[] = [...model.entities.values(), ...model.slots];
  return rows.find((row) => row.table === table);
}

/** The fields behind the columns: from the detail `Key (a, b)=(…)`, whose brackets stand in every language. */
function fieldsOf(row: EntityModel | SlotModel, violation: Violation): StoredField[] {
  const listed = /\(([^()=]+)\)=\(/.exec(violation.detail ?? '')?.[1];
  const columns = violation.column ? [violation.column] : (listed?.split(', ') ?? checkedColumns(row, violation));
  return columns.flatMap((quoted): StoredField[] => {
    const column = quoted.replaceAll('"', '');
    const field = [...row.fields.values()].find((one) => isStored(one) && one.column === column);
    return field && isStored(field) ? [field] : [];
  });
}

/** A check is named `<table>_<column>_check`. */
function checkedColumns(row: EntityModel | SlotModel, { constraint }: Violation): string[] {
  const name = constraint?.startsWith(`${row.table}_`) ? constraint.slice(row.table.length + 1) : '';
  return [name.replace(/_check$/, '')];
}
