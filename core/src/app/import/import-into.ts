import { systemPrincipal } from '../../access/index.ts';
import { readPortOf } from '../../read/index.ts';
import type { Language } from '../../sdk/index.ts';
import type { Crm } from '../crm.ts';
import { runImport, type ImportOptions, type ImportSummary } from './run-import.ts';

/** What an import with all rights needs to know. */
export interface ImportIntoOptions extends Omit<ImportOptions, 'model' | 'read' | 'write' | 'language'> {
  /** Default `en`. */
  readonly language?: Language;
}

/**
 * Imports a CSV file into an open CRM, with all rights, as `guanxi import` does.
 * @example
 * const crm = createCrm();
 * await crm.open({ role: 'command' });
 * const { created, failed } = await importInto(crm, { mapping: 'accounts.yml', file: 'accounts.csv' });
 * @throws ImportRefused, ImportStopped
 */
export function importInto(crm: Crm, options: ImportIntoOptions): Promise<ImportSummary> {
  const { model } = crm;
  const language = options.language ?? 'en';
  const scope = { principal: systemPrincipal, language };
  const read = readPortOf(model, crm.read, { ...scope, cache: new Map() });
  const write = crm.write.port({ ...scope, source: 'import' });
  return runImport({ ...options, model, read, write, language });
}
