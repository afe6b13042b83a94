import type { Contribution, SqlFragment, SqlPort } from '../../sdk/index.ts';
import { Account } from '../accounts/index.ts';
import { Attachment, Note } from '../collaboration/index.ts';
import { Receipt, Receivable } from '../finance/index.ts';
import { Order, Quote } from '../ordering/index.ts';
import { Consent } from '../relationships/index.ts';
import { Opportunity, Stage, StageChange } from '../sales/index.ts';
import { Activity } from '../work/index.ts';
import { timelineSources, type TimelineSource } from './timeline-source.ts';

/** A day has no time of its own: at noon UTC it is the same day from the Azores to Fiji. */
const noon = (sql: SqlPort, column: SqlFragment): SqlFragment =>
  sql.fragment`(${column} + time '12:00') at time zone 'UTC'`;

const activity: TimelineSource = {
  label: { zh: '工作记录', en: 'Activity' },
  entity: Activity,
  entries: (account, sql) => [
    sql.fragment`
    select a.id, a.occurs_at as at, a.title, a.outcome as detail, null::numeric as amount, null::text as currency,
      coalesce(a.done_by_id, a.owner_id) as user_id
    from ${sql.visible(Activity)} a where a.account_id = ${account} and a.occurs_at is not null`,
  ],
};

/** Of the account and of its opportunities. */
const note: TimelineSource = {
  label: { zh: '备注', en: 'Note' },
  entity: Note,
  entries(account, sql) {
    const columns = sql.fragment`n.id, n.created_at as at, left(n.text, 200) as title, null::text as detail,
      null::numeric as amount, null::text as currency, n.created_by_id as user_id`;
    return [
      sql.fragment`
        select ${columns} from ${sql.visible(Note, { about: Account })} n where n.subject_id = ${account}`,
      sql.fragment`
        select ${columns} from ${sql.visible(Opportunity)} o
        join ${sql.visible(Note, { about: Opportunity })} n on n.subject_id = o.id
        where o.account_id = ${account}`,
    ];
  },
};

/** Of the account and of its opportunities. */
const attachment: TimelineSource = {
  label: { zh: '附件', en: 'File' },
  entity: Attachment,
  entries(account, sql) {
    const columns = sql.fragment`f.id, f.created_at as at, f.file_name as title, f.description as detail,
      null::numeric as amount, null::text as currency, f.created_by_id as user_id`;
    return [
      sql.fragment`
        select ${columns} from ${sql.visible(Attachment, { about: Account })} f where f.subject_id = ${account}`,
      sql.fragment`
        select ${columns} from ${sql.visible(Opportunity)} o
        join ${sql.visible(Attachment, { about: Opportunity })} f on f.subject_id = o.id
        where o.account_id = ${account}`,
    ];
  },
};

const stageChange: TimelineSource = {
  label: { zh: '阶段变更', en: 'Stage change' },
  entity: StageChange,
  entries: (account, sql) => [
    sql.fragment`
    select c.id, c.changed_at as at, o.name as title, concat_ws(' → ', origin.name, target.name) as detail,
      o.amount_value as amount, o.amount_currency::text as currency, c.actor_id as user_id
    from ${sql.visible(Opportunity)} o
    join ${sql.visible(StageChange)} c on c.opportunity_id = o.id
    join ${sql.visible(Stage)} target on target.id = c.to_stage_id
    left join ${sql.visible(Stage)} origin on origin.id = c.from_stage_id
    where o.account_id = ${account}`,
  ],
};

const quote: TimelineSource = {
  label: { zh: '报价', en: 'Quote' },
  entity: Quote,
  entries: (account, sql) => [
    sql.fragment`
    select q.id, q.created_at as at, q.number as title, q.status as detail, q.total_value as amount,
      q.total_currency::text as currency, q.owner_id as user_id
    from ${sql.visible(Quote)} q where q.account_id = ${account}`,
  ],
};

const order: TimelineSource = {
  label: { zh: '订单', en: 'Order' },
  entity: Order,
  entries: (account, sql) => [
    sql.fragment`
    select o.id, ${noon(sql, sql.fragment`o.ordered_on`)} as at, o.number as title, o.status as detail,
      o.total_value as amount, o.total_currency::text as currency, o.owner_id as user_id
    from ${sql.visible(Order)} o where o.account_id = ${account}`,
  ],
};

const receivable: TimelineSource = {
  label: { zh: '应收款', en: 'Receivable' },
  entity: Receivable,
  entries: (account, sql) => [
    sql.fragment`
    select r.id, ${noon(sql, sql.fragment`r.issued_on`)} as at, r.number as title, r.status as detail,
      r.amount_value as amount, r.amount_currency::text as currency, r.owner_id as user_id
    from ${sql.visible(Receivable)} r where r.account_id = ${account}`,
  ],
};

const receipt: TimelineSource = {
  label: { zh: '收款', en: 'Receipt' },
  entity: Receipt,
  entries: (account, sql) => [
    sql.fragment`
    select r.id, ${noon(sql, sql.fragment`r.received_on`)} as at, r.number as title, r.method as detail,
      r.amount_value as amount, r.amount_currency::text as currency, r.owner_id as user_id
    from ${sql.visible(Receipt)} r where r.account_id = ${account}`,
  ],
};

const consent: TimelineSource = {
  label: { zh: '授权', en: 'Consent' },
  entity: Consent,
  entries: (account, sql) => [
    sql.fragment`
    select c.id, c.decided_at as at, concat_ws(' · ', c.channel, c.purpose) as title, c.status as detail,
      null::numeric as amount, null::text as currency, c.created_by_id as user_id
    from ${sql.visible(Consent, { about: Account })} c where c.subject_id = ${account}`,
  ],
};

/** What the core knows to have happened with a customer. */
export const coreTimelineSources: readonly Contribution[] = Object.entries({
  ...{ activity, note, attachment, stageChange, quote, order, receivable, receipt, consent },
}).map(([name, source]) => timelineSources.with(name, source) as Contribution);
