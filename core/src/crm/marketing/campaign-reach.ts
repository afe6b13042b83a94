import { opaqueId, type CrmContext } from '../../sdk/index.ts';
import { Account, Contact } from '../accounts/index.ts';
import { mostReached, reachOf, type Message, type Reached } from '../relationships/index.ts';
import { CampaignMember } from './campaign-member.entity.ts';
import { Campaign } from './campaign.entity.ts';

/** Whether a message may reach a member; a lead has given no consent: nothing says that it may. */
export type MemberReached = Omit<Reached, 'id'>;

const noConsent: MemberReached = { reason: 'NO_CONSENT', address: null, verified: false };

interface Person {
  readonly member: string;
  readonly contact: string | null;
  readonly account: string | null;
}

interface ReachQuestion extends Message {
  /** Opaque id of the member. */
  readonly id: string;
}

/** Answers for many members with three statements per message. */
export async function memberReach(questions: readonly ReachQuestion[], context: CrmContext): Promise<MemberReached[]> {
  const answers = new Map<string, MemberReached>();
  const alike = Map.groupBy(questions, ({ channel, purpose }) => JSON.stringify([channel, purpose]));
  for (const [key, group] of alike) {
    const [channel, purpose] = JSON.parse(key) as [string, string];
    const members = context.sql.ids(CampaignMember, [...new Set(group.map(({ id }) => id))]);
    const people = await context.sql.rows<Person>`
      select m.id as member, m.contact_id as contact, m.account_id as account
      from ${context.sql.visible(CampaignMember)} m where m.id = any(${members})`;
    const reached = await reachPeople(people, { channel, purpose }, context);
    for (const { member } of people) {
      answers.set(key + opaqueId(CampaignMember, member), reached.get(member) ?? noConsent);
    }
  }
  return questions.map(({ id, channel, purpose }) => answers.get(JSON.stringify([channel, purpose]) + id) ?? noConsent);
}

/** Members of a campaign by whether, and why not, a message may reach them. */
export type ReachCounts = ReadonlyMap<Reached['reason'], number>;

/** The same for whole campaigns, counted; `id` of a question is that of the campaign. */
export async function campaignReach(questions: readonly ReachQuestion[], context: CrmContext): Promise<ReachCounts[]> {
  const { sql } = context;
  const answers = new Map<string, ReachCounts>();
  const alike = Map.groupBy(questions, ({ channel, purpose }) => JSON.stringify([channel, purpose]));
  for (const [key, group] of alike) {
    const [channel, purpose] = JSON.parse(key) as [string, string];
    const campaigns = sql.ids(Campaign, [...new Set(group.map(({ id }) => id))]);
    const people = await sql.rows<Person & { campaign: string }>`
      select m.campaign_id as campaign, m.id as member, m.contact_id as contact, m.account_id as account
      from ${sql.visible(CampaignMember)} m where m.campaign_id = any(${campaigns})`;
    const reached = await reachPeople(people, { channel, purpose }, context);
    for (const [campaign, members] of Map.groupBy(people, (person) => person.campaign)) {
      const reasons = Map.groupBy(members, ({ member }) => (reached.get(member) ?? noConsent).reason);
      const counts = new Map([...reasons].map(([reason, those]) => [reason, those.length]));
      answers.set(key + opaqueId(Campaign, campaign), counts);
    }
  }
  return questions.map(({ id, channel, purpose }) => answers.get(JSON.stringify([channel, purpose]) + id) ?? new Map());
}

/** By uuid of the member. */
async function reachPeople(
  people: readonly Person[],
  message: Message,
  { sql }: CrmContext,
): Promise<ReadonlyMap<string, MemberReached>> {
  const found = new Map<string, MemberReached>();
  for (const [entity, side] of [[Contact, 'contact'] as const, [Account, 'account'] as const]) {
    // Somebody may be a member of several campaigns.
    const known = people.filter((person) => person[side] !== null);
    const members = Map.groupBy(known, (person) => opaqueId(entity, person[side] ?? ''));
    const ids = [...members.keys()];
    for (let at = 0; at < ids.length; at += mostReached) {
      for (const { id, ...reach } of await reachOf(entity, ids.slice(at, at + mostReached), message, sql)) {
        for (const { member } of members.get(id) ?? []) found.set(member, reach);
      }
    }
  }
  return found;
}
