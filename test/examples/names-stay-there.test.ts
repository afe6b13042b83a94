import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { distinct } from '../../examples/figures.ts';
import { isHere, readTable } from '../../examples/real-data.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Headers and spellings that only these data sets have; the longest names of companies are added where they are. */
const peculiar: Readonly<Record<string, readonly string[]>> = {
  'building-permits': ['floor_area_m2', 'fee_eur', 'applied_on', 'sh.p.k', 'shpk', 'Objekt', 'Prishtin'],
  'hotel-bookings': [
    ...['is_canceled', 'arrival_date_month', 'stays_in_week_nights', 'reserved_room_type', 'adr', 'Online TA'],
    ...['TA/TO', 'Non Refund', 'Resort Hotel', 'Transient-Party', 'No Deposit'],
  ],
  'bank-marketing': ['poutcome', 'pdays', 'housemaid', 'admin.', 'bank-full'],
};

const companies = (): readonly string[] => {
  const permits = readTable('building-permits', 'building_permits.csv');
  const names = [...distinct(permits, 'investor'), ...distinct(permits, 'designer')];
  return names.filter((name) => name.length > 8);
};

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', '.guanxi'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.(ts|js|mjs|json|ya?ml|md|csv|sql|graphql)$/.test(entry.name)) yield path;
  }
}

/**
 * Where names may stand: pairs that were labelled for the evaluation of duplicates, which the repository keeps with
 * their tests; and the list of legal forms of companies, whatever the country.
 */
const namesByRight = ['core/test/crm/matching/', 'core/src/crm/matching/legal-forms.ts'];

const sources = ['core', 'plugins']
  .flatMap((folder) => [...filesBelow(join(repository, folder))])
  .filter((file) => !namesByRight.some((place) => file.startsWith(join(repository, place))));

test.each(Object.keys(peculiar))('no name of %s occurs in core or plugins', (dataSet) => {
  const names = [...(peculiar[dataSet] ?? []), ...(dataSet === 'building-permits' ? companies() : [])];
  const literal = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const any = new RegExp(`(?<![\\w-])(?:${literal.join('|')})(?![\\w-])`, 'g');
  const found = sources.flatMap((file) =>
    (readFileSync(file, 'utf8').match(any) ?? []).map((name) => `${file.slice(repository.length)}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('the register of companies is read where the data is', () => {
  if (isHere('building-permits')) expect(companies().length).toBeGreaterThan(500);
  else process.stderr.write('building-permits: the data set is missing; only its headers are looked for\n');
});
