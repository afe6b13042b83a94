import { measuresOf, type Label, type MeasureGrain, type MeasureOptions } from '../sdk/index.ts';
import type { AttributeModel, EntityModel, FieldModel, MeasureLevel, MeasureModel } from './crm-model.ts';

const dimensionTypes = new Set(['enum', 'reference', 'boolean', 'string']);
const sumTypes = new Set(['int', 'decimal', 'money']);
/** PostgreSQL cuts longer names off; the longest ending is `_rollup_owned_dated_groups`. */
const longestName = 36;

/** The measures of an entity, with their tables. What cannot be kept exact is reported. */
export function measureModels(entity: EntityModel, report: (problem: Label) => void): MeasureModel[] {
  const taken = new Set<string>();
  return measuresOf(entity.class).flatMap((options): MeasureModel[] => {
    const problem = (zh: string, en: string): void =>
      report({ zh: `${entity.name},度量 ${options.name}:${zh}`, en: `${entity.name}, measure ${options.name}: ${en}` });
    const name = `${entity.table}_${options.name}`;
    if (!/^[a-z][a-z0-9_]*$/.test(options.name) || name.length > longestName || taken.has(name)) {
      problem('名称无效、过长或重复', 'the name is not snake_case, too long, or taken');
      return [];
    }
    taken.add(name);
    if (typeof entity.access === 'object' && 'via' in entity.access) {
      problem(
        '其记录随所属记录删除,无法计数',
        'its records are there only while others are: they cannot be kept count of',
      );
      return [];
    }
    if (options.past && entity.versionTable === null) {
      problem('其历史版本未保存', 'its versions are not kept: nothing tells the past');
      return [];
    }
    return measureModel(entity, name, options, problem);
  });
}

type Report = (zh: string, en: string) => void;

function measureModel(entity: EntityModel, name: string, options: MeasureOptions, problem: Report): MeasureModel[] {
  const found = <Field>(names: readonly string[], pick: (field: FieldModel | undefined) => Field | null): Field[] =>
    names.flatMap((one) => {
      const field = pick(entity.fields.get(one));
      if (field === null) problem(`不能使用 ${one}`, `${one} cannot be used here`);
      return field === null ? [] : [field];
    });
  const by = found(options.by, dimensionColumn);
  const dates = found(Object.keys(options.dates ?? {}), (field) => dateColumn(field, options.dates));
  const sums = found(options.sum ?? [], summed);
  const currencies = sums.flatMap(({ currencyColumn }) => currencyColumn ?? []);
  const dimensions = [...new Set([...by, ...currencies])];
  const owners = ownerColumns(entity).filter((column) => !dimensions.includes(column));
  const columns = [...dimensions, ...owners, ...dates.map(({ column }) => column)];
  if (columns.length === 0) {
    problem('没有维度', 'there is nothing to group by');
    return [];
  }
  const level = (ending: string, withOwners: boolean, withDates: boolean): MeasureLevel => ({
    table: `${name}_rollup${ending}`,
    columns: [...dimensions, ...(withOwners ? owners : []), ...(withDates ? dates.map(({ column }) => column) : [])],
    owners: withOwners ? owners : [],
  });
  const levels = [
    ...(dimensions.length > 0 ? [level('', false, false)] : []),
    ...(owners.length > 0 ? [level('_owned', true, false)] : []),
    ...(dates.length > 0 ? [level('_dated', false, true)] : []),
    ...(owners.length > 0 && dates.length > 0 ? [level('_owned_dated', true, true)] : []),
  ];
  const changeTable = options.past ? `${name}_rollup_change` : null;
  const { owner, table } = entity;
  return [{ name, owner, table, columns, dates, sums, levels, deltaTable: `${name}_delta`, changeTable }];
}

function dimensionColumn(field: FieldModel | undefined): string | null {
  if (field?.kind === 'toOne') return field.column;
  const fits =
    field?.kind === 'attribute' && !field.list && !field.internal && !field.formula && dimensionTypes.has(field.type);
  return fits ? field.column : null;
}

/** Days have no time zone: an instant would fall into another month for whoever is elsewhere. */
function dateColumn(
  field: FieldModel | undefined,
  grains: Readonly<Record<string, MeasureGrain>> | undefined,
): MeasureModel['dates'][number] | null {
  if (field?.kind !== 'attribute' || field.type !== 'date' || field.list || field.formula) return null;
  return { column: field.column, grain: grains?.[field.name] ?? 'DAY' };
}

function summed(field: FieldModel | undefined): AttributeModel | null {
  return field?.kind === 'attribute' && sumTypes.has(field.type) && !field.list && !field.formula ? field : null;
}

/** The columns that row scopes look at. */
function ownerColumns({ access, fields }: EntityModel): string[] {
  if (typeof access !== 'object' || 'via' in access) return [];
  return [access.own ?? [], access.team ?? [], access.unit ?? []].flat().flatMap((name) => {
    const field = fields.get(name);
    return field?.kind === 'toOne' ? [field.column] : [];
  });
}
