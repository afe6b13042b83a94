import { describe, expect, test } from '@jest/globals';
import { fleet } from './fleet-plugin.ts';
import { problemsOf } from './problems-of.ts';

describe('what a plugin is known by', () => {
  test.each([
    ['Fleet', 'fleet'],
    ['fieldService', 'field-service'],
    ['field_service', 'field-service'],
    ['车队', 'field-service'],
  ])('is no id %s', (id, right) => {
    expect(problemsOf([fleet({ id })])).toEqual([
      {
        zh: `${id}:插件的 id 应为以连字符连接的小写单词:请写 id: '${right}'`,
        en: `${id}: the id of a plugin must be lower-case words joined by hyphens: write id: '${right}'`,
      },
    ]);
  });

  test('stands before the keys of its roles', () => {
    const roles = ['desk', 'fleet:driver'].map((key) => ({ key, name: 'Desk', description: '', grants: {} }));
    expect(problemsOf([fleet({ roles })])).toEqual([
      {
        zh: 'fleet:角色的 key“desk”应以 fleet: 开头:请写 fleet:desk',
        en: 'fleet: the key "desk" of a role must start with fleet: write fleet:desk',
      },
    ]);
  });
});
