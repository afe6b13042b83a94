import { fileURLToPath } from 'node:url';

/** One file by one mapping; the order matters: later ones refer to what earlier ones brought. */
export interface ImportStep {
  /** Path of the mapping. */
  readonly mapping: string;
  /** Path of the CSV file. */
  readonly file: string;
}

const inExample = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Companies, projects, who takes part. `data`: folder with the CSV file. */
export function importSteps(data: string): readonly ImportStep[] {
  const permits = `${data}/building_permits.csv`;
  const steps: readonly (readonly [mapping: string, file: string])[] = [
    ['01-developers', permits],
    ['02-designers', permits],
    ['03-projects', permits],
    ['04-designs', permits],
  ];
  return steps.map(([mapping, file]) => ({ mapping: inExample(`mappings/${mapping}.yml`), file }));
}
