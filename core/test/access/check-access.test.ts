import { describe, expect, it } from '@jest/globals';
import { accessProblems } from '../../src/access/index.ts';
import type { CrmModel, EntityModel } from '../../src/model/index.ts';
import type { AccessRule, Plugin, PluginRole } from '../../src/sdk/index.ts';
import { sampleModel } from './sample-composition.ts';

const model = sampleModel();

function withRule(name: string, access: AccessRule): CrmModel {
  const entity = { ...(model.entities.get(name) as EntityModel), access };
  return { ...model, entities: new Map([...model.entities, [name, entity]]) };
}

describe('rules that could not be enforced are found before the start', () => {
  it('finds nothing wrong with the sample', () => {
    expect(accessProblems(model)).toEqual([]);
  });

  it.each<[string, string, AccessRule, RegExp]>([
    ['no such field', 'Deal', { own: 'boss' }, /boss of its access rule is neither/],
    ['no relation', 'Deal', { own: 'name' }, /name of its access rule is neither/],
    ['a relation to something else', 'Deal', { own: 'team' }, /team of its access rule must refer to User/],
    ['own id of what is no user', 'Deal', { own: 'id' }, /must refer to User/],
    ['a parent that need not be', 'Deal', { via: 'owner' }, /must be a required @BelongsTo/],
    ['a switch that is none', 'Deal', { shared: 'name' }, /must be a required boolean/],
    ['no parent', 'Deal', { via: 'nothing' }, /must be a required @BelongsTo/],
  ])('%s', (_what, name, rule, expected) => {
    expect(accessProblems(withRule(name, rule)).map((problem) => problem.en)).toEqual([
      expect.stringMatching(expected),
    ]);
  });

  it('a field that needs a permission which nobody declares', () => {
    const permissions = new Map(model.permissions);
    permissions.delete('deal:margin');
    expect(accessProblems({ ...model, permissions })).toEqual([
      {
        zh: 'Deal.margin:没有权限 deal:margin;请改正名称,或在清单的 permissions 中声明',
        en:
          'Deal.margin: there is no permission deal:margin: correct the name, ' +
          'or declare it in `permissions` of the manifest',
      },
    ]);
  });

  it('a role without grants, which code without types may have', () => {
    const [first, ...plugins] = model.plugins as readonly [Plugin, ...Plugin[]];
    const roles = [{ key: 'desk', name: 'Desk', description: 'Desk' } as unknown as PluginRole];
    expect(accessProblems({ ...model, plugins: [{ ...first, roles }, ...plugins] })).toEqual([
      {
        zh: `${first.id}: desk:角色没有 grants:请写 grants: { '权限': 'OWN' | 'TEAM' | 'UNIT' | 'ALL' }`,
        en: `${first.id}: desk: the role has no grants: write grants: { 'permission': 'OWN' | 'TEAM' | 'UNIT' | 'ALL' }`,
      },
    ]);
  });
});
