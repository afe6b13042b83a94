import { Deferred, derive, quoteIdentifier, SqlParameters, type RunValues } from '../database/index.ts';
import { parseGlobalId, type CrmModel, type EntityModel } from '../model/index.ts';
import { BadInput, type Principal } from '../sdk/index.ts';
import { Decisions, type Decision } from './decisions.ts';
import { planConnection, type ListArguments } from './plan-connection.ts';
import { planGroups, type GroupArguments } from './plan-groups.ts';
import { planObject } from './plan-object.ts';
import { uuidOf } from './plan-operators.ts';
import type { PageLimits, PlanningContext } from './planning-context.ts';
import { printConnection } from './print-connection.ts';
import { printGroups } from './print-groups.ts';
import { printObject } from './print-object.ts';
import type { SelectedField } from './selected-field.ts';
import { Statement } from './statement.ts';

/** What a generated root field reads. */
export type RootRead =
  { readonly kind: 'one' | 'connection' | 'groups'; readonly entity: EntityModel } | { readonly kind: 'node' };

/** A root field as one statement, which serves every run that its decisions allow. */
export interface CompiledRead {
  readonly text: string;
  /** Values to bind; those of variables and of the caller are `Deferred`. */
  readonly params: SqlParameters;
  /** `Type.field` of what the caller's roles hide. */
  readonly masked: readonly string[];
  /** Code has to add fields to the result: it is not the whole answer. */
  readonly incomplete: boolean;
  readonly decisions: readonly Decision[];
}

export interface CompileOptions {
  readonly model: CrmModel;
  readonly pageLimits: PageLimits;
  /** The first run, on whose values decisions are made. */
  readonly run: RunValues;
  /** The result is sent as it is; otherwise an executor goes over it. */
  readonly splices: boolean;
}

/** Parameters that take the caller's values from the run: principals with the same grants share the statement. */
class RunParameters extends SqlParameters {
  override addOf(_principal: Principal, pick: (principal: Principal) => unknown, cast: string): string {
    return this.add(new Deferred(({ principal }) => (principal ? pick(principal) : null)), cast);
  }
}

/** Compiles a root field. @throws BadInput for arguments that cannot be planned */
export function compileRead(root: RootRead, field: SelectedField, options: CompileOptions): CompiledRead {
  const { model, pageLimits, run, splices } = options;
  const masked = new Set<string>();
  const decisions = new Decisions(run);
  const custom = new Set<string>();
  const scope = { principal: run.principal, masked };
  const context: PlanningContext = { model, scope, pageLimits, decisions, custom, splices };
  const statement = new Statement(run.principal, new RunParameters());
  const text = printRoot(root, field, context, statement);
  return {
    text,
    params: statement.params,
    masked: [...masked],
    incomplete: custom.size > 0,
    decisions: decisions.made,
  };
}

function printRoot(root: RootRead, field: SelectedField, context: PlanningContext, statement: Statement): string {
  const { args } = field;
  switch (root.kind) {
    case 'connection':
      return printConnection(planConnection(root.entity, args as ListArguments, field, context), statement);
    case 'groups':
      return printGroups(planGroups(root.entity, args as unknown as GroupArguments, field, context), statement);
    case 'one':
      return printOne(root.entity, field, context, statement, {});
    case 'node': {
      const code = context.decisions.of(args['id'], (id) => readableEntity(context.model, id).code);
      const entity = [...context.model.entities.values()].find((one) => one.code === code) as EntityModel;
      return printOne(entity, field, context, statement, { withTypename: true });
    }
  }
}

/** What the API does not offer to read is not found by its id either. */
function readableEntity(model: CrmModel, id: unknown): EntityModel {
  const found = typeof id === 'string' ? parseGlobalId(model, id) : null;
  if (found?.entity.operations.has('read')) return found.entity;
  const shown = String(id).slice(0, 60);
  throw new BadInput({ zh: `无效的编号:${shown}`, en: `Not a valid id: ${shown}` }, ['id']);
}

/** The object of the record with the id in the arguments; no row where it is absent or hidden. */
function printOne(
  entity: EntityModel,
  field: SelectedField,
  context: PlanningContext,
  statement: Statement,
  options: { readonly withTypename?: boolean },
): string {
  const plan = planObject(entity, field, context, options);
  const alias = statement.nextAlias();
  const object = printObject(plan, alias, statement);
  const uuid = derive(field.args['id'], (id) => uuidOf(id, entity, context.model, ['id']));
  const wanted = statement.params.add(uuid, 'uuid');
  return (
    `select ${object.text} from ${quoteIdentifier(entity.table)} ${alias}${object.joins.join('')} ` +
    `where ${alias}.id = ${wanted} and ${statement.visible(entity, alias)}`
  );
}

/** Whether a statement that was compiled for another run serves this one. */
export function serves({ decisions }: CompiledRead, run: RunValues): boolean {
  return decisions.every(({ answer, ask }) => {
    try {
      return ask(run) === answer;
    } catch {
      // Nothing sensible can be answered about a wrong value: compiling says what is wrong with it.
      return false;
    }
  });
}
