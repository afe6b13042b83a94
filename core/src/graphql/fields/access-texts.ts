import type { AccessCode, AccessDecision, AccessPart } from '../../read/index.ts';
import type { EntityModel } from '../../model/index.ts';
import type { Label } from '../../sdk/index.ts';

/** What each code means, for the SDL. */
export const accessCodes: Readonly<Record<AccessCode, Label>> = {
  ALL_RECORDS: { zh: '权限范围为全部记录', en: 'the permission reaches all records' },
  CATALOGUE: { zh: '目录类数据,不分范围', en: 'a catalogue: scopes make no difference' },
  OWNER: { zh: '本人是负责人', en: 'the user is the owner or an assignee' },
  MANAGER: { zh: '下属是负责人', en: 'the owner is below the user in the chain of managers' },
  TEAM: { zh: '属于本人的团队', en: 'a team of the user' },
  UNIT: { zh: '属于本人的单元或其下级', en: 'the unit of the user or one below it' },
  FLAG: { zh: '记录已对所有人开放', en: 'the record is open to every reader' },
  PLUGIN_SCOPE: { zh: '业务数据范围', en: 'a scope of a plugin' },
  SHARE: { zh: '记录已共享', en: 'the record is shared with the user or a team of theirs' },
  VIA: { zh: '由所属记录决定', en: 'the record that it belongs to decides' },
  NO_PERMISSION: { zh: '没有权限', en: 'no role has the permission' },
  OUT_OF_SCOPE: { zh: '有权限,但不在数据范围内', en: 'there is a permission, but its scope does not reach the record' },
  RECORD_ABSENT: { zh: '没有该记录,或您看不到', en: 'there is no such record, or none that you may see' },
};

/** Name of a field of the rule as people know it; a scope of a plugin is named as grants name it. */
export function partLabel(entity: EntityModel | null, name: string): Label {
  return entity?.fields.get(name)?.label ?? { zh: name, en: name };
}

/** One sentence that names the rule that decides. */
export function accessMessage(decision: AccessDecision): Label {
  const { code, entity, permission, scope, name, share, via, allowed } = decision;
  const label = name === null ? { zh: '', en: '' } : partLabel(entity, name);
  const reach = scope?.toUpperCase() ?? '';
  switch (code) {
    case 'ALL_RECORDS':
      return { zh: `权限 ${permission} 的范围是全部记录`, en: `The permission ${permission} reaches all records` };
    case 'CATALOGUE':
      return {
        zh: `目录类数据:有权限 ${permission} 即可`,
        en: `A catalogue: ${permission} is enough, whatever its scope`,
      };
    case 'SHARE': {
      const until = share?.expiresAt ?? null;
      return {
        zh: `记录已共享(${share?.level ?? ''}${until === null ? '' : `,至 ${until}`})`,
        en: `The record is shared (${share?.level ?? ''}${until === null ? '' : `, until ${until}`})`,
      };
    }
    case 'VIA': {
      const decides = via.find((one) => one.allowed === allowed) ?? via[0];
      const because = decides ? accessMessage(decides) : { zh: '', en: '' };
      return { zh: `由所属记录(${label.zh})决定:${because.zh}`, en: `Decided by ${label.en}: ${because.en}` };
    }
    case 'NO_PERMISSION':
      if (permission === null)
        return { zh: '没有所属记录的权限', en: 'No permission on the records that it belongs to' };
      return { zh: `没有权限:${permission}`, en: `No role has the permission ${permission}` };
    case 'OUT_OF_SCOPE':
      return {
        zh: `有权限 ${permission ?? ''}(范围 ${reach}),但该记录不在范围内`,
        en: `The permission ${permission ?? ''} reaches ${reach}, and the record lies outside`,
      };
    case 'RECORD_ABSENT':
      return accessCodes[code];
    default:
      return {
        zh: `${accessCodes[code].zh}(${label.zh};权限 ${permission ?? ''},范围 ${reach})`,
        en: `${label.en}: ${accessCodes[code].en} (${permission ?? ''} in the scope ${reach})`,
      };
  }
}

/** What one part of the rule looks at. */
export function partMessage({ code, matched }: AccessPart): Label {
  const { zh, en } = accessCodes[code];
  return matched ? { zh, en } : { zh: `不符合:${zh}`, en: `not so: ${en}` };
}
