import { LimitExceeded } from '../../sdk/index.ts';
import { OperationDeadline } from '../limits/operation-deadline.ts';

/** The operations of one WebSocket, by the ids of the client: those that have no answer yet, and subscriptions. */
export class SocketOperations {
  readonly #running = new Map<string, OperationDeadline>();
  readonly #going = new Set<string>();

  constructor(
    private readonly most: number,
    private readonly operationMs: number,
  ) {}

  /** Those that have no answer yet. */
  get size(): number {
    return this.#running.size;
  }

  /** @throws LimitExceeded when the socket has too many already */
  begin(id: string): OperationDeadline {
    const count = this.#running.size + this.#going.size + 1;
    if (count > this.most) {
      throw LimitExceeded.of(
        { zh: '同一连接上同时进行的操作数', en: 'Operations at once on one connection' },
        count,
        this.most,
      );
    }
    const deadline = new OperationDeadline(this.operationMs);
    this.#running.set(id, deadline);
    return deadline;
  }

  /** A subscription has begun: it has no time limit any more. */
  goesOn(id: string): void {
    this.#running.get(id)?.over();
    if (this.#running.delete(id)) this.#going.add(id);
  }

  end(id: string): void {
    this.#going.delete(id);
    this.#running.get(id)?.over();
    this.#running.delete(id);
  }

  /** The client takes no interest in the answer any more. */
  abandon(id: string): void {
    this.#running.get(id)?.clientLeft();
  }

  abandonAll(): void {
    for (const deadline of this.#running.values()) deadline.clientLeft();
  }
}
