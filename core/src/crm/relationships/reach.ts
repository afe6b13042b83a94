import { BadInput, type ClassRef, type SqlPort } from '../../sdk/index.ts';
import { Consent } from './consent.entity.ts';
import { ContactPoint } from './contact-point.entity.ts';
import type { ReachReason } from './reach-reason.ts';

/** A mailing to so many at most; larger ones ask in parts. */
export const mostReached = 5000;

/** What is to be sent, and why. Codes of the vocabularies `contact-channel` and `contact-purpose`. */
export interface Message {
  readonly channel: string;
  readonly purpose: string;
}

/** Whether a message may go to one account or contact, and where to. */
export interface Reached {
  /** Opaque id, as it was asked for. */
  readonly id: string;
  readonly reason: ReachReason;
  /** The preferred address of the channel, else a verified one, else that of the record itself. */
  readonly address: string | null;
  readonly verified: boolean;
}

/** Where a channel finds its address: types of contact points, then fields of the record itself. */
const addresses: Readonly<Record<string, { readonly points: readonly string[]; readonly card: readonly string[] }>> = {
  email: { points: ['email'], card: ['email'] },
  phone: { points: ['phone', 'mobile'], card: ['phone', 'mobile'] },
  sms: { points: ['mobile'], card: ['mobile'] },
  wechat: { points: ['wechat', 'wechat-work'], card: [] },
  fax: { points: ['fax'], card: [] },
  post: { points: ['postal'], card: ['address'] },
};

interface Row {
  /** Position among the ids that were asked for, from 1. */
  readonly place: number;
  readonly status: string | null;
  readonly proven: boolean | null;
  readonly address: string | null;
  readonly verified: boolean;
}

function reasonOf({ status, proven, address }: Row, needsAddress: boolean): ReachReason {
  if (status === null) return 'NO_CONSENT';
  if (status !== 'OPT_IN') return 'OPTED_OUT';
  if (!proven) return 'NO_EVIDENCE';
  return needsAddress && address === null ? 'NO_ADDRESS' : 'ALLOWED';
}

/**
 * Who of these accounts (or contacts) a message may reach: the latest consent for its channel and purpose is an opt-in
 * with evidence, and there is an address. One statement, under the gate: whom the caller does not see is left out.
 * @throws BadInput for more than `mostReached` ids, and for ids of another type
 */
export async function reachOf(
  entity: ClassRef,
  ids: readonly string[],
  { channel, purpose }: Message,
  sql: SqlPort,
): Promise<Reached[]> {
  const asked = [...new Set(ids)];
  if (asked.length > mostReached) throw tooMany(asked.length);
  const uuids = sql.ids(entity, asked);
  const { points, card } = addresses[channel] ?? { points: [], card: [] };
  const rows = await sql.rows<Row>`
    select asked.place::int as place, said.status, said.proven,
      coalesce(point.value, card.value) as address, coalesce(point.verified, false) as verified
    from unnest(${uuids}) with ordinality asked(id, place)
    join ${sql.visible(entity)} subject on subject.id = asked.id
    left join lateral (
      select c.status, (btrim(coalesce(c.evidence, '')) <> '' or c.evidence_file_id is not null) as proven
      from ${sql.visible(Consent)} c
      where c.subject_id = asked.id and c.channel = ${channel} and c.purpose = ${purpose}
      order by c.decided_at desc, c.id desc limit 1
    ) said on true
    left join lateral (
      select p.value, p.verified from ${sql.visible(ContactPoint)} p
      where p.subject_id = asked.id and p.type = any(${points}::text[])
      order by p.preferred desc, p.verified desc, p.id limit 1
    ) point on true
    left join lateral (
      select to_jsonb(subject) ->> field.name as value
      from unnest(${card}::text[]) with ordinality field(name, place)
      where btrim(to_jsonb(subject) ->> field.name) <> '' order by field.place limit 1
    ) card on point.value is null
    order by asked.place`;
  // A visit needs no address.
  const needsAddress = channel in addresses;
  return rows.map((row) => ({
    id: asked[row.place - 1] ?? '',
    reason: reasonOf(row, needsAddress),
    address: row.address,
    verified: row.verified,
  }));
}

function tooMany(count: number): BadInput {
  return new BadInput({
    zh: `一次最多 ${mostReached} 个对象,收到 ${count} 个`,
    en: `At most ${mostReached} recipients at once, got ${count}`,
  });
}
