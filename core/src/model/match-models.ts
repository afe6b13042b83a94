import type { ClassRef, Label, MatchRule, Plugin } from '../sdk/index.ts';
import type { AttributeModel, EntityModel, FieldModel, RowModel, ToOneModel } from './crm-model.ts';

/** A field that a rule looks at; `row` is the entity or one of its slots. */
export interface MatchedField {
  /** `name`, `hotel.documentNumber`. */
  readonly key: string;
  readonly row: RowModel;
  readonly field: AttributeModel | ToOneModel;
}

export interface MatchRuleModel {
  readonly rule: MatchRule;
  readonly fields: readonly MatchedField[];
}

/** How duplicates of an entity are told: the rules of all plugins. */
export interface MatchModel {
  readonly entity: EntityModel;
  readonly rules: readonly MatchRuleModel[];
  /** Every field that some rule looks at, once. */
  readonly fields: readonly MatchedField[];
  /** From this score on two records are candidates. */
  readonly threshold: number;
}

/** Thresholds of an installation, by entity name. */
export type MatchThresholds = Readonly<Record<string, number>>;

const defaultThreshold = 0.85;
const comparedTypes = new Set(['string', 'text', 'reference', 'date', 'enum']);

/** What plugins declare about duplicates, by entity. What cannot be is told to `report`. */
export function matchModels(
  plugins: readonly Plugin[],
  find: (target: ClassRef | string) => EntityModel | undefined,
  report: (problem: Label) => void,
): Map<EntityModel, MatchModel> {
  const models = new Map<EntityModel, MatchModel>();
  for (const plugin of plugins) {
    for (const { entity: target, rules, threshold } of plugin.matching ?? []) {
      const name = typeof target === 'string' ? target : target.name;
      const problem = (zh: string, en: string): void =>
        report({ zh: `${plugin.id},查重 ${name}:${zh}`, en: `${plugin.id}, matching of ${name}: ${en}` });
      const entity = find(target);
      if (!entity) {
        problem('组合中没有该实体', 'the composition has no such entity');
        continue;
      }
      const known = models.get(entity) ?? { entity, rules: [], fields: [], threshold: defaultThreshold };
      if (threshold !== undefined && entity.owner !== plugin.id) {
        problem('阈值只能由实体所属插件设定', 'only the plugin that owns the entity sets its threshold');
      }
      const added = rules.flatMap((rule) => ruleModel(entity, rule, problem));
      const all = [...known.rules, ...added];
      const codes = all.map(({ rule }) => rule.code);
      const twice = codes.find((code, index) => codes.indexOf(code) !== index);
      if (twice !== undefined) problem(`规则 ${twice} 重复`, `there are two rules ${twice}`);
      const fields = new Map(all.flatMap((one) => one.fields).map((field) => [field.key, field]));
      models.set(entity, { entity, rules: all, fields: [...fields.values()], threshold: threshold ?? known.threshold });
    }
  }
  return models;
}

function ruleModel(entity: EntityModel, rule: MatchRule, problem: (zh: string, en: string) => void): MatchRuleModel[] {
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  if (!isShare(rule.weight) || !isShare(rule.against ?? 0)) {
    problem(`规则 ${rule.code} 的权重应在 0 与 1 之间`, `the weights of rule ${rule.code} lie between 0 and 1`);
    return [];
  }
  const fields = rule.fields.flatMap((key) => matchedField(entity, key) ?? []);
  if (fields.length === rule.fields.length) return [{ rule, fields }];
  const missing = rule.fields.filter((key) => matchedField(entity, key) === null).join(', ');
  problem(
    `规则 ${rule.code} 的字段 ${missing} 不存在或不是文字`,
    `rule ${rule.code} looks at ${missing}, which is no field with text`,
  );
  return [];
}

function matchedField(entity: EntityModel, key: string): MatchedField | null {
  const [first = '', second] = key.split('.');
  const row = second === undefined ? entity : entity.slots.get(first);
  const field = row?.fields.get(second ?? first);
  return row && field && isCompared(field) ? { key, row, field } : null;
}

function isCompared(field: FieldModel): field is AttributeModel | ToOneModel {
  if (field.kind === 'toOne') return true;
  return (
    field.kind === 'attribute' && comparedTypes.has(field.type) && !field.list && !field.internal && !field.formula
  );
}
