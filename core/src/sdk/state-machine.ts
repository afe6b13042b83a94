import type { Principal } from './context.ts';
import type { ClassRef } from './declarations.ts';
import { NotPermitted, type UserError } from './errors.ts';
import type { Change, HookContext } from './hooks.ts';
import type { Label } from './label.ts';
import { TransitionBlocked, TransitionRefused, type MissingItem } from './transition-errors.ts';

/** A state that records can be in. */
export interface MachineState {
  readonly label: Label;
  /** What errors call it. Default: its key, which for states that are records themselves is a uuid. */
  readonly code?: string;
  /** `from: 'any'` does not start here. */
  readonly final?: boolean;
}

/** One step of one record. */
export interface Move<T extends object, State extends string = string> {
  readonly record: T;
  /** Name of the transition; null: the record came to its first state. */
  readonly transition: string | null;
  readonly from: State | null;
  readonly to: State;
  readonly reason: string | null;
}

/** Says what keeps a move from happening; nothing: it may. */
export type Guard<T extends object, State extends string = string> = (
  move: Move<T, State>,
  context: HookContext,
) => readonly MissingItem[] | Promise<readonly MissingItem[]>;

/** What a move brings about, in its unit of work; the record is in its new state already. */
export type Effect<T extends object, State extends string = string> = (
  move: Move<T, State>,
  context: HookContext,
) => void | Promise<void>;

/** A step that has a name: what a button says. */
export interface Transition<T extends object, State extends string = string> {
  readonly label: Label;
  readonly from: readonly State[] | 'any';
  readonly to: State;
  /** Who lacks it is refused with NotPermitted. What the verb or the update itself asks for comes before. */
  readonly permission?: string;
  readonly guards?: readonly Guard<T, State>[];
  readonly effects?: readonly Effect<T, State>[];
}

/** Where moves are noted: an entity that extends `TransitionRecord`, and the names of its three own fields. */
export interface TransitionHistory {
  readonly entity: ClassRef;
  /** Relation to the record. */
  readonly record: string;
  readonly from: string;
  readonly to: string;
}

/** What a state machine is made of. States that are data (stages of a pipeline) are made into these records first. */
export interface StateMachineOptions<T extends object, State extends string, Name extends string> {
  readonly of: ClassRef<T>;
  /** The attribute with the key of the state, or the relation to the record that is the state. */
  readonly field: keyof T & string;
  /** What people call it: status, stage. */
  readonly label: Label;
  readonly states: Readonly<Record<State, MachineState>>;
  readonly transitions: Readonly<Record<Name, Transition<T, NoInfer<State>>>>;
  /** An attribute that gets the instant at which the current state was entered. */
  readonly since?: keyof T & string;
  readonly history?: TransitionHistory;
  /** What `field` holds for a state. Default: its key. */
  readonly stored?: (state: NoInfer<State>) => unknown;
  /** The error for what guards miss. Default: TransitionBlocked. */
  readonly blocked?: (missing: readonly MissingItem[], move: Move<T, NoInfer<State>>) => UserError;
}

/** A step that is open to a record: enough for a button. */
export interface PossibleMove<State extends string = string, Name extends string = string> {
  readonly name: Name;
  readonly label: Label;
  readonly to: State;
  /** False: the caller lacks the permission of the transition. */
  readonly permitted: boolean;
}

/**
 * The one way in which records go from state to state: what is not declared is refused with a text that says what is
 * possible, guards say what is missing, the history says who did what when and why. Made of plain data and without a
 * state of its own; works on records of hooks and of `ctx.write.act`.
 * @example
 * const claimStates = stateMachine({
 *   of: Claim, field: 'status', label: { zh: '状态', en: 'Status' },
 *   states: { OPEN: { label: open }, PAID: { label: paid, final: true } },
 *   transitions: { pay: { label: pay, from: ['OPEN'], to: 'PAID', permission: 'warranty:pay', guards: [hasInvoice] } },
 * });
 * await ctx.write.act(Claim, id, (claim, context) => claimStates.fire(claim, 'pay', context, reason));
 */
export class StateMachine<T extends object, State extends string, Name extends string> {
  readonly #machine: StateMachineOptions<T, State, Name>;

  constructor(options: StateMachineOptions<T, State, Name>) {
    this.#machine = options;
  }

