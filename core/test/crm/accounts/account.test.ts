import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCrm, type OpenCrm } from '../open-crm.ts';

let crm: OpenCrm;
beforeAll(async () => void (crm = await openCrm()));
afterAll(() => crm.close());

interface Payload {
  readonly account: { readonly id: string };
  readonly errors: readonly object[];
}

async function create(input: object): Promise<Payload> {
  const made = await crm.ask(
    `mutation ($input: CreateAccountInput!) {
      createAccount(input: $input) { account { id status } errors { code path } }
    }`,
    { input },
  );
  return made['createAccount'] as Payload;
}

async function update(id: string, input: object): Promise<Payload> {
  const made = await crm.ask(
    `mutation ($id: ID!, $input: UpdateAccountInput!) {
      updateAccount(id: $id, input: $input) { account { id } errors { code path } }
    }`,
    { id, input },
  );
  return made['updateAccount'] as Payload;
}

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
