import { AccessTokens, createUser, systemPrincipal } from '../access/index.ts';
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

/** Somebody who is signed in; `userId` is the uuid. */
export interface SignedIn {
  readonly user: TestUser;
  readonly userId: string;
}

export async function signIn(crm: Crm, email: string): Promise<SignedIn> {
  const { tokens, errors } = await crm.identity.signIn({ email, password });
  if (!tokens) throw errors[0] ?? new Error(`${email} cannot sign in`);
  return signedIn(crm, email, tokens);
}

/**
 * The administrator, who signed in when the template was seeded: a token for the session that every copy has. Signing
 * in anew costs each test file a fifth of its start.
 */
export async function signedInBefore(crm: Crm): Promise<SignedIn> {
  const [session] = await crm.database.reader.rows<{ id: string; userId: string }>(
    'select "id", "user_id" as "userId" from "sign_in_session"',
    [],
  );
  if (!session) throw new Error(`${administrator.email} has no session in the template`);
  const { token } = new AccessTokens(secretOf(crm)).sign(session.userId, session.id);
  return signedIn(crm, administrator.email, { userId: session.userId, accessToken: token });
}

function secretOf({ config }: Crm): string {
  if (config.secret === null) throw new TypeError('The kit gives every CRM a secret');
  return config.secret;
}

function signedIn(
  crm: Crm,
  email: string,
  tokens: { readonly userId: string; readonly accessToken: string },
): SignedIn {
  const entity = crm.model.entities.get('User');
  if (!entity) throw new TypeError('The composition has no users');
  const { userId, accessToken } = tokens;
  return { user: { id: toGlobalId(entity, userId), email, password, accessToken }, userId };
}
