import { Cancellation, type CancelSignal } from '../../database/index.ts';
import { CrmError } from '../../sdk/index.ts';

/** An operation took longer than it may; its SQL was cancelled. */
export class OperationTimedOut extends CrmError {
  static after(milliseconds: number): OperationTimedOut {
    return new OperationTimedOut('TIMEOUT', {
      zh: `操作超过 ${milliseconds} 毫秒,已取消`,
      en: `The operation took longer than ${milliseconds} ms and was cancelled`,
    });
  }
}

/** The client went away in the middle of its operation: nobody reads this. */
export class ClientLeft extends CrmError {
  constructor() {
    super('CLIENT_LEFT', { zh: '客户端已断开', en: 'The client has gone' });
  }
}

/** Ends the statements of one operation: when its time is over, or when nobody waits for it any more. */
export class OperationDeadline {
  readonly #cancellation = new Cancellation();
  readonly #timer: NodeJS.Timeout | undefined;
  #writes = false;

  /** @param milliseconds 0: no limit */
  constructor(milliseconds: number) {
    if (milliseconds > 0) {
      this.#timer = setTimeout(() => this.#cancellation.abort(OperationTimedOut.after(milliseconds)), milliseconds);
      this.#timer.unref();
    }
  }

  get signal(): CancelSignal {
    return this.#cancellation;
  }

  /** A write that was begun is finished also when its client leaves: it cannot know what became of it otherwise. */
  isWrite(): void {
    this.#writes = true;
  }

  clientLeft(): void {
    if (!this.#writes) this.#cancellation.abort(new ClientLeft());
  }

  /** The operation has its answer. */
  over(): void {
    clearTimeout(this.#timer);
  }
}
