import { fileURLToPath } from 'node:url';

/** One file by one mapping; the order matters: later ones refer to what earlier ones brought. */
export interface ImportStep {
  /** Path of the mapping. */
  readonly mapping: string;
  /** Path of the CSV file. */
  readonly file: string;
}

const inExample = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Customers, the campaign, what they answered. `data`: folder with the CSV file. */
export function importSteps(data: string): readonly ImportStep[] {
  const customers = `${data}/bank-full.csv`;
  const steps: readonly (readonly [mapping: string, file: string])[] = [
    ['01-customers', customers],
    ['02-campaign', inExample('configuration/campaign.csv')],
    ['03-members', customers],
  ];
  return steps.map(([mapping, file]) => ({ mapping: inExample(`mappings/${mapping}.yml`), file }));
}
