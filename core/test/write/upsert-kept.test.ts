import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemPrincipal } from '../../src/access/index.ts';
import { Account } from '../../src/crm/index.ts';
import type { WritePort } from '../../src/sdk/index.ts';
import { createTestCrm, type TestCrm } from '../../src/testing/index.ts';

let crm: TestCrm;
let write: WritePort;
beforeAll(async () => {
  crm = await createTestCrm();
  write = crm.crm.write.port({ principal: systemPrincipal, language: 'en', source: 'cli' });
});
afterAll(() => crm.stop());

const named = (name: string) =>
  ['one', 'two', 'three'].map((externalId) => ({ externalId, name: `${name} ${externalId}` }));
const list = '{ accounts(orderBy: [{ externalId: ASC }]) { nodes { externalId name version } } }';

test('what is to be kept stays as people left it, deleted too; what is new is made', async () => {
  const [first, second] = named('Job');
  const made = await write.upsertMany(Account, [first ?? {}, second ?? {}], { existing: 'KEEP' });
  expect(made).toMatchObject({ created: 2, errors: [] });
  const [one = '', two = ''] = made.ids.map(String);
  await write.update(Account, one, { name: 'Renamed by hand' });
  await write.delete(Account, two);

  const again = await write.upsertMany(Account, named('Job again'), { existing: 'KEEP' });
  expect(again).toMatchObject({ created: 1, updated: 0, unchanged: 2, errors: [] });
  expect(again.ids.slice(0, 2)).toEqual([one, two]);
  expect(await crm.data(list)).toEqual({
    accounts: {
      nodes: [
        { externalId: 'one', name: 'Renamed by hand', version: 2 },
        { externalId: 'three', name: 'Job again three', version: 1 },
      ],
    },
  });

  const updated = await write.upsertMany(Account, named('Job'));
  expect(updated).toMatchObject({ created: 0, updated: 3 });
  expect(await crm.data('{ accounts { totalCount } }')).toEqual({ accounts: { totalCount: 3 } });
});
