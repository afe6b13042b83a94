import type { Principal } from '../sdk/index.ts';
import { derive, known, type RunValues } from './deferred-value.ts';

/** Collects the bound values of one statement; `add` gives the placeholder to print. */
export class SqlParameters {
  readonly values: unknown[] = [];
  /** What each is cast to where it stands; undefined where PostgreSQL finds out itself. */
  readonly casts: (string | undefined)[] = [];
  readonly #shared = new Map<unknown, string>();

  /** `cast` is a type name of ours (`uuid`, `text[]`), never something a client sent. */
  add(value: unknown, cast?: string): string {
    this.values.push(derive(value, (bound) => bound));
    this.casts.push(cast);
    return cast ? `$${this.values.length}::${cast}` : `$${this.values.length}`;
  }

  /**
   * A value of the caller; principals with the same grants share the text of a statement, but not these. It is bound
   * once, wherever the same function asks for it: the gate does at every table.
   */
  addOf(principal: Principal, pick: (principal: Principal) => unknown, cast: string): string {
    let placeholder = this.#shared.get(pick);
    if (placeholder === undefined) {
      placeholder = this.add(this.ofCaller(principal, pick), cast);
      this.#shared.set(pick, placeholder);
    }
    return placeholder;
  }

  protected ofCaller(principal: Principal, pick: (principal: Principal) => unknown): unknown {
    return pick(principal);
  }

  /** Parameters of another statement for the same runs. */
  another(): SqlParameters {
    return new SqlParameters();
  }

  /** The values to bind for one run. */
  boundTo(run: RunValues): unknown[] {
    return this.values.map((value) => known(value, run));
  }
}

/** An identifier in double quotes. Names come from the entity model only; the quotes are doubled all the same. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A constant in single quotes: type codes and field names of the model, never something a client sent. */
export function quoteLiteral(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
