import { extensionPoint, type ClassRef, type Label, type SqlFragment, type SqlPort } from '../../sdk/index.ts';

/** One kind of thing that happens with a customer. */
export interface TimelineSource {
  readonly label: Label;
  /** What an entry is about: its id is one of these. */
  readonly entity: ClassRef;
  /**
   * Selects, under the gate (`sql.visible`), of everything of this kind with one account, without order and limit.
   * Their columns: `id` uuid, `at` timestamptz(3), `title` text, `detail` text, `amount` numeric, `currency` text,
   * `user_id` uuid. Where `at` is a column of an index behind the account, a page costs what it shows: so one select
   * for each way that leads to the account.
   * @param account the uuid of the account, bound
   */
  entries(account: SqlFragment, sql: SqlPort): readonly SqlFragment[];
}

/**
 * What stands in the timeline of a customer, by the name of the type: plugins add theirs.
 * @example contributions: [timelineSources.with('stay', { label, entity: HotelStay, entries: (account, sql) => … })]
 */
export const timelineSources = extensionPoint<TimelineSource>({
  name: 'timelineSources',
  label: { zh: '客户时间线来源', en: 'Sources of the timeline' },
});
