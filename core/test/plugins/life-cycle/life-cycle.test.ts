import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { switchedOff } from '../../../src/app/start-check/switched-off.ts';
import { corePlugin } from '../../../src/crm/index.ts';
import { pluginStates, schemaDifference } from '../../../src/database/index.ts';
import { composePlugins } from '../../../src/plugins/index.ts';
import type { Logger } from '../../../src/sdk/index.ts';
import { createTestDatabase, type TestDatabase } from '../../../src/testing/index.ts';
import { fillSpa, questions } from './spa-data.ts';
import { sauna, spa } from './spa-plugin.ts';
import { cutOffAt, killedAt, SpaProject } from './spa-project.ts';

const model = composePlugins([corePlugin(), spa(), sauna()]);
/** Rows of the plugins and of core about them; not what is made of others: search, sums that wait to be folded. */
const kept = '^(spa|sauna)_(?!treatment_income_)|^(contact|note|audit_entry|role|role_grant|reference_value)$';

let database: TestDatabase;
let project: SpaProject;

beforeEach(async () => {
  // Filled once; each test has a copy.
  database = await createTestDatabase(model, { key: 'spa', write: (urls) => fillSpa(new SpaProject(urls)) });
  project = new SpaProject(database);
});
afterEach(() => database.drop());

async function succeeds(...argv: string[]): Promise<string> {
  const { code, out, err } = await project.run('plugin', ...argv);
  if (code !== 0) throw new Error(`guanxi plugin ${argv.join(' ')}: ${code}\n${out}\n${err}`);
  return out;
}

async function refuses(...argv: string[]): Promise<string> {
  const { code, err, out } = await project.run('plugin', ...argv);
  expect({ code, out }).toMatchObject({ code: 1 });
  return err;
}

/** Where an export goes. */
const file = (name: string): string => path.join(project.folder, name);

const standings = (): Promise<Record<string, string>> => project.standings();

