import { GraphQLID, GraphQLNonNull, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import { hasPermission, permissionMatrix, type PermissionMatrix } from '../../access/index.ts';
import { entityActions, parseGlobalId, type CrmModel, type EntityAction } from '../../model/index.ts';
import { absent, type AccessDecision } from '../../read/index.ts';
import { BadInput, NotFound, NotPermitted, Unauthenticated, type Principal } from '../../sdk/index.ts';
import { explanationType, matrixType } from '../types/access-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from '../types/type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

/** Permission to ask what others may do. */
const explainOthers = 'access:explain';
const seeMatrix = 'access:matrix';

/** `explainAccess` and `permissionMatrix`. */
export function accessQueries(types: TypeRegistry): Fields {
  const id = new GraphQLNonNull(GraphQLID);
  return {
    explainAccess: {
      type: explanationType(types),
      description:
        '能否操作一条记录及其依据;查询他人需要 access:explain / ' +
        'whether somebody may do something with a record, and why; asking for others needs `access:explain`',
      args: {
        id: { type: id },
        action: { type: new GraphQLNonNull(GraphQLString), description: entityActions.join(', ') },
        user: { type: GraphQLID, description: '默认为本人 / default: oneself' },
      },
      resolve: (_root, { id: record, action, user }: Record<string, string>, context) =>
        explain(types.model, { id: record ?? '', action: action ?? '', user: user ?? null }, context),
    },
    permissionMatrix: {
      type: matrixType(types),
      description: '角色的全部权限(需要 access:matrix) / everything that a role can do; needs `access:matrix`',
      args: { role: { type: id } },
      resolve: (_root, { role }: Record<string, string>, context) => matrix(types.model, role ?? '', context),
    },
  };
}

interface Question {
  readonly id: string;
  readonly action: string;
  readonly user: string | null;
}

async function explain(
  model: CrmModel,
  { id, action, user }: Question,
  context: RequestContext,
): Promise<AccessDecision> {
  const asker = signedIn(context);
  const known = entityActions.find((one) => one === action);
  if (!known) throw unknownAction(action);
  const principal = user === null ? asker : await somebody(model, user, asker, context);
  const found = parseGlobalId(model, id);
  // What the API does not offer to read is not found by its id either.
  if (!found?.entity.operations.has('read')) return absent(action);
  const question = { entity: found.entity, uuid: found.uuid, action: known satisfies EntityAction, principal, asker };
  return context.engines.read.explain(question);
}

function signedIn({ principal }: RequestContext): Principal {
  if (!principal) throw new Unauthenticated();
  return principal;
}

async function somebody(model: CrmModel, id: string, asker: Principal, context: RequestContext): Promise<Principal> {
  const parsed = parseGlobalId(model, id);
  if (parsed?.entity.name === 'User' && parsed.uuid === asker.userId) return asker;
  if (!hasPermission(asker, explainOthers)) throw NotPermitted.action(explainOthers, ['user']);
  const users = model.entities.get('User');
  const isVisible = users !== undefined && parsed?.entity === users && (await isThere(model, 'User', id, context));
  const principal = isVisible ? await context.engines.identity.principalOfUser(parsed.uuid) : null;
  if (principal) return principal;
  throw NotFound.record(users?.label ?? { zh: '用户', en: 'User' }, ['user']);
}

async function isThere(model: CrmModel, name: string, id: string, context: RequestContext): Promise<boolean> {
  const entity = model.entities.get(name);
  const options = { where: { id: { eq: id } }, first: 1, select: { id: true } } as const;
  return entity !== undefined && (await context.engines.read.rows(entity, options, context)).length > 0;
}

async function matrix(
  model: CrmModel,
  id: string,
  context: RequestContext,
): Promise<(PermissionMatrix & { readonly role: string }) | null> {
  const principal = signedIn(context);
  if (!hasPermission(principal, seeMatrix)) throw NotPermitted.action(seeMatrix);
  const [roles, grants] = [model.entities.get('Role'), model.entities.get('RoleGrant')];
  if (!roles || !grants || parseGlobalId(model, id)?.entity !== roles) return null;
  const { read } = context.engines;
  const [role] = (await read.rows(roles, { where: { id: { eq: id } }, first: 1, select: { name: true } }, context)) as {
    name: string;
  }[];
  if (!role) return null;
  const select = { permission: true, scope: true, through: true } as const;
  const where = { role: { id: { eq: id } } };
  const lines = (await read.rows(grants, { where, first: mostGrants, select }, context)) as unknown as GrantRow[];
  const asLines = lines.map(({ permission, scope, through }) => [scope, permission, ...(through ?? [])].join(' '));
  return { role: role.name, ...permissionMatrix(model, asLines) };
}

interface GrantRow {
  readonly permission: string;
  readonly scope: string;
  readonly through: readonly string[] | null;
}

/** Lines of one role: as many as a list of code may have. */
const mostGrants = 10_000;

function unknownAction(action: string): BadInput {
  const known = entityActions.join(', ');
  const shown = action.slice(0, 60);
  return new BadInput({ zh: `没有操作“${shown}”:${known}`, en: `There is no action "${shown}": ${known}` }, ['action']);
}
