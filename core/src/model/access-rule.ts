import {
  declarationOf,
  ownedAccess,
  suggestedNames,
  type AccessRule,
  type ClassRef,
  type Label,
  type Plugin,
} from '../sdk/index.ts';

/**
 * The access rule of an entity. One that is none, or that is left out where nobody owns the records, is told once: a
 * rule in its place keeps others from telling what follows from that.
 */
export function accessOf(target: ClassRef, { id }: Plugin, report: (problem: Label) => void): AccessRule {
  const { entity, fields } = declarationOf(target);
  const access: unknown = entity?.access;
  if (access === undefined) {
    // As `ownedAccess` names them: a class that has its own `owner` means the same.
    if (fields.some(({ name }) => name === 'owner')) return ownedAccess;
    report({
      zh:
        `${id}:${target.name} 没有访问规则,也没有继承 OwnedRecord:` +
        `请写 access: 'catalogue' 或 { via: '<关联>' },或继承 OwnedRecord`,
      en:
        `${id}: ${target.name} has no access rule and does not extend OwnedRecord: ` +
        `write access: 'catalogue' or { via: '<relation>' }, or extend OwnedRecord`,
    });
    return 'catalogue';
  }
  if (access === 'catalogue' || (typeof access === 'object' && access !== null)) return access as AccessRule;
  const near = suggestedNames(String(access), ['catalogue']);
  report({
    zh: `${id}:${target.name} 的 access“${String(access)}”不是访问规则${near.zh}(或 { via: '<关联>' })`,
    en: `${id}: access "${String(access)}" of ${target.name} is no rule${near.en} (or { via: '<relation>' })`,
  });
  return 'catalogue';
}
