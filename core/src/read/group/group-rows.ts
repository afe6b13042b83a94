import { quoteIdentifier } from '../../database/index.ts';
import { trailOf } from './group-path.ts';
import type { Step } from '../plan/read-plan.ts';
import type { Statement } from '../print/statement.ts';

/** Rows that the base rows of a grouping are joined with, each once: slots, and records behind to-one relations. */
export class GroupRows {
  private readonly joined = new Map<string, string>();

  constructor(
    private readonly alias: string,
    private readonly joins: string[],
    private readonly statement: Statement,
  ) {}

  /** Alias of the row at the end of the path. A record that the caller may not see looks like none. */
  at(path: readonly Step[]): string {
    const last = path.at(-1);
    if (!last) return this.alias;
    const trail = trailOf(path);
    let found = this.joined.get(trail);
    if (!found) this.joined.set(trail, (found = this.join(last, path.slice(0, -1))));
    return found;
  }

  private join(step: Step, before: readonly Step[]): string {
    const from = this.at(before);
    const alias = this.statement.nextAlias();
    if (step.kind === 'slot') {
      // Every record has its slot row, but there may be no record.
      const outer = before.some(({ kind }) => kind === 'toOne') ? ' left' : '';
      this.joins.push(`${outer} join ${quoteIdentifier(step.slot.table)} ${alias} on ${alias}.record_id = ${from}.id`);
      return alias;
    }
    const { target, column } = step.field;
    const on = `${alias}.id = ${from}.${quoteIdentifier(column)} and ${this.statement.visible(target, alias)}`;
    this.joins.push(` left join ${quoteIdentifier(target.table)} ${alias} on ${on}`);
    return alias;
  }
}
