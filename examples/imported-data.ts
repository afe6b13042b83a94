import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { importInto, type ImportIntoOptions, type ImportSummary } from '@guanxi/core/app';
import type { TestCrm } from '@guanxi/core/testing';
import { parse } from 'csv-parse/sync';
import { Decimal } from 'decimal.js';
import { stepsOf, type DataSetName, type ImportStep } from './data-sets.ts';
import type { Figures } from './figures.ts';
import type { TableRow } from './real-data.ts';

/** Which groups to ask for: paths into their keys, and what to add up. */
export interface GroupsOf {
  readonly where?: string;
  readonly groupBy: string;
  /** Paths into the key: `property.name`. */
  readonly key: readonly string[];
  /** All of one currency. */
  readonly money?: readonly string[];
  readonly numbers?: readonly string[];
}

interface Group {
  readonly key: Readonly<Record<string, unknown>>;
  readonly count: number;
  readonly sum?: Readonly<Record<string, unknown>>;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** A data set in a database that it may share with others, and questions to it. */
export class ImportedData {
  readonly steps: readonly ImportStep[];
  readonly folder = mkdtempSync(join(tmpdir(), 'guanxi-real-data-'));
  /** By the name of the mapping. */
  readonly summaries = new Map<string, ImportSummary>();
  readonly #currency: string;
  #crm: TestCrm | undefined;

  /** Nothing happens before `importInto`: tests are declared before there is a database. `currency`: of its money. */
  constructor(name: DataSetName, currency: string) {
    this.steps = stepsOf(name);
    this.#currency = currency;
  }

  async importInto(crm: TestCrm): Promise<void> {
    this.#crm = crm;
    for (const step of this.steps) this.summaries.set(basename(step.mapping, '.yml'), await this.run(step));
  }

  get reportFile(): string {
    return join(this.folder, 'report.csv');
  }

  /** The rows of the last report. */
  report(): readonly TableRow[] {
    return parse(readFileSync(this.reportFile), { columns: true, bom: true }) as TableRow[];
  }

  run(step: ImportStep, options: Partial<ImportIntoOptions> = {}): Promise<ImportSummary> {
    return importInto(this.#open.crm, { report: this.reportFile, ...options, ...step });
  }

  step(mapping: string): ImportStep {
    const found = this.steps.find((step) => basename(step.mapping, '.yml') === mapping);
    if (!found) throw new Error(`There is no mapping ${mapping}`);
    return found;
  }

  /** All steps once more. */
  async again(): Promise<readonly ImportSummary[]> {
    const summaries: ImportSummary[] = [];
    for (const step of this.steps) summaries.push(await this.run(step));
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
    return this.#open.data<Data>(document, { variables });
  }

  /** All pages of the one list of a document that takes `$after`. */
  async all<Node>(document: string): Promise<Node[]> {
    const found: Node[] = [];
    for (let after: string | null = null; ;) {
      const [page]: Page<Node>[] = Object.values(await this.query<Record<string, Page<Node>>>(document, { after }));
      if (!page) throw new Error('The document asks for no list');
      found.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  /** Counts and sums of `<entity>Groups` by the texts of their keys. */
  async figures(entity: string, { where, groupBy, key, money = [], numbers = [] }: GroupsOf): Promise<Figures> {
    const keys = key.map((path) =>
      path.split('.').reduceRight((inside, name) => `${name}${inside && ` { ${inside} }`}`, ''),
    );
    const sums = [...numbers, ...money.map((name) => `${name} { byCurrency { amount currency } }`)];
    const groups = await this.all<Group>(`query ($after: String) { groups: ${entity}Groups(
      first: 200, after: $after, groupBy: ${groupBy}${where === undefined ? '' : `, where: ${where}`}) {
        pageInfo { endCursor hasNextPage }
        nodes { key { ${keys.join(' ')} } count ${sums.length > 0 ? `sum { ${sums.join(' ')} }` : ''} } } }`);
    return Object.fromEntries(
      groups.map((group) => [key.map((path) => textAt(group.key, path)).join(' | '), this.#figureOf(group)]),
    );
  }

  /** Forgets the reports; the database belongs to whoever opened it. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #open(): TestCrm {
    if (!this.#crm) throw new Error('Nothing was imported yet');
    return this.#crm;
  }

  #figureOf({ count, sum = {} }: Group): Figures[string] {
    const sums = Object.entries(sum).map(([name, value]) => [name, this.#amountOf(value)]);
    return { count, ...Object.fromEntries(sums) } as Figures[string];
  }

  /** Money of the one currency, or a plain number. */
  #amountOf(value: unknown): string {
    if (typeof value !== 'object' || value === null) return new Decimal(String(value ?? 0)).toFixed();
    const [money, ...others] = (value as { byCurrency: readonly { amount: string; currency: string }[] }).byCurrency;
    if (others.length > 0 || (money && money.currency !== this.#currency)) {
      throw new Error(`Only ${this.#currency} is expected`);
    }
    return new Decimal(money?.amount ?? 0).toFixed();
  }
}

function textAt(key: Group['key'], path: string): string {
  const names = path.split('.');
  return String(names.reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name] ?? null, key));
}
