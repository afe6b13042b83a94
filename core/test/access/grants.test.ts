import { describe, expect, it } from '@jest/globals';
import { covers, GrantExpansion } from '../../src/access/grants.ts';
import { systemPrincipal } from '../../src/access/index.ts';
import { permissionsMatching } from '../../src/sdk/index.ts';
import { sampleModel } from './sample-composition.ts';

const model = sampleModel();
const all = [...model.permissions.keys()];

describe('a permission pattern', () => {
  const known = ['account:read', 'account:update', 'hotel:room:read', 'hotel:room:update', 'user:setPassword'];
  it.each<[string, string[]]>([
    ['account:read', ['account:read']],
    ['account:*', ['account:read', 'account:update']],
    ['*:read', ['account:read', 'hotel:room:read']],
    ['hotel:*', ['hotel:room:read', 'hotel:room:update']],
    ['hotel:*:read', ['hotel:room:read']],
    ['*', known],
    ['*:*', known],
    ['account:destroy', []],
    ['Account:read', []],
    ['account', []],
    ['acc*', []],
    ['account:read ', []],
    ['', []],
    [':', []],
    ['.*', []],
    ['*:*:*:*:*', []],
  ])('%j means %j', (pattern, expected) => {
    expect(permissionsMatching(pattern, known)).toEqual(expected);
  });
});

describe('grants of several roles', () => {
  const expansion = new GrantExpansion(model);

  it('add up to the widest scope of each permission', () => {
    const { scopes } = expansion.expand(['ALL deal:read', 'OWN *:read', 'TEAM deal:*', 'UNIT deal:update']);
    expect(scopes.get('deal:read')).toBe('all');
    expect(scopes.get('deal:update')).toBe('unit');
    expect(scopes.get('deal:purge')).toBe('team');
    expect(scopes.get('ledger:read')).toBe('own');
    expect(scopes.get('ledger:update')).toBeUndefined();
  });

  it('let everybody know who they are, and nothing else', () => {
    expect([...expansion.expand([]).scopes]).toEqual([['user:read', 'own']]);
  });

  it('ignore what this composition does not have, and what is no scope', () => {
    expect(expansion.expand(['ALL hotel:room:read', 'EVERYTHING deal:read', 'nonsense']).scopes.size).toBe(1);
  });

  it('have a signature of what they mean, not of how it was said', () => {
    const everything = expansion.expand(['ALL *']);
    expect(everything.scopes.size).toBe(all.length);
    expect(expansion.expand(['ALL *:*', 'OWN deal:read']).signature).toBe(everything.signature);
    expect(expansion.expand(['UNIT *']).signature).not.toBe(everything.signature);
    expect(expansion.expand(['ALL *'])).toBe(everything);
  });

  it('cover others that allow no more', () => {
    const of = (...lines: string[]) => expansion.expand(lines).scopes;
    expect(covers(of('ALL *'), of('UNIT deal:*'))).toBe(true);
    expect(covers(of('UNIT deal:*'), of('UNIT deal:read', 'OWN deal:update'))).toBe(true);
    expect(covers(of('UNIT deal:*'), of('ALL deal:read'))).toBe(false);
    expect(covers(of('ALL deal:*'), of('OWN ledger:read'))).toBe(false);
    expect(covers(systemPrincipal.grants, of('ALL *'))).toBe(true);
  });
});
