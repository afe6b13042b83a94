import { declarationOf, type Label, type Plugin } from '../sdk/index.ts';

const codePattern = /^([a-z]{2}|[a-z]{5})$/;

/** Type codes have 2 or 5 letters: then ids never need padding. */
export function checkCodes(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id, entities = [] } of plugins) {
    for (const target of entities) {
      const { entity } = declarationOf(target);
      // Code without types may have left it out.
      const code: unknown = entity?.code;
      if (!entity || (typeof code === 'string' && codePattern.test(code))) continue;
      if (typeof code === 'string') {
        report({
          zh: `${id}:${target.name} 的类型代码“${code}”应为 2 个或 5 个小写字母`,
          en: `${id}: the type code "${code}" of ${target.name} must be 2 or 5 lower-case letters`,
        });
      } else {
        report({
          zh: `${id}:${target.name} 没有类型代码:请在 @Entity 中写 code: '…',五个小写字母,出现在每个编号中`,
          en: `${id}: ${target.name} has no type code: write code: '…' in @Entity, five lower-case letters that stand in every id`,
        });
      }
    }
  }
}
