import { Campaign, CampaignMember, Contact, demoDay, seededIds, User, type SeedContext } from '@guanxi/core';
import { designers } from '../demo/partners.ts';
import { crew } from '../demo/staff.ts';

const visit = 'building-demo:event:works-visit';
const statuses = ['attended', 'attended', 'absent', 'declined', 'attended'];

/** Designers saw our works a year ago. */
export async function designerEventsDemo(context: SeedContext): Promise<void> {
  const [first, last] = [demoDay(context.now, -366), demoDay(context.now, -365)];
  const organiser = crew.people[1]?.mail ?? '';
  const values = {
    ...{ name: '设计师工厂参观与技术交流', type: 'works-visit', status: 'completed' },
    ...{ startsOn: first.date, endsOn: last.date, building: { effectDays: 180 } },
    ownerId: await context.idOf(User, `building-demo:user:${organiser}`),
    costs: [{ type: 'travel', spentOn: first.date, amount: { amount: '26000', currency: 'CNY' } }],
  };
  await context.replay(Campaign, [{ externalId: visit, steps: [{ at: last.at, values }] }]);
  const campaignId = await context.idOf(Campaign, visit);
  const people = await seededIds(context, Contact, designers);
  const members = designers.map(({ externalId }, index) => ({
    externalId: `${visit}:${index + 1}`,
    ...{ campaignId, contactId: people.get(externalId), status: statuses[index] },
  }));
  await context.upsert(CampaignMember, members, { at: last.at });
}
