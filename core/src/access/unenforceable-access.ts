import type { EntityModel } from '../model/index.ts';
import { CrmError, type Label } from '../sdk/index.ts';

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
    return new UnenforceableAccess({
      zh: `${entity.name}:访问规则 via 的 ${field} 必须是必填的 @BelongsTo 或 @BelongsToAny`,
      en: `${entity.name}: ${field} of its access rule "via" must be a required @BelongsTo or @BelongsToAny`,
    });
  }

  static noPath(entity: EntityModel): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${entity.name}:没有字段 path,无法按部门子树授权`,
      en: `${entity.name}: there is no field path, so no scope over a subtree of units can hold`,
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

  static unknownPermission(where: string, permission: string): UnenforceableAccess {
    return new UnenforceableAccess({
      zh: `${where}:没有权限 ${permission}`,
      en: `${where}: there is no permission ${permission}`,
    });
  }
}
