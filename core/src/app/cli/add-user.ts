import { text } from 'node:stream/consumers';
import { createUser, systemPrincipal } from '../../access/index.ts';
import { Problems } from '../../sdk/index.ts';
import { newPassword } from '../setup/create-administrator.ts';
import type { CliContext } from './cli-context.ts';
import { composeFromConfig } from './compose-from-config.ts';

interface AddUserCommand {
  readonly email: string;
  readonly name: string;
  readonly role: readonly string[];
  readonly passwordStdin?: boolean;
  readonly json?: boolean;
  readonly config?: string;
}

/** Adds somebody who can sign in; works while a server runs. */
export async function addUser(context: CliContext, command: AddUserCommand): Promise<void> {
  const { say, out, language } = context;
  // One line: what a file or `echo` puts at its end is no part of the password.
  const given = command.passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  const password = given ?? newPassword();
  const crm = await composeFromConfig(context, { config: command.config });
  try {
    await crm.open({ role: 'command' });
    const { id, errors } = await createUser(
      { email: command.email, displayName: command.name, password, roles: command.role.map(fullRole) },
      {
        model: crm.model,
        database: crm.database,
        write: crm.write.port({ principal: systemPrincipal, language, source: 'cli' }),
        identity: crm.identity,
      },
    );
    if (errors.length > 0) {
      throw new Problems(
        { zh: `无法添加 ${command.email}:`, en: `${command.email} cannot be added:` },
        errors.map((error) => error.messages),
      );
    }
    const made = given === undefined ? { password } : {};
    if (command.json) out(JSON.stringify({ id, email: command.email, ...made }));
    else {
      out(say({ zh: `已添加 ${command.email}`, en: `added ${command.email}` }));
      if (given === undefined) out(say({ zh: `密码:${password}`, en: `password: ${password}` }));
    }
  } finally {
    await crm.stop();
  }
}

/** `administrator` for `core:administrator`; names of an administrator's own roles stay as they are. */
function fullRole(role: string): string {
  return ['administrator', 'sales-manager', 'sales-representative', 'finance', 'read-only'].includes(role)
    ? `core:${role}`
    : role;
}
