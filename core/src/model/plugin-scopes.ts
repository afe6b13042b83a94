import type { Label, Plugin, PluginScope, Vocabulary } from '../sdk/index.ts';
import type { EntityModel } from './crm-model.ts';
import { fullName } from './full-name.ts';

/** The vocabulary that grants choose plugins' scopes from. */
export const scopeVocabulary = 'accessScope';

/**
 * The row scopes of all plugins by the name that grants call them, and on each entity the paths that lead from it.
 * Whether a path can be enforced is checked where it is compiled, with the other access rules.
 */
export function attachScopes(
  plugins: readonly Plugin[],
  entities: ReadonlyMap<string, EntityModel>,
  report: (problem: Label) => void,
): Map<string, PluginScope> {
  const found = new Map<string, PluginScope>();
  for (const { id, prefix, scopes = {} } of plugins) {
    for (const [word, scope] of Object.entries(scopes)) {
      const name = fullName(prefix, word);
      if (!/^[a-z][A-Za-z0-9]*$/.test(word)) {
        report({
          zh: `${id}:数据范围名称 ${word} 应为以小写字母开头的字母和数字`,
          en: `${id}: the scope name ${word} must be letters and digits, starting with a small letter`,
        });
      }
      found.set(name, scope);
      for (const [entityName, path] of Object.entries(scope.of)) {
        const entity = entities.get(entityName);
        if (entity) (entity.scopePaths as Map<string, string>).set(name, path);
        else {
          report({
            zh: `${id}:数据范围 ${word}:组合中没有实体 ${entityName}`,
            en: `${id}: the scope ${word}: the composition has no entity ${entityName}`,
          });
        }
      }
    }
  }
  return found;
}

/** What a grant may say in `through`. */
export function vocabularyOf(scopes: ReadonlyMap<string, PluginScope>): Vocabulary {
  return {
    name: scopeVocabulary,
    label: { zh: '业务数据范围', en: 'Scopes of plugins' },
    values: Object.fromEntries([...scopes].map(([name, { label }]) => [name, label])),
  };
}
