import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { createCrm, importInto } from '../../src/app/index.ts';
import { compiledMapping } from '../../src/app/import/load-mapping.ts';
import { definePlugin, type ImportMapping } from '../../src/sdk/index.ts';
import { createTestCrm } from '../../src/testing/index.ts';
import { runCommand } from '../app/run-command.ts';
import { temporaryFolder } from '../app/temporary-folder.ts';
import { pool } from './pool-plugin.ts';

const label = { zh: '名单', en: 'List' };
const rows = 'No,Name,E-Mail\n1,Ann,ann@example.com\n2,Bo,\n';

test('a file is imported by the name of the mapping that a plugin brings', async () => {
  const crm = await createTestCrm({ plugins: [pool()] });
  try {
    const file = path.join(temporaryFolder(), 'guests.csv');
    writeFileSync(file, rows);
    expect(await importInto(crm.crm, { mapping: 'pool:guests', file })).toMatchObject({ created: 2, failed: 0 });
    expect(await importInto(crm.crm, { mapping: 'pool:guests', file })).toMatchObject({ created: 0, unchanged: 2 });
    await expect(importInto(crm.crm, { mapping: 'pool:guest', file })).rejects.toThrow(
      'there is no import mapping pool:guest, did you mean pool:guests? there are: pool:guests',
    );
    // A `DataImport` says its mapping as a text: the name does there as well.
    const { entity } = await compiledMapping(' pool:guests\n', 'Guests', crm.crm.model, {} as never);
    expect(entity.name).toBe('Contact');
  } finally {
    await crm.stop();
  }
});

test('guanxi import --list names them', async () => {
  const folder = temporaryFolder();
  const plugin = pathToFileURL(path.resolve(import.meta.dirname, 'pool-plugin.ts')).href;
  const config = `import { pool } from '${plugin}';\nexport default { plugins: [pool()] };\n`;
  writeFileSync(path.join(folder, 'guanxi.config.ts'), config);
  expect(await runCommand(folder, ['import', '--list'])).toMatchObject({
    code: 0,
    out: 'pool:guests  Contact  List of guests',
  });
  const { out } = await runCommand(folder, ['import', '--list', '--json']);
  expect(JSON.parse(out)).toEqual([{ name: 'pool:guests', entity: 'Contact', label: 'List of guests' }]);
});

test('a mapping that does not fit the composition is told at the start, with all others', () => {
  const guests = (mapping: object) => ({ label, mapping: mapping as ImportMapping });
  const plugin = definePlugin({
    ...{ id: 'spa', prefix: 'spa', version: '1.0.0', label },
    imports: {
      nowhere: guests({ entity: 'Contacts', externalId: 'spa:{No}', fields: {} }),
      wrong: guests({ entity: 'Contact', externalId: 'spa', fields: { nam: '{Name}' } }),
      odd: guests({ entity: 'Contact', externalId: 'spa:{No}', fields: {}, batch: 0 }),
    },
  });
  let message = '';
  try {
    createCrm({ mode: 'test', plugins: [plugin()] }, { environment: {} });
  } catch (error) {
    message = error instanceof Error ? error.message : '';
  }
  expect(message).toContain('spa: imports.nowhere: entity: there is no entity Contacts, did you mean Contact?');
  expect(message).toContain('spa: imports.wrong: externalId: needs a column or the number of the row');
  expect(message).toContain(
    'spa: imports.wrong: fields: nam: there is no writable field of Contact nam, did you mean name?',
  );
  expect(message).toContain('spa: imports.odd: batch: Too small: expected number to be >=1');
});
