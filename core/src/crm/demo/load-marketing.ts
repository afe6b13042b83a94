import { Note, Tag, Tagging } from '../collaboration/index.ts';
import { Lead } from '../leads/index.ts';
import { Campaign, CampaignMember } from '../marketing/index.ts';
import { Task } from '../work/index.ts';
import { notes, taggings, tags, tasksFor } from './annotations.ts';
import { attachmentsOf } from './attachments.ts';
import type { Calendar } from './calendar.ts';
import { campaignMembers, campaignsAt } from './campaigns.ts';
import { firstDay, type Deal } from './deals.ts';
import { convertedLeads, convertedProspects } from './lead-conversions.ts';
import { leadsAt } from './leads.ts';
import type { DemoLoader } from './loader.ts';
import type { Person } from './people.ts';
import { byQuarter } from './sales-documents.ts';

/** Campaigns, whom they reached and the leads that they brought. */
export async function loadMarketing(loader: DemoLoader, calendar: Calendar, people: readonly Person[]): Promise<void> {
  const campaigns = campaignsAt(calendar);
  const keys = people.map(({ contact }) => contact.externalId);
  const planned = campaigns.map(({ day, row }) => ({ day: Math.min(day - 45, -1), row }));
  for (const { at, rows } of byQuarter(calendar, planned)) await loader.load(Campaign, rows, { at });
  const members = campaignMembers(campaigns, keys, calendar);
  for (const { at, rows } of byQuarter(calendar, members)) await loader.load(CampaignMember, rows, { at });
  const leads = leadsAt(calendar, campaigns, convertedProspects);
  for (const { at, rows } of byQuarter(calendar, leads)) await loader.load(Lead, rows, { at });
}

/** Leads that became customers and deals. */
export async function loadConversions(loader: DemoLoader, calendar: Calendar): Promise<void> {
  await loader.replay(Lead, convertedLeads(calendar, campaignsAt(calendar)));
}

/** What people noted, and what they have to do. */
export async function loadAnnotations(loader: DemoLoader, calendar: Calendar, deals: readonly Deal[]): Promise<void> {
  const before = { at: calendar.moment(firstDay, 15 * 60) };
  await loader.load(Tag, tags, before);
  await loader.load(Tagging, taggings, before);
  await loader.load(Note, notes, before);
  await loader.load(Task, tasksFor(deals, calendar), { at: calendar.moment(calendar.workingDay(-7), 9 * 60) });
}

/** Files of products, deals and offers. */
export async function loadFiles(loader: DemoLoader, calendar: Calendar, deals: readonly Deal[]): Promise<void> {
  const files = await attachmentsOf(deals, calendar);
  for (const { at, rows } of byQuarter(calendar, files)) await loader.attach(rows, { at });
}
