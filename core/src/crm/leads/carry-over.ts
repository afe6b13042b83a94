import {
  AnyReference,
  declarationOf,
  uuidOf,
  type ClassRef,
  type RecordReference,
  type VerbContext,
} from '../../sdk/index.ts';
import { Account, Affiliation, Contact } from '../accounts/index.ts';
import { Attachment, Tagging } from '../collaboration/index.ts';
import { CampaignMember } from '../marketing/index.ts';
import { Consent } from '../relationships/index.ts';
import { Opportunity } from '../sales/index.ts';
import { carriedOver, leadCarriedOver, type CarriedOver } from './carried-over.ts';
import type { Lead } from './lead.entity.ts';

/** A record of any entity whose subject may be a lead. */
interface Carried extends RecordReference {
  subject: AnyReference;
  deletedAt?: Date | null;
}

/** What the lead became, as opaque ids. */
interface Became {
  readonly account: string | null;
  readonly contact: string | null;
  readonly opportunity: string | null;
}

const referenceTo = (entity: ClassRef, record: RecordReference | null): AnyReference | null =>
  record && AnyReference.to(declarationOf(entity).entity?.code ?? '', record.id);

/** Marks the lead as converted, and gives everything that was recorded on it to what it became. */
export async function carryOver(lead: Lead, became: Became, context: VerbContext): Promise<void> {
  const account = await loaded(Account, became.account, context);
  const contact = await loaded(Contact, became.contact, context);
  const opportunity = await loaded(Opportunity, became.opportunity, context);
  const company = referenceTo(Account, account);
  const person = referenceTo(Contact, contact) ?? company;
  const deal = referenceTo(Opportunity, opportunity) ?? company ?? person;
  if (deal) {
    const plugins = context.contributions(leadCarriedOver).map(({ value }) => value);
    for (const kind of [...carriedOver, ...plugins]) await carry(lead, kind, { deal, person: person ?? deal }, context);
  }
  await carryMemberships(lead, account, contact, context);
  if (contact && account && lead.jobTitle) await nameJob(lead.jobTitle, account, contact, context);
  Object.assign(lead, {
    ...{ convertedAccount: account, convertedContact: contact, convertedOpportunity: opportunity },
    ...{ status: 'CONVERTED', convertedAt: context.now },
  });
}

async function loaded<T extends object>(
  entity: ClassRef<T>,
  id: string | null,
  context: VerbContext,
): Promise<T | null> {
  const uuid = id === null ? null : uuidOf(entity, id);
  return uuid === null ? null : ((await context.load(entity, [uuid]))[0] ?? null);
}

async function carry(
  lead: Lead,
  { entity, to }: CarriedOver,
  targets: Readonly<Record<CarriedOver['to'], AnyReference>>,
  context: VerbContext,
): Promise<void> {
  const target = targets[to];
  const found = await context.loadBy(entity as ClassRef<Carried>, 'subject', [lead.id]);
  const tags = entity === Tagging ? await tagsOf(target.id, context) : new Set<string>();
  const proofs = entity === Attachment ? await evidenceOf(lead, context) : new Set<string>();
  for (const record of found) {
    // A deleted one goes along as well: whoever restores it finds it where the others are.
    if (entity === Tagging && tags.has((record as unknown as Tagging).tag.id)) context.delete(record);
    else record.subject = proofs.has(record.id) ? targets.person : target;
  }
}

/** Tags that an account which was there before has already. */
async function tagsOf(subjectId: string, context: VerbContext): Promise<ReadonlySet<string>> {
  const taggings = await context.loadBy(Tagging, 'subject', [subjectId]);
  return new Set(taggings.filter(({ deletedAt }) => !deletedAt).map(({ tag }) => tag.id));
}

/** Files that prove a consent stay with it. */
async function evidenceOf(lead: Lead, context: VerbContext): Promise<ReadonlySet<string>> {
  const consents = await context.loadBy(Consent, 'subject', [lead.id]);
  return new Set(consents.flatMap(({ evidenceFile }) => evidenceFile?.id ?? []));
}

/** Campaigns go on with the person, else the company; who is a member of one already stays what they were. */
async function carryMemberships(
  lead: Lead,
  account: Account | null,
  contact: Contact | null,
  context: VerbContext,
): Promise<void> {
  const target = contact ?? account;
  if (!target) return;
  const kind = contact ? 'contact' : 'account';
  const present = await context.loadBy(CampaignMember, kind, [target.id]);
  const campaigns = new Set(present.filter(({ deletedAt }) => !deletedAt).map(({ campaign }) => campaign.id));
  for (const member of await context.loadBy(CampaignMember, 'lead', [lead.id])) {
    if (member.deletedAt || campaigns.has(member.campaign.id)) continue;
    Object.assign(member, { lead: null, [kind]: target });
  }
}

/** What the person is at the company, unless that is known. */
async function nameJob(jobTitle: string, account: Account, contact: Contact, context: VerbContext): Promise<void> {
  const affiliations = await context.loadBy(Affiliation, 'contact', [contact.id]);
  const main = affiliations.find((one) => one.account.id === account.id && one.main && !one.deletedAt);
  if (main) main.jobTitle ??= jobTitle;
}
