import type { Label, Plugin } from '../sdk/index.ts';

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids stand in commands, file names and the database, and are never renamed: two must not differ by case alone. */
export function checkIds(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id } of plugins) {
    if (idForm.test(id)) continue;
    const right = id
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[-0-9]+|-$/g, '');
    const fix = idForm.test(right) ? right : 'field-service';
    report({
      zh: `${id}:插件的 id 应为以连字符连接的小写单词:请写 id: '${fix}'`,
      en: `${id}: the id of a plugin must be lower-case words joined by hyphens: write id: '${fix}'`,
    });
  }
}
