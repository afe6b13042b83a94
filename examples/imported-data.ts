import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Plugin } from '@guanxi/core';
import { importInto, type ImportSummary } from '@guanxi/core/app';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { Decimal } from 'decimal.js';
import type { Figures } from './figures.ts';

interface ImportStep {
  readonly mapping: string;
  readonly file: string;
}

/** Which groups to ask for: paths into their keys, and what to add up. */
export interface GroupsOf {
  readonly where?: string;
  readonly groupBy: string;
  /** Paths into the key: `property.name`. */
  readonly key: readonly string[];
  readonly money?: readonly string[];
  readonly numbers?: readonly string[];
}

interface Group {
  readonly key: Readonly<Record<string, unknown>>;
  readonly count: number;
  readonly sum?: Readonly<Record<string, unknown>>;
}

interface GroupsPage {
  readonly nodes: readonly Group[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** A data set in a database of its own, and questions to it. */
export class ImportedData {
  /** By the name of the mapping. */
  readonly summaries = new Map<string, ImportSummary>();
  readonly #crm: TestCrm;
  readonly #steps: readonly ImportStep[];
  readonly #folder = mkdtempSync(join(tmpdir(), 'guanxi-real-data-'));

  private constructor(crm: TestCrm, steps: readonly ImportStep[]) {
    this.#crm = crm;
    this.#steps = steps;
  }

  static async make(name: string, plugins: readonly Plugin[], steps: readonly ImportStep[]): Promise<ImportedData> {
    const imported = new ImportedData(await createTestCrm({ plugins }), steps);
    const began = performance.now();
    for (const step of steps) imported.summaries.set(basename(step.mapping, '.yml'), await imported.run(step));
    process.stderr.write(`${name}: imported in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return imported;
  }

  run(step: ImportStep): Promise<ImportSummary> {
    return importInto(this.#crm.crm, { ...step, report: join(this.#folder, 'report.csv') });
  }

  /** All steps once more. */
  async again(): Promise<readonly ImportSummary[]> {
    const summaries: ImportSummary[] = [];
    for (const step of this.#steps) summaries.push(await this.run(step));
    return summaries;
  }

  /** What became of the rows of each file: `01-developers: 537 created, 170 skipped`. */
  told(): readonly string[] {
    return [...this.summaries].map(([name, summary]) => {
      const counts = (['created', 'updated', 'unchanged', 'skipped', 'failed'] as const)
        .filter((what) => summary[what] > 0)
        .map((what) => `${summary[what]} ${what}`);
      return `${name}: ${counts.join(', ')}`;
    });
  }

  query<Data>(document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
    return this.#crm.data<Data>(document, { variables });
  }

  /** Counts and sums of `<entity>Groups`, all pages, by the texts of their keys. */
  async figures(entity: string, { where, groupBy, key, money = [], numbers = [] }: GroupsOf): Promise<Figures> {
    const keys = key.map((path) =>
      path.split('.').reduceRight((inside, name) => `${name}${inside && ` { ${inside} }`}`, ''),
    );
    const sums = [...numbers, ...money.map((name) => `${name} { byCurrency { amount currency } }`)];
    const document = `query ($after: String) { groups: ${entity}Groups(
      first: 200, after: $after, groupBy: ${groupBy}${where === undefined ? '' : `, where: ${where}`}) {
        pageInfo { endCursor hasNextPage }
        nodes { key { ${keys.join(' ')} } count ${sums.length > 0 ? `sum { ${sums.join(' ')} }` : ''} } } }`;
    const found: Record<string, Figures[string]> = {};
    for (let after: string | null = null; ;) {
      const { groups }: { groups: GroupsPage } = await this.query<{ groups: GroupsPage }>(document, { after });
      for (const group of groups.nodes) {
        found[key.map((path) => textAt(group.key, path)).join(' | ')] = figureOf(group);
      }
      if (!groups.pageInfo.hasNextPage) return found;
      after = groups.pageInfo.endCursor;
    }
  }

  async close(): Promise<void> {
    await this.#crm.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function textAt(key: Group['key'], path: string): string {
  const names = path.split('.');
  return String(names.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name] ?? null, key));
}

function figureOf({ count, sum = {} }: Group): Figures[string] {
  const sums = Object.entries(sum).map(([name, value]) => [name, amountOf(value)]);
  return { count, ...Object.fromEntries(sums) } as Figures[string];
}

/** Money of one currency, or a plain number. */
function amountOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return new Decimal(String(value ?? 0)).toFixed();
  const [money, ...others] = (value as { byCurrency: readonly { amount: string; currency: string }[] }).byCurrency;
  if (others.length > 0 || (money && money.currency !== 'EUR')) throw new Error('Only euros are expected');
  return new Decimal(money?.amount ?? 0).toFixed();
}
