import { CrmError, MissingItem, NotPermitted, ValidationError, type Label } from '@guanxi/core';

const switchedOff: Label = {
  zh: '本系统未启用项目报备(building:registration)',
  en: 'Project registration is switched off in this installation (building:registration)',
};

/** Queries about registrations where the part is switched off. */
export class RegistrationsOff extends CrmError {
  constructor() {
    super('REGISTRATIONS_OFF', switchedOff);
  }
}

/** What keeps people from what they want to do with a registration. None of them says who another dealer is. */
export const registrationErrors = {
  switchedOff: (): ValidationError => new ValidationError('REGISTRATIONS_OFF', switchedOff),

  reasonRequired: (): ValidationError => ValidationError.required('reason', { zh: '理由', en: 'Reason' }),

  fixed: (field: string): ValidationError =>
    new ValidationError(
      'REGISTRATION_FIXED',
      {
        zh: '报备提交后内容不能修改:请先退回',
        en: 'What was submitted stays as it is: let the registration be returned first',
      },
      { path: [field] },
    ),

  notDeletable: (): ValidationError =>
    new ValidationError('REGISTRATION_HOLDS_PROJECT', {
      zh: '该报备仍在处理或占用项目:请先释放',
      en: 'The registration is in process or holds a project: release it first',
    }),

  supportByManufacturer: (): NotPermitted =>
    new NotPermitted('NOT_PERMITTED', {
      zh: '支持记录由厂家填写',
      en: 'The support log is written by the manufacturer',
    }),

  ownerIsOurs: (): NotPermitted =>
    new NotPermitted(
      'NOT_PERMITTED',
      { zh: '报备的负责人由厂家指定', en: 'Whose a registration is, the manufacturer says' },
      { path: ['ownerId'] },
    ),

  otherProject: (): ValidationError =>
    new ValidationError(
      'PROJECT_FIXED',
      { zh: '该报备已关联另一工程项目', en: 'The registration is about another project already' },
      { path: ['project'] },
    ),

  nobodyElse: (): ValidationError =>
    new ValidationError('NOTHING_TO_OVERRIDE', {
      zh: '没有其他报备占用该项目:请直接批准',
      en: 'No other registration holds the project: approve this one',
    }),
};

const missing = (field: string, label: Label): MissingItem =>
  MissingItem.of('FIELD', label, { zh: `请填写${label.zh}(${field})`, en: `Fill in ${label.en} (${field})` }, field);

/** What a step of a registration waits for. */
export const missingItems = {
  address: (): MissingItem => missing('address', { zh: '地址', en: 'Address' }),

  city: (): MissingItem => missing('city', { zh: '城市', en: 'City' }),

  qualification: ({ zh, en }: Label): MissingItem =>
    MissingItem.of('CHECK', { zh: '经销资格', en: 'Qualification of the dealer' }, { zh, en }),

  taken: (count: number): MissingItem =>
    MissingItem.of(
      'CONFLICT',
      { zh: '项目占用', en: 'Project' },
      {
        zh: `其他报备已占用该项目(${count} 条):请释放、排除或改派`,
        en: `The project is held by other registrations (${count}): release, dismiss or override them`,
      },
    ),

  unsettled: (count: number): MissingItem =>
    MissingItem.of(
      'CONFLICT',
      { zh: '冲突', en: 'Conflicts' },
      {
        zh: `有 ${count} 个已有项目可能相同:请关联(project)或排除`,
        en: `${count} known projects may be the same one: name it (project) or dismiss them`,
      },
    ),

  extensionsUsedUp: (most: number): MissingItem =>
    MissingItem.of(
      'CHECK',
      { zh: '延期次数', en: 'Extensions' },
      { zh: `最多延期 ${most} 次`, en: `It can be extended ${most} times at most` },
    ),

  graceIsOver: (): MissingItem =>
    MissingItem.of(
      'CHECK',
      { zh: '宽限期', en: 'Days of grace' },
      { zh: '宽限期已过', en: 'The days of grace are over' },
    ),
};
