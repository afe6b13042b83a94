import { systemPrincipal } from '../../access/index.ts';
import { parseGlobalId } from '../../model/index.ts';
import { BadInput, type Principal } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';

/** The user on whose behalf a command runs. @throws BadInput where there is none who can sign in */
export async function principalByEmail(crm: Crm, email: string): Promise<Principal> {
  const user = crm.model.entities.get('User');
  const scope = { principal: systemPrincipal, language: 'en', cache: new Map<unknown, unknown>() } as const;
  const [row] = user
    ? await crm.read.rows(user, { where: { email: { eq: email } }, first: 1, select: { id: true } }, scope)
    : [];
  const id = parseGlobalId(crm.model, String(row?.['id'] ?? ''));
  const principal = id ? await crm.identity.principalOfUser(id.uuid) : null;
  if (principal) return principal;
  throw new BadInput({ zh: `没有可登录的用户 ${email}`, en: `There is no user ${email} who can sign in` });
}
