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
  const shift = { label: { zh: '班次', en: 'Shift' }, of: {} };
  const shifts = new Map(['yard:day', 'yard:night'].map((name) => [name, shift]));
  const withNight = new GrantExpansion({ ...model, scopes: shifts });

  it('add up to the widest scope of each permission', () => {
    const { scopes } = expansion.expand(['ALL deal:read', 'OWN *:read', 'TEAM deal:*', 'UNIT deal:update']);
    expect(scopes.get('deal:read')).toBe('all');
    expect(scopes.get('deal:update')).toBe('unit');
    expect(scopes.get('deal:purge')).toBe('team');
    expect(scopes.get('ledger:read')).toBe('own');
    expect(scopes.get('ledger:update')).toBeUndefined();
  });

  it('let everybody know who they are and with what they sign in, and nothing else', () => {
    expect([...expansion.expand([]).scopes].sort()).toEqual([
      ['apiKey:read', 'own'],
      ['signInSession:read', 'own'],
      ['user:read', 'own'],
    ]);
  });

  it('ignore what this composition does not have, and what is no scope', () => {
    expect(expansion.expand(['ALL hotel:room:read', 'EVERYTHING deal:read', 'nonsense']).scopes).toEqual(
      expansion.expand([]).scopes,
    );
  });

  it('have a signature of what they mean, not of how it was said', () => {
    const everything = expansion.expand(['ALL *']);
    expect(everything.scopes.size).toBe(all.length);
    expect(expansion.expand(['ALL *:*', 'OWN deal:read']).signature).toBe(everything.signature);
    expect(expansion.expand(['UNIT *']).signature).not.toBe(everything.signature);
    expect(expansion.expand(['ALL *'])).toBe(everything);
  });

  it('cover others that allow no more', () => {
    const of = (...lines: string[]) => {
      const { scopes, customScopes } = expansion.expand(lines);
      return { grants: scopes, customScopes };
    };
    expect(covers(of('ALL *'), of('UNIT deal:*'))).toBe(true);
    expect(covers(of('UNIT deal:*'), of('UNIT deal:read', 'OWN deal:update'))).toBe(true);
    expect(covers(of('UNIT deal:*'), of('ALL deal:read'))).toBe(false);
    expect(covers(of('ALL deal:*'), of('OWN ledger:read'))).toBe(false);
    expect(covers(systemPrincipal, of('ALL *'))).toBe(true);
  });

  it('add up: the widest scope of each permission, and every scope of plugins', () => {
    const { scopes, customScopes, signature } = withNight.expand([
      'OWN deal:read yard:night',
      'TEAM deal:* yard:day yard:no',
    ]);
    expect(scopes.get('deal:read')).toBe('team');
    expect(customScopes.get('deal:read')).toEqual(['yard:day', 'yard:night']);
    expect(customScopes.get('deal:update')).toEqual(['yard:day']);
    expect(signature).not.toBe(withNight.expand(['OWN deal:read', 'TEAM deal:*']).signature);
  });

  it('do not cover the scopes of plugins that they lack, unless they reach everything', () => {
    const of = (...lines: string[]) => {
      const { scopes, customScopes } = withNight.expand(lines);
      return { grants: scopes, customScopes };
    };
    const night = of('OWN deal:read yard:night');
    expect(covers(of('UNIT deal:*'), night)).toBe(false);
    expect(covers(of('UNIT deal:* yard:day'), night)).toBe(false);
    expect(covers(of('UNIT deal:* yard:night'), night)).toBe(true);
    expect(covers(of('ALL deal:*'), night)).toBe(true);
  });
});
