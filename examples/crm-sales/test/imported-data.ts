import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importInto, type ImportIntoOptions, type ImportSummary } from '@guanxi/core/app';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { importSteps, type ImportStep } from '../import-steps.ts';
import { dataFolder, type TableRow } from './data-set.ts';
import type { Figures } from './expected-figures.ts';

/** One group of the generated groups, whatever it is grouped by. */
interface Group {
  readonly key: Readonly<Record<string, unknown>>;
  readonly count: number;
  readonly sum: { readonly amount: { readonly byCurrency: readonly { amount: string; currency: string }[] } };
}

interface DealsPage {
  readonly opportunities: {
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The whole example in a database of its own, and questions to it. */
export class ImportedData {
  readonly steps = importSteps(dataFolder);
  /** By the name of the mapping. */
  readonly summaries = new Map<string, ImportSummary>();
  readonly folder = mkdtempSync(join(tmpdir(), 'guanxi-crm-sales-'));
  readonly #crm: TestCrm;

  private constructor(crm: TestCrm) {
    this.#crm = crm;
  }

  static async make(): Promise<ImportedData> {
    const imported = new ImportedData(await createTestCrm());
    const began = performance.now();
    for (const step of imported.steps) {
      imported.summaries.set(basename(step.mapping, '.yml'), await imported.run(step));
    }
    process.stderr.write(`crm-sales: imported in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return imported;
  }

  get reportFile(): string {
    return join(this.folder, 'report.csv');
  }

  run(step: ImportStep, options: Partial<ImportIntoOptions> = {}): Promise<ImportSummary> {
    return importInto(this.#crm.crm, { report: this.reportFile, ...options, ...step });
  }

  report(): readonly TableRow[] {
    return parse(readFileSync(this.reportFile), { columns: true, bom: true }) as TableRow[];
  }

  step(mapping: string): ImportStep {
    const found = this.steps.find((step) => basename(step.mapping, '.yml') === mapping);
    if (!found) throw new Error(`There is no mapping ${mapping}`);
    return found;
  }

  /** What a query of the folder `queries` gives. */
  query<Data>(name: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    const document = readFileSync(new URL(`queries/${name}.graphql`, import.meta.url), 'utf8');
    return this.#crm.data<Data>(document, { variables });
  }

  /** Counts and sums of `opportunityGroups` or `opportunityLineGroups`; `key` is the path of the text to group by. */
  async figures(field: 'opportunity' | 'opportunityLine', args: string, key: readonly string[]): Promise<Figures> {
    const selection = key.reduceRight((inside, name) => `${name}${inside && ` { ${inside} }`}`, '');
    const data = await this.#crm.data<Record<string, { nodes: readonly Group[] }>>(
      `{ ${field}Groups(first: 200, ${args}) {
         nodes { key { ${selection} } count sum { amount { byCurrency { amount currency } } } } } }`,
    );
    const groups = data[`${field}Groups`]?.nodes ?? [];
    return Object.fromEntries(groups.map((group) => [textAt(group.key, key), figureOf(group)]));
  }

  /** All opportunities, page by page, by external id. */
  async deals(): Promise<ReadonlyMap<string, object>> {
    const found = new Map<string, object>();
    for (let after: string | null = null; ;) {
      const { opportunities }: DealsPage = await this.query<DealsPage>('deals', { after });
      for (const node of opportunities.nodes) found.set(String(node['externalId']), node);
      if (!opportunities.pageInfo.hasNextPage) return found;
      after = opportunities.pageInfo.endCursor;
    }
  }

  async close(): Promise<void> {
    await this.#crm.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function textAt(key: Group['key'], path: readonly string[]): string {
  return String(path.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name] ?? null, key));
}

function figureOf({ count, sum }: Group): Figures[string] {
  const [money, ...others] = sum.amount.byCurrency;
  if (others.length > 0 || (money && money.currency !== 'USD')) throw new Error('Only dollars are expected');
  return { count, sum: new Decimal(money?.amount ?? 0).toFixed(4) };
}
