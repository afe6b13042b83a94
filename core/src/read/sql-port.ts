import { quoteIdentifier, type SqlRunner } from '../database/index.ts';
import type { CrmModel, EntityModel } from '../model/index.ts';
import type { ClassRef, SqlFragment, SqlPort } from '../sdk/index.ts';
import { uuidOf } from './filter/plan-operators.ts';
import type { ReadScope } from './read-scope.ts';
import { Statement } from './print/statement.ts';

/** Marks where `visible(…)` stood in a template, until the statement's parameters are numbered. */
class VisibleRows implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[] = [];
  constructor(readonly entity: EntityModel) {}
}

/** Opaque ids, bound as the uuids inside them. */
class BoundId implements SqlFragment {
  readonly text = '';
  readonly values: readonly unknown[];
  constructor(
    value: string | readonly string[],
    readonly cast: 'uuid' | 'uuid[]',
  ) {
    this.values = [value];
  }
}

/** The scoped builder behind `ctx.sql`. Tables can only be named through `visible`, values are always bound. */
export function sqlPortOf(model: CrmModel, scope: ReadScope, runner: SqlRunner): SqlPort {
  const uuid = (entity: ClassRef, id: string): string => uuidOf(id, model.entityOf(entity), model, ['id']);
  return {
    visible: (entity: ClassRef) => new VisibleRows(model.entityOf(entity)),
    id: (entity: ClassRef, id: string) => new BoundId(uuid(entity, id), 'uuid'),
    ids: (entity: ClassRef, ids: readonly string[]) =>
      new BoundId(
        ids.map((id) => uuid(entity, id)),
        'uuid[]',
      ),
    async rows<R extends object>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<R[]> {
      const statement = new Statement(scope.principal);
      let text = strings[0] ?? '';
      values.forEach((value, index) => {
        if (value instanceof VisibleRows) text += visibleRows(value.entity, statement);
        else if (value instanceof BoundId) text += statement.params.add(value.values[0], value.cast);
        else text += statement.params.add(value);
        text += strings[index + 1] ?? '';
      });
      const run = { variables: {}, principal: scope.principal };
      const options = scope.signal ? { signal: scope.signal } : {};
      return runner.rows<R>(text, statement.params.boundTo(run), options);
    },
  };
}

function visibleRows(entity: EntityModel, statement: Statement): string {
  const alias = statement.nextAlias();
  return `(select ${alias}.* from ${quoteIdentifier(entity.table)} ${alias} where ${statement.visible(entity, alias)})`;
}
