import { boundList, Deferred, SqlParameters } from '../database/index.ts';
import type { Principal } from '../sdk/index.ts';

type Pick = (principal: Principal) => unknown;

/** Parameters that take the caller's values from the run: principals with the same grants share the statement. */
export class RunParameters extends SqlParameters {
  protected override ofCaller(_principal: Principal, pick: Pick): Deferred {
    return new Deferred(({ principal }) => (principal ? boundOf(principal, pick) : null));
  }

  override another(): SqlParameters {
    return new RunParameters();
  }
}

/** A principal is made anew as soon as it is a second old: what it asked for since then is kept with it. */
const boundValues = new WeakMap<Principal, Map<Pick, unknown>>();

/**
 * A value of the caller as it is bound. Lists are written down once: teams and units are the same in every request, and
 * a hundred ids take longer than the rest of a small read.
 */
function boundOf(principal: Principal, pick: Pick): unknown {
  let values = boundValues.get(principal);
  if (!values) boundValues.set(principal, (values = new Map()));
  let bound = values.get(pick);
  if (bound === undefined) {
    const value = pick(principal);
    bound = Array.isArray(value) ? boundList(value) : value;
    values.set(pick, bound);
  }
  return bound;
}
