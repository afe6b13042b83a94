import type { GraphQLSchema } from 'graphql';
import { mayAttempt } from '../../access/index.ts';
import type { Database, StreamOptions } from '../../database/index.ts';
import type { CrmModel, EntityModel } from '../../model/index.ts';
import { NotPermitted, type Principal } from '../../sdk/index.ts';
import { coerceArgument } from '../plan/coerce-argument.ts';
import { Decisions } from '../plan/decisions.ts';
import { planExport, type ExportColumn, type ExportRequest } from './plan-export.ts';
import { printExport } from './print-export.ts';
import { Statement } from '../print/statement.ts';

/** An export that was checked and is ready to be read. */
export interface PreparedExport {
  readonly entity: EntityModel;
  readonly columns: readonly ExportColumn[];
  /** Batches of rows, each the JSON text of an object; one snapshot, taken when reading begins. */
  rows(options: StreamOptions): AsyncIterable<readonly string[]>;
}

export interface RowExporterOptions {
  readonly model: CrmModel;
  readonly schema: GraphQLSchema;
  readonly database: Pick<Database, 'stream'>;
}

/** Reads whole lists, of any size: with the filters, orders and gate of a page of them. */
export class RowExporter {
  readonly #options: RowExporterOptions;

  constructor(options: RowExporterOptions) {
    this.#options = options;
  }

  /**
   * Checks everything that can be wrong with an export before its first row is read.
   * @throws NotPermitted without `<entity>:read` or `<entity>:export`; BadInput
   */
  prepare(entity: EntityModel, request: ExportRequest, principal: Principal | null): PreparedExport {
    const { model, schema, database } = this.#options;
    for (const action of ['read', 'export'] as const) {
      if (!mayAttempt(entity, action, principal)) throw NotPermitted.action(`${entity.permission}:${action}`);
    }
    const coerced = {
      ...request,
      where: coerceArgument(schema, entity, 'where', request.where),
      orderBy: coerceArgument(schema, entity, 'orderBy', request.orderBy) as ExportRequest['orderBy'] & object,
    };
    const run = { variables: {}, principal };
    const plan = planExport(entity, coerced, {
      model,
      scope: { principal },
      pageLimits: { default: 0, maximum: 0 },
      decisions: new Decisions(run),
      custom: new Set(),
      computed: null,
      splices: true,
    });
    const statement = new Statement(principal);
    const text = printExport(plan, statement);
    const values = statement.params.boundTo(run);
    return { entity, columns: plan.columns, rows: (options) => database.stream(text, values, options) };
  }
}
