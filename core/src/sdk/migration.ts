/** One step of a plugin's schema. The name is `NNNN_what`; its text never changes once released (checksum). */
export interface Migration {
  readonly name: string;
  readonly up: string;
  /**
   * A statement that changes some thousand rows, run before `up` again and again until it finds none, each time in a
   * transaction of its own: nobody waits long, and whoever is interrupted goes on there.
   * @example
   * batches: `update hotel_room set floor = 0
   *   where id in (select id from hotel_room where floor is null limit 5000)`
   */
  readonly batches?: string;
  /** SQL that undoes `up`; empty where data would be lost. */
  readonly down: string;
}
