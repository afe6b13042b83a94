import { toGlobalId, type CrmModel } from '../model/index.ts';
import { ValidationError, UserError, type WriteOutcome, type WritePort } from '../sdk/index.ts';
import { identityRecords, type IdentityDatabase } from './identity-records.ts';
import type { IdentityService } from './identity-service.ts';
import { passwordProblem } from './passwords.ts';
import { systemPrincipal } from './system-principal.ts';

export interface NewUser {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  /** Names or external ids of roles: `core:administrator`. */
  readonly roles: readonly string[];
}

/** What making a user needs: the writes of the platform itself (`systemPrincipal`) and the identity service. */
export interface UserCreation {
  readonly model: CrmModel;
  readonly database: IdentityDatabase;
  readonly write: WritePort;
  readonly identity: IdentityService;
}

/**
 * Makes somebody who can sign in; for the command line and the first start. The outcome's id is the new user's.
 * The password comes last and in a transaction of its own: without it the user exists and cannot sign in.
 */
export async function createUser(
  user: NewUser,
  { model, database, write, identity }: UserCreation,
): Promise<WriteOutcome> {
  const problem = passwordProblem(user.password, 'password');
  if (problem) return { id: null, errors: [problem] };
  const roleIds: string[] = [];
  for (const role of user.roles) {
    const id = await roleId(role, model, database);
    if (id === null) return { id: null, errors: [unknownRole(role)] };
    roleIds.push(id);
  }
  const { User } = identityRecords(model);
  const assignment = model.entities.get('RoleAssignment');
  if (!assignment) return { id: null, errors: [unknownRole(user.roles.join(', '))] };
  const made = await inOneTransaction(write, async (unit) => {
    const created = await unit.create(User as never, { email: user.email, displayName: user.displayName });
    for (const role of created.id === null ? [] : roleIds) {
      const { errors } = await unit.create(assignment.class, { userId: created.id, roleId: role });
      if (errors[0]) throw errors[0];
    }
    return created;
  });
  if (made.id === null || made.errors.length > 0) return made;
  return { id: made.id, errors: await identity.setPassword(systemPrincipal, made.id, user.password) };
}

async function inOneTransaction(
  write: WritePort,
  work: (unit: WritePort) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  try {
    return await write.transaction(work);
  } catch (error) {
    if (error instanceof UserError) return { id: null, errors: [error] };
    throw error;
  }
}

async function roleId(role: string, model: CrmModel, database: IdentityDatabase): Promise<string | null> {
  const { Role } = identityRecords(model);
  const entity = model.entityOf(Role as never);
  const where = { deletedAt: null, $or: [{ externalId: role }, { name: role }] };
  const found = await database.transaction((em) => em.findOne(Role, where));
  return found ? toGlobalId(entity, found.id) : null;
}

function unknownRole(role: string): ValidationError {
  return new ValidationError(
    'UNKNOWN_ROLE',
    { zh: `没有角色“${role}”`, en: `There is no role "${role}"` },
    { path: ['roles'] },
  );
}
