import { BaseRecord, declarationOf, type ClassRef, type Label, type Plugin } from '../sdk/index.ts';

/**
 * Classes that were decorated by another copy of @guanxi/core: what they said was told to that copy, so that they seem
 * to have said nothing. Nothing else can be said about such a plugin, so it is told once.
 */
export function checkCopies(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  for (const { id, entities = [], slots = {} } of plugins) {
    const strange = [...entities, ...Object.values(slots)].filter((target) => !isOurs(target)).map(({ name }) => name);
    if (strange.length === 0) continue;
    report({
      zh:
        `${id}:${strange.join('、')} 由另一份 @guanxi/core 声明:` +
        '请把它列为该插件的 peerDependencies,并用 npm ls @guanxi/core 检查',
      en:
        `${id}: ${strange.join(', ')} was declared with another copy of @guanxi/core: ` +
        'make it a peer dependency of that plugin, and look at `npm ls @guanxi/core`',
    });
  }
}

/** A class with a base of our name that is not our base, or with a decorator that we know nothing of. */
function isOurs(target: ClassRef): boolean {
  const { entity, slot } = declarationOf(target);
  if (entity ?? slot) return true;
  const names = basesOf(target).map(({ name }) => name);
  return basesOf(target).includes(BaseRecord) || !names.includes(BaseRecord.name);
}

function basesOf(target: ClassRef): ClassRef[] {
  const base = Object.getPrototypeOf(target) as ClassRef | null;
  return base === null || base === Function.prototype ? [] : [base, ...basesOf(base)];
}
