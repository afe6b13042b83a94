import { createUser, systemPrincipal } from '../access/index.ts';
import type { Crm } from '../app/index.ts';
import { toGlobalId } from '../model/index.ts';
import type { WritePort } from '../sdk/index.ts';
import type { NewTestUser, TestUser } from './test-client.ts';

/** Of everybody. */
const password = 'correct horse battery staple';

/** A user before the first sign-in. */
type NamedUser = Required<Pick<NewTestUser, 'displayName' | 'email' | 'roles'>> &
  Pick<NewTestUser, 'teamId' | 'unitId'>;

/** Who is there in every CRM of a test. */
export const administrator: NamedUser = {
  displayName: 'Administrator',
  email: 'administrator@guanxi.test',
  roles: ['core:administrator'],
};

/** Makes a user as an installation does, and gives it a team and a unit. */
export async function writeUser(crm: Crm, { teamId, unitId, ...user }: NamedUser): Promise<void> {
  const { model, database, identity } = crm;
  const write: WritePort = crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
  const { id, errors } = await createUser({ ...user, password }, { model, database, write, identity });
  if (id === null || errors.length > 0) throw errors[0] ?? new Error('No user was created');
  const entity = model.entities.get('User');
  if (!entity || (teamId === undefined && unitId === undefined)) return;
  const place = { ...(teamId !== undefined && { teamId }), ...(unitId !== undefined && { unitId }) };
  const placed = await write.update(entity.class, id, place);
  if (placed.errors[0]) throw placed.errors[0];
}

/** Signs somebody in; `userId` is the uuid. */
export async function signIn(crm: Crm, email: string): Promise<{ readonly user: TestUser; readonly userId: string }> {
  const { tokens, errors } = await crm.identity.signIn({ email, password });
  const entity = crm.model.entities.get('User');
  if (!tokens || !entity) throw errors[0] ?? new Error(`${email} cannot sign in`);
  const { userId, accessToken } = tokens;
  return { user: { id: toGlobalId(entity, userId), email, password, accessToken }, userId };
}
