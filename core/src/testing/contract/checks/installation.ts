import { migrate, quoteIdentifier, schemaDifference, withClient } from '../../../database/index.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { catalogueDifferences, readCatalogue } from '../database/catalogue.ts';
import { crmOn, type Urls } from '../database/open-crm.ts';
import { readRows, rowDifferences } from '../database/stored-rows.ts';
import { tablesToFill } from '../database/contract-databases.ts';

/** The migrations make what the classes say, on any database, and running them again changes nothing. */
export const installs: ContractCheck = {
  name: 'installs on an empty database and on one with records, and does nothing when it is run again',
  findings: async (subject) => {
    const { model, databases, plugin } = subject;
    const empty = await databases.empty();
    await migrate({ model, ownerUrl: empty.ownerUrl });
    const missing = await schemaDifference(model, empty.ownerUrl);
    const onEmpty = await readCatalogue(empty.ownerUrl);
    const { database, after } = await subject.installed();
    return [
      ...(missing === '' ? [] : [`the migrations do not make what the classes say: ${created(missing, plugin.id)}`]),
      ...catalogueDifferences(onEmpty, after).map(
        (text) => `installed on a database with records: ${text}, unlike on an empty one`,
      ),
      ...(await recordsWithoutSlot(subject, database)),
      ...(await onceMore(subject, database)),
    ];
  },
};

const created = (missing: string, id: string): string =>
  `run guanxi migration create ${id}: ${missing.replaceAll(/\s+/g, ' ').trim()}`;

/** A second start finds nothing to do. */
async function onceMore({ plugins, model }: ContractSubject, urls: Urls): Promise<string[]> {
  const tables = tablesToFill(model);
  const [catalogue, rows] = [await readCatalogue(urls.ownerUrl), await readRows(urls.ownerUrl, tables)];
  const crm = crmOn(urls, plugins);
  const { applied } = await crm.open();
  await crm.stop();
  return [
    ...applied.map((name) => `${name} runs again, although it has run`),
    ...catalogueDifferences(catalogue, await readCatalogue(urls.ownerUrl)).map(
      (text) => `installed twice: ${text}: a second start must change nothing`,
    ),
    ...rowDifferences(rows, await readRows(urls.ownerUrl, tables)).map(
      (text) => `installed twice: ${text}: seeds write by external id, so that they can run again`,
    ),
  ];
}

/** Reads join slots: a record without its row would be lost to them. */
export function recordsWithoutSlot(subject: ContractSubject, { ownerUrl }: Urls): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const findings: string[] = [];
    for (const { name, table, keyColumn, of } of subject.slots) {
      const [slots, records] = [quoteIdentifier(table), quoteIdentifier(of.table)];
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${records} r
         where not exists (select from ${slots} s where s.${quoteIdentifier(keyColumn)} = r.id)`,
      );
      const count = rows[0]?.count ?? 0;
      if (count === 0) continue;
      findings.push(
        `${count} records of ${of.name} have no row in ${table}, and lists that read ${name} lose them: ` +
          `the migration that makes the table ends with insert into "${table}" ("${keyColumn}") select "id" from "${of.table}"`,
      );
    }
    return findings;
  });
}
