import { systemPrincipal } from '../../access/index.ts';
import type { DemoSignIn } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';
import { newPassword } from './create-administrator.ts';
import { readNotes, writeNotes } from './installation-notes.ts';

/** The people of the demo data as whom one can sign in, of all plugins in their order. */
export function demoSignInsOf(crm: Crm): readonly DemoSignIn[] {
  return crm.model.plugins.flatMap(({ demoSignIns }) => demoSignIns ?? []);
}

/**
 * Lets a development start sign in as people of the demo data: all with one password, which is made for this
 * installation and noted in its data folder. A password that everybody knows would go along when a database that
 * began as a demo is put to use.
 */
export async function openDemoSignIns(crm: Crm): Promise<void> {
  const { dataFolder } = crm.config;
  if (readNotes(dataFolder, crm.databaseName).demoPassword !== undefined) return;
  const emails = demoSignInsOf(crm).map(({ email }) => email);
  const userClass = crm.model.entities.get('User');
  if (emails.length === 0 || !userClass) return;
  const scope = { principal: systemPrincipal, language: 'en' as const, cache: new Map() };
  const where = { email: { in: emails } };
  const users = await crm.read.rows(userClass, { where, select: { id: true }, first: emails.length }, scope);
  const password = newPassword();
  for (const { id } of users as { id: string }[]) {
    const [error] = await crm.identity.setPassword(systemPrincipal, id, password);
    if (error) throw error;
  }
  writeNotes(dataFolder, crm.databaseName, { ...readNotes(dataFolder, crm.databaseName), demoPassword: password });
}
