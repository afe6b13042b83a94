import { systemPrincipal } from '../../access/index.ts';
import type { DemoSignIn } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';
import { newPassword } from './create-administrator.ts';
import { readNotes, writeNotes } from './installation-notes.ts';

/** The people of the demo data as whom one can sign in here, of all plugins in their order; and their password. */
export function demoPeopleOf(crm: Crm): { readonly password: string; readonly people: readonly DemoSignIn[] } | null {
  const { demoPeople } = readNotes(crm.config.dataFolder, crm.databaseName);
  if (!demoPeople) return null;
  const { password, emails } = demoPeople;
  return { password, people: namedBy(crm).filter(({ email }) => emails.includes(email)) };
}

/**
 * Lets a development start sign in as people of the demo data: all with one password, which is made for this
 * installation and noted in its data folder. A password that everybody knows would go along when a database that
 * began as a demo is put to use.
 */
export async function openDemoSignIns(crm: Crm): Promise<void> {
  const { dataFolder } = crm.config;
  const notes = readNotes(dataFolder, crm.databaseName);
  const { password, emails } = notes.demoPeople ?? { password: newPassword(), emails: [] };
  // People of a plugin that joined later; the others may have changed their password.
  const users = await usersWith(
    crm,
    namedBy(crm).flatMap(({ email }) => (emails.includes(email) ? [] : [email])),
  );
  if (users.length === 0) return;
  for (const { id } of users) {
    const [error] = await crm.identity.setPassword(systemPrincipal, id, password);
    if (error) throw error;
  }
  const opened = [...emails, ...users.map(({ email }) => email)];
  writeNotes(dataFolder, crm.databaseName, { ...notes, demoPeople: { password, emails: opened } });
}

function namedBy(crm: Crm): readonly DemoSignIn[] {
  return crm.model.plugins.flatMap(({ demoSignIns }) => demoSignIns ?? []);
}

interface FoundUser {
  readonly id: string;
  readonly email: string;
}

async function usersWith(crm: Crm, emails: readonly string[]): Promise<readonly FoundUser[]> {
  const user = crm.model.entities.get('User');
  if (emails.length === 0 || !user) return [];
  const scope = { principal: systemPrincipal, language: 'en' as const, cache: new Map() };
  const asked = { where: { email: { in: emails } }, select: { id: true, email: true }, first: emails.length } as const;
  return (await crm.read.rows(user, asked, scope)) as unknown as readonly FoundUser[];
}
