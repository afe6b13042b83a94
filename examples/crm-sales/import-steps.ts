import { fileURLToPath } from 'node:url';

/** One file by one mapping; the order matters: later ones refer to what earlier ones brought. */
export interface ImportStep {
  /** Path of the mapping. */
  readonly mapping: string;
  /** Path of the CSV file. */
  readonly file: string;
}

const inExample = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The whole example: organisation, catalogue, customers, pipeline, deals. `data`: folder with the four CSV files. */
export function importSteps(data: string): readonly ImportStep[] {
  const teams = `${data}/sales_teams.csv`;
  const accounts = `${data}/accounts.csv`;
  const deals = `${data}/sales_pipeline.csv`;
  const steps: readonly (readonly [mapping: string, file: string])[] = [
    ['01-offices', teams],
    ['02-managers', teams],
    ['03-teams', teams],
    ['04-agents', teams],
    ['05-products', `${data}/products.csv`],
    ['06-accounts', accounts],
    ['07-parents', accounts],
    ['08-pipeline', inExample('configuration/pipeline.csv')],
    ['09-stages', inExample('configuration/stages.csv')],
    ['10-opportunities', deals],
    ['11-lines', deals],
  ];
  return steps.map(([mapping, file]) => ({ mapping: inExample(`mappings/${mapping}.yml`), file }));
}