describe('guanxi plugin', () => {
  test('plans what an action would do: tables, rows, dependents, what becomes invisible', async () => {
    const { out, code } = await project.run('plugin', 'plan', 'disable', 'spa');
    expect(code).toBe(1); // it cannot be done alone
    expect(out.replaceAll(/\d+ kB/g, '? kB')).toMatchInlineSnapshot(`
      "disable spa (enabled)

      tables that stay as they are
        spa_therapist                            records SpaTherapist  2 rows, ? kB
        spa_treatment                            records SpaTreatment  2 rows, ? kB
        spa_treatment_version                    earlier versions SpaTreatment  2 rows, ? kB
        spa_ext_contact                          fields on Contact  2 rows, ? kB
        spa_treatment_income_delta               sums over SpaTreatment  5 rows, ? kB
        spa_treatment_income_rollup              sums over SpaTreatment  0 rows, ? kB
        spa_treatment_income_rollup_owned        sums over SpaTreatment  0 rows, ? kB
        spa_treatment_income_rollup_dated        sums over SpaTreatment  0 rows, ? kB
        spa_treatment_income_rollup_owned_dated  sums over SpaTreatment  0 rows, ? kB

      becomes invisible
        lists and records: spaTherapists, spaTreatments
        fields on records of others: Contact.spa
        permissions: spa:therapist:*, spa:treatment:*, spa:open
        handlers of events: greet
        jobs: spa:clean

      rows of others about its records, which stay, unseen while it is away
        AuditEntry.subject  6
        Note.subject  1

      cannot be done
        sauna requires spa: disable sauna first, or say --with-dependents"
    `);
    expect(await succeeds('plan', 'install', 'spa')).toBe('install spa (enabled)\n\nnothing to do');
    const both = JSON.parse(await succeeds('plan', 'disable', 'spa', '--with-dependents', '--json')) as {
      readonly footprint: { readonly tables: readonly { readonly table: string }[] };
    };
    expect(both).toMatchObject({ plugins: ['sauna', 'spa'], refusals: [] });
    expect(both).toHaveProperty('visible', expect.arrayContaining(['sauna lists and records: saunaVisits']));
    expect(both.footprint.tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['sauna_visit', 'spa_treatment']),
    );
    const together = await succeeds('plan', 'uninstall', 'sauna', '--json');
    expect(JSON.parse(together)).toMatchObject({
      plugins: ['sauna'],
      footprint: { tables: [{ table: 'sauna_visit', kind: 'entity', rows: 1 }] },
      visible: ['lists and records: saunaVisits', 'permissions: sauna:visit:*'],
      refusals: [],
    });
  });

  test('disables with all data kept, and enables with what was missed meanwhile', async () => {
    const before = await project.rows(kept);
    const answers = await project.ask(...questions.ofSpa, ...questions.ofCore);
    expect(await refuses('disable', 'spa')).toContain(
      'sauna requires spa: disable sauna first, or say --with-dependents',
    );
    expect(await standings()).toEqual({ spa: 'enabled', sauna: 'enabled' });
    await succeeds('disable', 'spa', '--with-dependents');
    expect(await standings()).toEqual({ spa: 'disabled', sauna: 'disabled' });
    const told = JSON.parse(await succeeds('status', '--json')) as object[];
    expect(told).toContainEqual(expect.objectContaining({ plugin: 'spa', standing: 'disabled', pending: [] }));
    expect(await project.rows(kept)).toEqual(before);

    // As if it were not there: lists that name its records go on, and its fields are unknown.
    const meanwhile = 'mutation { createContact(input: { externalId: "cy", name: "Cy" }) { contact { id } } }';
    const all = [questions.ofSpa[0], ...questions.ofCore, ...questions.ofAll, meanwhile];
    const [unknown, ...known] = await project.ask(...all);
    expect(unknown).toEqual([expect.stringMatching(/Cannot query field "spaTherapists"/)]);
    for (const answer of known) expect(answer).not.toBeInstanceOf(Array);

    // Commands and logs name what brings it back.
    const warned: string[] = [];
    const log = { warn: (_: object, text: string) => void warned.push(text) } as unknown as Logger;
    await switchedOff(pluginStates(database.appUrl), model, log);
    expect(warned).toEqual([expect.stringContaining('guanxi plugin enable spa')]);
    expect((await project.run('job', 'run', 'spa:clean')).err).toContain(
      'The job spa:clean is of the plugin spa: it is disabled in this database: run guanxi plugin enable spa',
    );
    expect(await refuses('enable', 'sauna')).toContain(
      'sauna requires spa, which is not enabled: run guanxi plugin enable spa first, or say --with-requirements',
    );
    const planned = await succeeds('plan', 'enable', 'sauna', '--with-requirements');
    expect(planned).toMatch(/^enable spa, sauna \(disabled\)$/m);
    expect(planned).toMatch(/^ {2}spa_treatment +records SpaTreatment +2 rows/m);
    expect(planned).toMatch(/^ {2}spa lists and records: spaTherapists, spaTreatments$/m);

    expect(await succeeds('enable', 'spa')).toMatch(/^applied spa\/slot_rows\nspa is enabled$/m);
    expect(await succeeds('enable', 'sauna')).toContain('sauna is enabled');
    const slots = '{ contacts(where: { name: { eq: "Cy" } }) { nodes { spa { level } } } }';
    expect(await project.ask(...questions.ofSpa, ...questions.ofCore, slots)).toEqual([
      ...answers,
      { contacts: { nodes: [{ spa: { level: 1 } }] } },
    ]);
  });

  test('uninstalls into a file, drops what is its own, and reads it back exactly', async () => {
    const before = await project.rows(kept);
    const everything = Object.keys(await project.rows('.'));
    const answers = await project.ask(...questions.ofSpa, ...questions.ofCore);
    expect(await refuses('uninstall', 'spa', '--yes')).toContain(
      'sauna requires spa: run guanxi plugin uninstall sauna first',
    );
    await succeeds('uninstall', 'sauna', '--out', file('sauna.gz'), '--yes');
    const exported = file('spa.ndjson.gz');
    expect((await project.run('plugin', 'uninstall', 'spa', '--out', exported)).err).toContain('say --yes to go on');
    expect(await succeeds('uninstall', 'spa', '--out', exported, '--yes')).toMatch(
      /^\d+ rows exported: .*spa\.ndjson\.gz$/m,
    );

    const left = Object.keys(await project.rows('.'));
    expect(everything.filter((table) => !left.includes(table)).every((table) => /^(spa|sauna)_/.test(table))).toBe(
      true,
    );
    expect(left.filter((table) => /^(spa|sauna)_/.test(table))).toEqual([]);
    expect(await project.query(`select proname from pg_proc where proname like 'spa%'`)).toEqual([]);
    const { audit_entry: audit } = await project.rows('^audit_entry$');
    expect(audit).toEqual(before['audit_entry']);
    // The configuration still names them: a start leaves them out and makes nothing.
    for (const answer of await project.ask(...questions.ofCore)) expect(answer).not.toBeInstanceOf(Array);
    expect(Object.keys(await project.rows('^spa_'))).toEqual([]);

    expect(await succeeds('install', 'spa', '--restore', exported)).toMatch(
      /^applied spa\/measure_spa_treatment_income$/m,
    );
    await succeeds('install', 'sauna', '--restore', file('sauna.gz'));
    expect(await project.rows(kept)).toEqual(before);
    expect(Object.keys(await project.rows('.'))).toEqual(everything);
    expect(await project.ask(...questions.ofSpa, ...questions.ofCore)).toEqual(answers);
    expect(await schemaDifference(model, database.ownerUrl)).toBe('');
    // Once more is no harm, and another one is refused.
    expect(await succeeds('install', 'spa', '--restore', exported)).toContain(
      'spa was restored from this file already: no row was read',
    );
    expect(await project.rows(kept)).toEqual(before);
  });

  test('exports nothing that could not be restored: migrations that ran and are missing', async () => {
    await succeeds('uninstall', 'sauna', '--no-export', '--yes');
    const before = await project.rows(kept);
    await project.query(`insert into guanxi_migration (name, checksum) values ('spa/0003_lost', 'x')`);
    const told = 'spa: its migrations 0003_lost ran here and are missing in the package, so an export could not be';
    expect(await refuses('uninstall', 'spa', '--out', file('spa.gz'), '--yes')).toContain(told);
    expect((await project.run('plugin', 'plan', 'uninstall', 'spa')).out).toContain(told);
    expect(await succeeds('status')).toMatch(/^spa .*, missing in the package: 0003_lost$/m);
    expect(await project.rows(kept)).toEqual(before);
    await succeeds('uninstall', 'spa', '--no-export', '--yes');
    expect(Object.keys(await project.rows('^spa_'))).toEqual([]);
  });

  test('never reads back half a file, that of another plugin, or rows whose records are gone', async () => {
    await succeeds('uninstall', 'sauna', '--out', file('sauna.gz'), '--yes');
    const exported = file('spa.gz');
    await succeeds('uninstall', 'spa', '--out', exported, '--yes');
    const lines = gunzipSync(readFileSync(exported)).toString().split('\n');
    const other = file('other.gz');
    const write = (text: string): void => writeFileSync(other, gzipSync(text));

    write(lines.slice(0, -3).join('\n'));
    expect(await refuses('install', 'spa', '--restore', other)).toContain('The export is not complete');
    write(lines.filter((line) => !line.includes('Young hand')).join('\n'));
    expect(await refuses('install', 'spa', '--restore', other)).toContain('The export is not complete');
    expect(await refuses('install', 'spa', '--restore', file('sauna.gz'))).toContain('of the plugin sauna, not of spa');
    const nowhere = file('nothere.gz');
    expect(await refuses('install', 'spa', '--restore', nowhere)).toMatch(/nothere\.gz cannot be read: .*ENOENT/);
    write(lines.map((line) => line.replace(/"name":"[^"]*"(?=.*"mentor_id")/, '"name":null')).join('\n'));
    expect(await refuses('install', 'spa', '--restore', other)).toContain(
      'The export of spa has a row that the table spa_therapist does not take; nothing was changed: ' +
        'spa_therapist.name: null value in column "name"',
    );
    writeFileSync(other, 'hello');
    expect(await refuses('install', 'spa', '--restore', other)).toContain('The file is no export of a plugin');
    expect(Object.keys(await project.rows('^spa_'))).toEqual([]);

    await project.query(`delete from contact where external_id = 'ann'`);
    expect(await refuses('install', 'spa', '--restore', exported)).toContain('refers to records that are gone');
    expect(Object.keys(await project.rows('^spa_'))).toEqual([]);
  });
});

describe('a command that is interrupted', () => {
  const tables = async (): Promise<number> => Object.keys(await project.rows('^spa_')).length;

  test('while it uninstalls: nothing is lost, and the same command does it', async () => {
    await succeeds('uninstall', 'sauna', '--no-export', '--yes');
    const before = await project.rows(kept);
    const exported = file('spa.gz');
    // The export is on the disk, the tables are dropped, and then it dies.
    await killedAt(project, 'search_document', 'plugin', 'uninstall', 'spa', '--out', exported, '--yes');
    expect(readdirSync(project.folder)).toContain('spa.gz');
    expect(await project.rows(kept)).toEqual(before);
    expect(await standings()).toMatchObject({ spa: 'enabled' });
    await succeeds('uninstall', 'spa', '--out', exported, '--yes');
    expect(await tables()).toBe(0);

    // The file is the only copy now: no other run may take its place.
    await cutOffAt(project, 'contact', 'plugin', 'install', 'spa', '--restore', exported);
    expect(await tables()).toBe(0);
    await succeeds('install', 'spa', '--restore', exported);
    expect(await project.rows(kept)).toEqual(before);
    expect(await refuses('uninstall', 'spa', '--out', exported, '--yes')).toContain(
      'may be the only copy of something',
    );
    expect(await project.rows(kept)).toEqual(before);
  });

  test('while it installs, enables or disables: it is as before, or the next start ends it', async () => {
    await succeeds('uninstall', 'sauna', '--no-export', '--yes');
    const before = await project.rows(kept);
    await cutOffAt(project, 'guanxi_plugin_state', 'plugin', 'disable', 'spa');
    expect(await standings()).toMatchObject({ spa: 'enabled' });
    await succeeds('disable', 'spa');
    await killedAt(project, 'spa_ext_contact', 'plugin', 'enable', 'spa');
    expect(await project.ask(questions.ofSpa[0] ?? '')).toEqual([
      expect.objectContaining({ spaTherapists: expect.anything() }),
    ]);
    expect(await project.rows(kept)).toEqual(before);

    await succeeds('uninstall', 'spa', '--no-export', '--yes');
    await cutOffAt(project, 'contact', 'plugin', 'install', 'spa');
    expect(await tables()).toBe(0);
    await succeeds('install', 'spa');
    expect(await schemaDifference(composePlugins([corePlugin(), spa()]), database.ownerUrl)).toBe('');
  });
});
