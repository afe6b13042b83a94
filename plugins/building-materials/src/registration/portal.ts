import { grantsOn, type PluginRole, type PluginScope, type Principal } from '@guanxi/core';

/** Of roles for users of dealers: what belongs to the dealer whose portal team one is in. */
const ownDealer = 'building:ownDealer';

/** Registrations of one's own dealer, and that company itself. */
export const scopes: Readonly<Record<string, PluginScope>> = {
  ownDealer: {
    label: { zh: '本经销商', en: 'The own dealer' },
    of: { BuildingRegistration: 'dealer.building.portalTeam', Account: 'building.portalTeam' },
  },
};

const throughDealer = (entity: string, actions: readonly string[]): PluginRole['grants'] =>
  Object.fromEntries(actions.map((action) => [`${entity}:${action}`, { scope: 'OWN', through: [ownDealer] }] as const));

/** Dealers look up nobody: neither colleagues of ours nor customers, projects or the rules of other territories. */
export const portalRole: PluginRole = {
  key: 'building:dealer-portal',
  name: 'Dealer portal / 经销商门户',
  description:
    "For users of a dealer, in its portal team: the dealer's own registrations and nothing of others. / " +
    '供经销商用户使用:仅限本经销商的项目报备。',
  grants: {
    ...throughDealer('building:registration', ['read', 'create', 'update']),
    ...throughDealer('account', ['read']),
    ...grantsOn(['referenceValue', 'building:registrationPolicy'], ['read'], 'ALL'),
  },
};

/** Whether somebody of a dealer asks: an API key of such a user is one, too. */
export function isDealer(principal: Principal | null): boolean {
  const permission = 'building:registration:read';
  const isOurs = principal?.grants.get(permission) === 'all';
  return !isOurs && principal?.customScopes.get(permission)?.includes(ownDealer) === true;
}
