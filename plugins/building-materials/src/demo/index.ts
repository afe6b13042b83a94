import { Account, Contact, seededIds, type SeedContext } from '@guanxi/core';
import { BuildingProject } from '../projects/project.entity.ts';
import { contractors, dealers, designers, developers, institutes } from './partners.ts';
import { projects } from './projects.ts';
import { loadStaff } from './staff.ts';

export { demoSignIns } from './staff.ts';

/** Developers, designers, contractors and dealers, and the projects that they build together. */
export async function demo(context: SeedContext): Promise<void> {
  const leads = await loadStaff(context);
  const accounts = [...developers, ...institutes, ...contractors, ...dealers];
  await context.upsert(Account, accounts);
  const accountIds = await seededIds(context, Account, accounts);
  await context.upsert(
    Contact,
    designers.map(({ institute, ...designer }) => ({
      ...designer,
      accountId: accountIds.get(institutes[institute]?.externalId ?? ''),
    })),
  );
  const contactIds = await seededIds(context, Contact, designers);
  await context.upsert(
    BuildingProject,
    projects(context.now).map(({ developerKey, designerKey, participants, ...project }, index) => ({
      ...project,
      ownerId: leads[index % leads.length],
      developerId: accountIds.get(developerKey),
      participants: [
        ...participants.map(({ key, ...part }) => ({ ...part, accountId: accountIds.get(key) })),
        { role: 'designer', contactId: contactIds.get(designerKey), decides: 'INFLUENCES' },
      ],
    })),
  );
}
