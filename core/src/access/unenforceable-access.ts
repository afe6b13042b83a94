import type { CrmModel, EntityModel } from '../model/index.ts';
import { CrmError, nearestName, suggestedNames, type Label } from '../sdk/index.ts';

/** An access rule that cannot be turned into a condition. It stops the start; met later, it stops the statement. */
export class UnenforceableAccess extends CrmError {
  constructor(message: Label) {
    super('UNENFORCEABLE_ACCESS', message);
  }

  static noReference(entity: EntityModel, field: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则中的字段 ${field} 不是 @BelongsTo,也不是 id`,
      en: `${entity.name}: the field ${field} of its access rule is neither a @BelongsTo nor id`,
    });
  }

  static wrongTarget(entity: EntityModel, field: string, expected: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则中的字段 ${field} 必须指向 ${expected}`,
      en: `${entity.name}: the field ${field} of its access rule must refer to ${expected}`,
    });
  }

  static noFlag(entity: EntityModel, field: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则 shared 的 ${field} 必须是必填的布尔字段`,
      en: `${entity.name}: ${field} of its access rule "shared" must be a required boolean`,
    });
  }

  static noParent(entity: EntityModel, field: string): UnenforceableAccess {
    const relations = [...entity.fields.values()].filter(({ kind }) => kind === 'toOne' || kind === 'anyOne');
    const required = relations.filter((one) => 'required' in one && one.required).map(({ name }) => name);
    const near = entity.fields.has(field) ? { zh: '', en: '' } : suggestedNames(field, required);
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则 via 的 ${field} 必须是必填的 @BelongsTo 或 @BelongsToAny${near.zh}`,
      en: `${entity.name}: ${field} of its access rule "via" must be a required @BelongsTo or @BelongsToAny${near.en}`,
    });
  }

  static noPath(entity: EntityModel, field: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:没有字段 ${field},无法按上下级授权`,
      en: `${entity.name}: there is no field ${field}, so no scope over a subtree can hold`,
    });
  }

  static noRelation(entity: EntityModel, path: string, where: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:数据范围的路径 ${path} 中,${where} 不是关联`,
      en: `${entity.name}: in the path ${path} of a scope, ${where} is no relation`,
    });
  }

  static notScoped(entity: EntityModel, path: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:目录或从属于其他记录的实体没有数据范围,路径 ${path} 不起作用`,
      en: `${entity.name}: a catalogue, or what belongs to another record, has no scopes: the path ${path} would do nothing`,
    });
  }

  static wrongEnd(entity: EntityModel, path: string, end: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:数据范围的路径 ${path} 止于 ${end},必须止于 User、Team 或 OrgUnit`,
      en: `${entity.name}: the path ${path} of a scope ends in ${end}; it must end in User, Team or OrgUnit`,
    });
  }

  static circle(entity: EntityModel): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则 via 形成了环`,
      en: `${entity.name}: the access rules "via" form a circle`,
    });
  }

  static noEntity(name: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `组合中没有实体 ${name},无法确认用户身份`,
      en: `The composition has no entity ${name}, so nobody can be identified`,
    });
  }

  static noGrants(where: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${where}:角色没有 grants:请写 grants: { '权限': 'OWN' | 'TEAM' | 'UNIT' | 'ALL' }`,
      en: `${where}: the role has no grants: write grants: { 'permission': 'OWN' | 'TEAM' | 'UNIT' | 'ALL' }`,
    });
  }

  static unknownScope(where: string, scope: string, { scopes }: CrmModel): UnenforceableAccess {
    const near = suggestedNames(scope, scopes.keys());
    return new UnenforceableAccess({
      zh: `${where}:没有数据范围 ${scope}${near.zh}`,
      en: `${where}: there is no scope ${scope}${near.en}`,
    });
  }

  static unknownPermission(where: string, permission: string, { permissions }: CrmModel): UnenforceableAccess {
    const near = nearestName(permission, [...permissions.keys()]);
    return new UnenforceableAccess({
      zh: `${where}:没有权限 ${permission}${near ? `,是否指 ${near}?` : ';'}请改正名称,或在清单的 permissions 中声明`,
      en:
        `${where}: there is no permission ${permission}${near ? `, did you mean ${near}?` : ':'} ` +
        `${near ? 'Correct' : 'correct'} the name, or declare it in \`permissions\` of the manifest`,
    });
  }
}
