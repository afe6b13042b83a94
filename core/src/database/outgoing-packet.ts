import type { PoolClient } from 'pg';
import { connectionOf } from './driver-connection.ts';

/** What is sent over one connection until `moment` has come goes out together: one packet instead of many. */
export class OutgoingPacket {
  readonly #client: PoolClient;
  readonly #moment: (send: () => void) => void;
  #isHeld = false;

  constructor(client: PoolClient, moment: (send: () => void) => void) {
    this.#client = client;
    this.#moment = moment;
  }

  /** Before something is sent. */
  hold(): void {
    if (this.#isHeld) return;
    const { stream } = connectionOf(this.#client);
    this.#isHeld = true;
    stream.cork();
    this.#moment(() => {
      this.#isHeld = false;
      stream.uncork();
    });
  }
}
