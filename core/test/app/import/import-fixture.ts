import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importInto, type ImportIntoOptions, type ImportSummary } from '../../../src/app/import/index.ts';
import type { Plugin } from '../../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';

export interface ImportTexts extends Partial<Omit<ImportIntoOptions, 'mapping' | 'file'>> {
  readonly mapping: string;
  readonly csv: string | Buffer;
}

/** A CRM and a folder for the files of imports. */
export interface ImportFixture {
  readonly crm: TestCrm;
  readonly folder: string;
  run(texts: ImportTexts): Promise<ImportSummary>;
  /** The message of an import that is refused before it starts. */
  refusal(texts: ImportTexts): Promise<string>;
  /** Rows of the last report: line, external id, field, code, message, value; none where there is no file. */
  report(): string[][];
  count(entity: string, where?: Readonly<Record<string, unknown>>): Promise<number>;
  close(): Promise<void>;
}

export async function openFixture(plugins: readonly Plugin[] = []): Promise<ImportFixture> {
  const crm = await createTestCrm({ plugins });
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-import-'));
  const reportFile = join(folder, 'report.csv');

  async function run({ mapping, csv, ...options }: ImportTexts): Promise<ImportSummary> {
    const [mappingFile, file] = [join(folder, 'mapping.yml'), join(folder, 'rows.csv')];
    writeFileSync(mappingFile, mapping);
    writeFileSync(file, csv);
    return importInto(crm.crm, { report: reportFile, ...options, mapping: mappingFile, file });
  }

  return {
    crm,
    folder,
    run,
    async refusal(texts) {
      try {
        await run(texts);
      } catch (error) {
        const { code, messages } = error as { code: string; messages: Record<'zh' | 'en', string> };
        return `${code}: ${messages[texts.language ?? 'en'].replaceAll(`${folder}/`, '')}`;
      }
      throw new Error('The import was not refused');
    },
    report: () =>
      existsSync(reportFile) ? (parse(readFileSync(reportFile), { bom: true, from: 2 }) as string[][]) : [],
    async count(entity, where = {}) {
      const model = crm.crm.model.entities.get(entity)!;
      const { principal } = { principal: (await crm.crm.identity.principalOf(crm.administrator.accessToken))! };
      return crm.crm.read.count(model, where, { principal, language: 'en', cache: new Map() });
    },
    async close() {
      await crm.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
