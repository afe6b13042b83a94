import { randomBytes } from 'node:crypto';
import { createUser, systemPrincipal } from '../../access/index.ts';
import type { Crm } from '../crm.ts';
import { readNotes, writeNotes } from './installation-notes.ts';

/** Name and password to sign in with. */
export interface Account {
  readonly email: string;
  readonly password: string;
}

const email = 'admin@guanxi.local';

/** 20 characters that can be typed: 120 bits. */
export function newPassword(): string {
  return randomBytes(15).toString('base64url');
}

/**
 * The administrator that a development start shows: created when the database has nobody who could sign in, noted in
 * the data folder to be shown again. Null where somebody else manages the users.
 */
export async function developmentAdministrator(crm: Crm): Promise<Account | null> {
  const { dataFolder } = crm.config;
  const notes = readNotes(dataFolder, crm.databaseName);
  if (await crm.identity.hasUsers()) return notes.administrator ?? null;
  const administrator = { email, password: newPassword() };
  const { errors } = await createUser(
    { ...administrator, displayName: 'Administrator / 系统管理员', roles: ['core:administrator'] },
    {
      model: crm.model,
      database: crm.database,
      write: crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' }),
      identity: crm.identity,
    },
  );
  const [error] = errors;
  if (error) throw error;
  writeNotes(dataFolder, crm.databaseName, { ...notes, administrator });
  return administrator;
}
