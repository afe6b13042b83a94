import { Ctx, Field, ObjectType } from 'type-graphql';
import type { CrmContext } from './context.ts';
import { UserError } from './errors.ts';
import type { Label } from './label.ts';

type Speaker = Pick<CrmContext, 'language'>;

/** One thing that keeps a record from a step, and what to do about it. */
@ObjectType({ description: '尚缺的内容 / What keeps a record from a step, and what to do about it' })
export class MissingItem {
  @Field(() => String, { description: '类型 / FIELD, RECORD, CHECK, APPROVAL … : stable, for programs' })
  kind!: string;

  @Field(() => String, { nullable: true, description: '字段 / the field of the record: `amount`, `building.stage`' })
  field?: string | null;

  readonly labels!: Label;
  readonly messages!: Label;

  @Field(() => String, { description: '名称 / what it is called' })
  label(@Ctx() { language }: Speaker): string {
    return this.labels[language];
  }

  @Field(() => String, { description: '该做什么 / what to do' })
  message(@Ctx() { language }: Speaker): string {
    return this.messages[language];
  }

  static of(kind: string, labels: Label, messages: Label, field: string | null = null): MissingItem {
    return Object.assign(new MissingItem(), { kind, field, labels, messages });
  }
}

const joined = (missing: readonly MissingItem[]): Label => ({
  zh: missing.map(({ messages }) => messages.zh).join(';'),
  en: missing.map(({ messages }) => messages.en).join('; '),
});

/** The step exists, but something that it needs is not there yet. */
@ObjectType({ description: '该步骤的条件尚未满足 / A step whose conditions are not met yet' })
export class TransitionBlocked extends UserError {
  readonly typeName: string = 'TransitionBlocked';

  @Field(() => [MissingItem])
  missing!: readonly MissingItem[];

  static of(step: Label, missing: readonly MissingItem[]): TransitionBlocked {
    const { zh, en } = joined(missing);
    const message = { zh: `尚不能“${step.zh}”:${zh}`, en: `Not yet possible: ${step.en}. ${en}` };
    return Object.assign(new TransitionBlocked('TRANSITION_BLOCKED', message), { missing });
  }
}

/** A stage of a pipeline has entry rules that the record does not meet. */
@ObjectType({ description: '未满足进入该阶段的条件 / The entry rules of a stage are not met' })
export class StageGateFailed extends UserError {
  readonly typeName = 'StageGateFailed';

  @Field(() => [MissingItem], { description: '尚缺的内容 / what is missing, in the order in which rules stand' })
  missing!: readonly MissingItem[];

  /** @param stage name as administrators wrote it, in one language */
  static of(stage: string, missing: readonly MissingItem[], path: readonly string[]): StageGateFailed {
    const { zh, en } = joined(missing);
    const message = { zh: `尚不能进入阶段“${stage}”:${zh}`, en: `Not ready for the stage "${stage}": ${en}` };
    return Object.assign(new StageGateFailed('STAGE_GATE_FAILED', message, { path }), { missing });
  }
}

/** A state as errors tell it. */
interface ToldState {
  readonly label: Label;
  readonly code: string;
}

/** No step leads from the state of the record to the one that is asked for. */
@ObjectType({ description: '不允许的状态变更 / No step leads from this state to that one' })
export class TransitionRefused extends UserError {
  readonly typeName = 'TransitionRefused';

  @Field(() => String, { nullable: true, description: '当前状态 / code of the state that the record is in' })
  from!: string | null;

  @Field(() => [String], { description: '可到达的状态 / codes of the states that are possible' })
  possible!: readonly string[];

  /** @param steps those that are open to the caller */
  static of(
    { field, label, from, to }: { field: string; label: Label; from: ToldState; to: ToldState },
    steps: readonly { readonly label: Label; readonly to: ToldState }[],
  ): TransitionRefused {
    const told = (language: 'zh' | 'en'): string =>
      steps.map((step) => `${step.label[language]} → ${step.to.label[language]}`).join(language === 'zh' ? '、' : ', ');
    const message = {
      zh: `${label.zh}不能从“${from.label.zh}”改为“${to.label.zh}”;可以:${told('zh') || '无'}`,
      en: `${label.en}: not from "${from.label.en}" to "${to.label.en}"; possible: ${told('en') || 'nothing'}`,
    };
    const refused = new TransitionRefused('TRANSITION_REFUSED', message, { path: [field] });
    return Object.assign(refused, { from: from.code, possible: [...new Set(steps.map((step) => step.to.code))] });
  }
}
