import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fold, measuresOfModel } from '../../src/database/index.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

describe('a client', () => {
  test('per role is made once, and per place', async () => {
    const seller = await crm.as('core:sales-representative');
    expect(await crm.as('core:sales-representative')).toBe(seller);
    const { createOrgUnit } = await crm.mutate<{ createOrgUnit: { orgUnit: { id: string } } }>(
      'mutation { createOrgUnit(input: { name: "South" }) { orgUnit { id } errors { message } } }',
    );
    const unitId = createOrgUnit.orgUnit.id;
    const southern = await crm.as('core:sales-representative', { unitId });
    expect(southern).not.toBe(seller);
    const me = '{ me { user { id unit { id } } } }';
    expect(await southern.data(me)).toEqual({
      me: { user: { id: southern.id, unit: { id: unitId } } },
    });
    await expect(crm.as('core:sailor')).rejects.toThrow('core:sailor');
  });

  test('fails where a mutation refuses, and shows why', async () => {
    const reader = await crm.as('core:read-only');
    const create = 'mutation { createAccount(input: { name: "A" }) { account { id } errors { code message } } }';
    await expect(reader.mutate(create)).rejects.toThrow('NOT_PERMITTED');
    expect(await reader.data(create)).toMatchObject({ createAccount: { account: null } });
    expect((await reader.execute('{ nothing }')).errors).toHaveLength(1);
  });
});

describe('expectQueries', () => {
  const list = '{ accounts { nodes { name owner { displayName } } } }';

  test('counts what reads and writes send, and gives the result', async () => {
    expect(await crm.expectQueries(1, () => crm.data(list))).toEqual({ accounts: { nodes: [] } });
    const rename = 'mutation { createAccount(input: { name: "A" }) { account { id } errors { code } } }';
    await expect(crm.expectQueries(0, () => crm.data(rename))).rejects.toThrow(/insert into "account"/);
  });

  test('lists the statements where there are others than expected', async () => {
    const twice = () => Promise.all([crm.data(list), crm.data(list)]);
    await crm.expectQueries({ atMost: 2 }, twice);
    await expect(crm.expectQueries({ atMost: 1 }, twice)).rejects.toThrow(
      /^Expected at most 1 statements, there were 2:\n1\. select[\s\S]+\n2\. select/,
    );
    await expect(crm.expectQueries(3, twice)).rejects.toThrow('Expected 3 statements, there were 2');
    await expect(crm.expectQueries(1, () => crm.data('{ nothing }'))).rejects.toThrow('Cannot query field');
  });

  test('leaves out what the server does by itself, whenever that happens', async () => {
    const { database, model } = crm.crm;
    const measures = measuresOfModel(model);
    expect(measures.length).toBeGreaterThan(0);
    const folding = async () => {
      for (const measure of measures) await fold(database.reader, measure);
      return crm.data(list);
    };
    await crm.expectQueries(1, folding);
  });
});