  /** Key of the state that the record is in. */
  stateOf(record: T): State {
    const held: unknown = record[this.#machine.field];
    return (typeof held === 'object' && held !== null && 'id' in held ? held.id : held) as State;
  }

  /** The steps that lead on from a state, in the order of their declaration. */
  next(state: State, principal: Principal | null): readonly PossibleMove<State, Name>[] {
    const { states, transitions } = this.#machine;
    return this.#names.flatMap((name) => {
      const { from, to, label, permission } = transitions[name];
      const starts = from === 'any' ? to !== state && !states[state].final : from.includes(state);
      return starts ? [{ name, label, to, permitted: isGranted(permission, principal) }] : [];
    });
  }

  /** What the guards of a step miss at the moment; nothing is changed. */
  async missing(record: T, name: Name, context: HookContext): Promise<readonly MissingItem[]> {
    return this.#missing(this.#move(record, name, this.stateOf(record), null), context);
  }

  /**
   * Does the step with this name.
   * @throws TransitionRefused, NotPermitted, or what `blocked` makes of the missing
   */
  async fire(record: T, name: Name, context: HookContext, reason: string | null = null): Promise<void> {
    const move = this.#move(record, name, this.stateOf(record), reason);
    const refusal = await this.#refusal(move, context);
    if (refusal) throw refusal;
    const { field, stored } = this.#machine;
    Object.assign(record, { [field]: stored ? stored(move.to) : move.to });
    await this.#follow(move, context);
  }

  /**
   * For hooks, where the input has set the state: looks for a step that leads there, and rejects the change or lets
   * follow what belongs to the step. `from` null: the record is new. From a state that is none of these (a stage of
   * another pipeline) it may come to each.
   */
  async follow(change: Change<T>, from: State | null, context: HookContext, reason: string | null = null) {
    const { record } = change;
    const to = this.stateOf(record);
    const possible = this.#knows(from) ? this.next(from, context.principal) : [];
    const transition = possible.find((step) => step.to === to)?.name ?? null;
    const move = { record, transition, from, to, reason };
    const refusal = await this.#refusal(move, context);
    if (refusal) change.reject(refusal);
    else await this.#follow(move, context);
  }

  get #names(): readonly Name[] {
    return Object.keys(this.#machine.transitions) as Name[];
  }

  #knows(state: State | null): state is State {
    return state !== null && state in this.#machine.states;
  }

  #move(record: T, name: Name, from: State, reason: string | null): Move<T, State> {
    return { record, transition: name, from, to: this.#machine.transitions[name].to, reason };
  }

  async #refusal(move: Move<T, State>, context: HookContext): Promise<UserError | null> {
    if (!this.#knows(move.from)) return null;
    const { transitions, blocked } = this.#machine;
    const possible = this.next(move.from, context.principal);
    const chosen = possible.find(({ name }) => name === move.transition);
    if (!chosen) return this.#impossible(move.from, move.to, possible);
    if (!chosen.permitted) return NotPermitted.action(transitions[chosen.name].permission ?? '');
    const missing = await this.#missing(move, context);
    if (missing.length === 0) return null;
    return blocked ? blocked(missing, move) : TransitionBlocked.of(chosen.label, missing);
  }

  #impossible(from: State, to: State, possible: readonly PossibleMove<State>[]): TransitionRefused {
    const { field: name, label, states, stored } = this.#machine;
    const field = stored ? `${name}Id` : name; // as inputs name a relation
    const told = (state: State) => ({ label: states[state].label, code: states[state].code ?? state });
    const steps = possible.filter(({ permitted }) => permitted).map((step) => ({ ...step, to: told(step.to) }));
    return TransitionRefused.of({ field, label, from: told(from), to: told(to) }, steps);
  }

  async #missing(move: Move<T, State>, context: HookContext): Promise<readonly MissingItem[]> {
    const found: MissingItem[] = [];
    for (const guard of this.#transition(move)?.guards ?? []) found.push(...(await guard(move, context)));
    return found;
  }

  async #follow(move: Move<T, State>, context: HookContext): Promise<void> {
    const { record, from, to, reason } = move;
    const { since, history, stored = (state: State): unknown => state } = this.#machine;
    if (history) {
      context.create(history.entity, {
        ...{ [history.record]: record, [history.from]: from && stored(from), [history.to]: stored(to) },
        ...{ changedAt: context.now, actor: context.principal?.userId ?? null, reason },
        ...(since && from && { since: record[since] }),
      });
    }
    if (since) Object.assign(record, { [since]: context.now });
    for (const effect of this.#transition(move)?.effects ?? []) await effect(move, context);
  }

  #transition({ transition }: Move<T, State>): Transition<T, State> | undefined {
    return transition === null ? undefined : this.#machine.transitions[transition as Name];
  }
}

function isGranted(permission: string | undefined, principal: Principal | null): boolean {
  return permission === undefined || principal?.grants.has(permission) === true;
}

/** Makes a state machine; the names of states and transitions are inferred. */
export function stateMachine<T extends object, State extends string, Name extends string>(
  options: StateMachineOptions<T, State, Name>,
): StateMachine<T, State, Name> {
  return new StateMachine(options);
}
