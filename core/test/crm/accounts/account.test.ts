import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Payload {
  readonly account: { readonly id: string };
  readonly errors: readonly object[];
}

const { create, update } = writtenRecords<Payload>(
  () => crm,
  'Account',
  '{ account { id status } errors { code path } }',
);

describe('an account', () => {
  it('starts as a prospect', async () => {
    expect(await create({ name: '宏远建筑' })).toMatchObject({ account: { status: 'prospect' }, errors: [] });
  });

  it('is deprioritised with a reason only', async () => {
    const { account } = await create({ name: '鼎盛装饰' });
    expect((await update(account.id, { status: 'deprioritised' })).errors).toEqual([
      { code: 'REASON_REQUIRED', path: ['input', 'statusReason'] },
    ]);
    expect((await update(account.id, { status: 'deprioritised', statusReason: '长期拖欠货款' })).errors).toEqual([]);
  });

  it('is never its own ancestor', async () => {
    const top = await create({ name: '东方集团' });
    const middle = await create({ name: '东方地产', parentId: top.account.id });
    const low = await create({ name: '东方物业', parentId: middle.account.id });
    const circle = [{ code: 'CIRCLE', path: ['input', 'parentId'] }];
    expect((await update(top.account.id, { parentId: top.account.id })).errors).toEqual(circle);
    expect((await update(top.account.id, { parentId: low.account.id })).errors).toEqual(circle);
    expect((await update(low.account.id, { parentId: top.account.id })).errors).toEqual([]);
  });
});
