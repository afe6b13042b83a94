import type { Plugin } from '../../sdk/index.ts';

/** What defines tests: Jest and `node:test` have it, most others, too. */
export interface ContractRunner {
  describe(name: string, define: () => void): unknown;
  test(name: string, run: () => Promise<void>, timeout?: number): unknown;
  afterAll(run: () => Promise<void>): unknown;
}

/** Values of arguments that cannot be guessed: `{ arrival: '2026-05-01' }`. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** What the contract cannot find out by itself about a plugin. */
export interface PluginContractOptions {
  /** Plugins that it has to get on with, one by one; those that it requires have to be among them. */
  readonly beside?: readonly Plugin[];
  /**
   * What the upgrade starts from: the plugin as the version before declares it, or how many of its migrations that had.
   * Default: every migration is an upgrade from those before it.
   */
  readonly previous?: Plugin | number;
  /** Migrations that may lose data: `0003_drop_floor`. */
  readonly allowLoss?: readonly string[];
  /** Texts that are the same in both languages, by where they stand: `HotelRoom.wifi`. */
  readonly sameInBoth?: readonly string[];
  /** Arguments of fields that are written by hand: `{ 'Query.hotelAvailability': { arrival: '2026-05-01', … } }`. */
  readonly arguments?: Readonly<Record<string, ArgumentValues>>;
  /** What columns hold whose rows cannot be generated otherwise, as texts: `{ 'hotel_room.floor': ['1', '2'] }`. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** A valid input for an entity whose hooks want more than its fields say: `{ HotelRoom: { … } }`. */
  readonly inputs?: Readonly<Record<string, ArgumentValues>>;
  /** Fields that tell the same whoever asks, because they say nothing about records: `Query.hotelVersion`. */
  readonly open?: readonly string[];
  /** What defines the tests. Default: the globals `describe`, `test` and `afterAll`. */
  readonly runner?: ContractRunner;
}
