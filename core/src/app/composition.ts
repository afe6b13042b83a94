import type { PasswordCost } from '../access/index.ts';
import type { CrmModel } from '../model/index.ts';
import { CrmError, type Clock, type Logger } from '../sdk/index.ts';
import type { CrmConfig } from './config/crm-options.ts';

/** Something was asked of a CRM that is not open. */
export class NotOpen extends CrmError {
  constructor() {
    super('NOT_OPEN', {
      zh: 'CRM 尚未打开:请先调用 open() 或 start()',
      en: 'The CRM is not open: call open() or start() first',
    });
  }
}

/** What a CRM is made of. */
export interface Composition {
  readonly config: CrmConfig;
  /** Of all plugins of the configuration, those too that the database has switched off. */
  readonly model: CrmModel;
  /** Of the project. */
  readonly folder: string;
  /** Throws what is wrong with the configuration of a process that serves requests. */
  readonly checkServing: () => void;
  readonly log?: Logger | undefined;
  readonly passwordCost?: PasswordCost | undefined;
  readonly clock?: Clock | undefined;
  readonly schemaOnDemand?: boolean | undefined;
}
