import type { Change, UserError } from '../../sdk/index.ts';
import type { TrackedRecord } from './tracked-record.ts';

/**
 * A change as a hook sees it. Each hook gets its own: `before` and `changed` say what stands when it starts, with
 * everything that hooks of earlier plugins did. Relations are uuids in `before`; a slot's fields are `prefix.field`.
 */
export class RecordChange implements Change<object> {
  /** A property, not a method: hooks may take it out of the change. */
  readonly reject: (error: UserError) => void;
  readonly #tracked: TrackedRecord;
  #names: ReadonlySet<string> | undefined;
  #before: Readonly<Record<string, unknown>> | undefined;

  constructor(tracked: TrackedRecord, reject: (error: UserError) => void) {
    this.#tracked = tracked;
    this.reject = reject;
  }

  /** A record that is purged while it lives is deleted as far as hooks are concerned. */
  get kind(): Change<object>['kind'] {
    return this.#tracked.kind === 'purge' ? 'delete' : this.#tracked.kind;
  }

  get record(): object {
    return this.#tracked.record;
  }

  get before(): Readonly<Record<string, unknown>> {
    this.#look();
    return this.#before ?? {};
  }

  get changed(): ReadonlySet<string> {
    this.#look();
    return this.#names ?? new Set();
  }

  /** Looked at on demand: most hooks never ask. */
  #look(): void {
    if (this.#names) return;
    const changes = this.#tracked.allChanges();
    this.#names = new Set(changes.map((change) => change.name));
    this.#before = this.#tracked.isNew ? {} : Object.fromEntries(changes.map(({ name, before }) => [name, before]));
  }
}
