import { Account, Contact, demoDay, seedCrew, seededIds, type SeedContext } from '@guanxi/core';
import { seedDealers } from '../dealers/demo.ts';
import { BuildingProject } from '../projects/project.entity.ts';
import { contractors, dealers, designers, developers, institutes } from './partners.ts';
import { projects, tenderNotices } from './projects.ts';
import { crew, leadRole } from './staff.ts';

export { demoSignIns } from './staff.ts';

/** Developers, designers, contractors and dealers, and two years of the projects that they build together. */
export async function demo(context: SeedContext): Promise<void> {
  const before = { at: demoDay(context.now, -735).at };
  const leads = (await seedCrew(context, crew, before)).get(leadRole) ?? [];
  const accounts = [...developers, ...institutes, ...contractors];
  await context.upsert(Account, accounts, before);
  await seedDealers(context, before);
  const accountIds = await seededIds(context, Account, [...accounts, ...dealers]);
  await context.upsert(
    Contact,
    designers.map(({ institute, ...designer }) => ({
      ...designer,
      accountId: accountIds.get(institutes[institute]?.externalId ?? ''),
    })),
    before,
  );
  const contactIds = await seededIds(context, Contact, designers);
  const found = projects(context.now);
  const histories = found.map(({ externalId, values, developerKey, designerKey, participants, steps }, index) => {
    const opening = {
      ...values,
      ownerId: leads[index % leads.length],
      developerId: accountIds.get(developerKey),
      participants: [
        ...participants.map(({ key, ...part }) => ({ ...part, accountId: accountIds.get(key) })),
        { role: 'designer', contactId: contactIds.get(designerKey), decides: 'INFLUENCES' },
      ],
    };
    const [first, ...later] = steps;
    return { externalId, steps: first ? [{ at: first.at, values: { ...opening, ...first.values } }, ...later] : [] };
  });
  await context.replay(BuildingProject, histories);
  for (const { at, projectKey, ...file } of tenderNotices(found)) {
    await context.attach([{ ...file, subjectId: await context.idOf(BuildingProject, projectKey) }], { at });
  }
}
