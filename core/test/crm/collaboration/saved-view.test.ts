import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hotel } from '@guanxi/plugin-hotel';
import { createTestCrm, type TestCrm, type TestUser } from '../../../src/testing/index.ts';

let crm: TestCrm;
let rep: TestUser;
let colleague: TestUser;
beforeAll(async () => {
  crm = await createTestCrm({ plugins: [hotel()] });
  rep = await crm.createUser({ roles: ['core:sales-representative'] });
  colleague = await crm.createUser({ roles: ['core:sales-representative'] });
});
afterAll(() => crm.stop());

interface Payload {
  readonly savedView: { readonly id: string } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

async function save(input: Record<string, unknown>, as: TestUser = rep): Promise<Payload> {
  const { payload } = await crm.data<{ payload: Payload }>(
    `mutation ($input: CreateSavedViewInput!) { payload: createSavedView(input: $input) {
      savedView { id } errors { code path message } } }`,
    { as, variables: { input: { entity: 'Account', name: String(Math.random()), ...input } } },
  );
  return payload;
}

const json = (value: unknown): string => JSON.stringify(value);

describe('a saved view', () => {
  it('keeps a list as the API takes it', async () => {
    const where = { status: { eq: 'active' }, contacts: { some: { hotel: { vipLevel: { gte: 2 } } } } };
    const columns = ['name', 'owner.displayName', 'notes'];
    const saved = await save({ where: json(where), orderBy: json([{ name: 'ASC' }]), columns: json(columns) });
    expect(saved.errors).toEqual([]);
    const { savedView } = await crm.data<{ savedView: { where: string; orderBy: string } }>(
      'query ($id: ID!) { savedView(id: $id) { where orderBy } }',
      { as: rep, variables: { id: saved.savedView?.id } },
    );
    const used = await crm.data(
      'query ($w: AccountWhere, $o: [AccountOrderBy!]) { accounts(where: $w, orderBy: $o) { totalCount } }',
      {
        as: rep,
        variables: { w: JSON.parse(savedView.where) as object, o: JSON.parse(savedView.orderBy) as object },
      },
    );
    expect(used).toEqual({ accounts: { totalCount: 0 } });
  });

  it.each([
    ['no entity', { entity: 'Nothing' }, 'entity', /no entity Nothing/],
    ['no JSON', { where: '{ name: 1 }' }, 'where', /JSON object/],
    ['no object', { where: '[1]' }, 'where', /JSON object/],
    ['an unknown field', { where: json({ nmae: { eq: 'x' } }) }, 'where', /nmae/],
    ['an unknown operator', { where: json({ name: { is: 'x' } }) }, 'where', /name\.?.*is/],
    ['a wrong value', { where: json({ employees: { gte: 'many' } }) }, 'where', /employees\.gte/],
    ['a wrong value in depth', { where: json({ not: { createdAt: { lt: 'yesterday' } } }) }, 'where', /createdAt\.lt/],
    [
      'a field that the author may not read',
      { where: json({ yearlyPurchasing: { gte: '1' } }) },
      'where',
      /yearlyPurchasing/,
    ],
    ['an unknown order', { orderBy: json([{ nmae: 'ASC' }]) }, 'orderBy', /nmae/],
    ['an order that is none', { orderBy: json({ name: 'ASC' }) }, 'orderBy', /JSON list/],
    ['an unknown column', { columns: json(['name', 'owner.password']) }, 'columns', /owner\.password/],
    ['a column that asks for arguments', { columns: json(['mayContact']) }, 'columns', /mayContact/],
    ['a hidden column', { columns: json(['yearlyPurchasing']) }, 'columns', /yearlyPurchasing/],
  ])('is refused with %s', async (_, input, part, message) => {
    const { savedView, errors } = await save(input);
    expect(savedView).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_VIEW', path: ['input', part] }]);
    expect(errors[0]?.message).toMatch(message);
  });

  it('is its owner’s, until it is shared', async () => {
    const { savedView } = await save({ name: '我的视图' });
    const id = savedView?.id;
    const read = async () =>
      (
        await crm.data<{ savedView: object | null }>('query ($id: ID!) { savedView(id: $id) { name } }', {
          as: colleague,
          variables: { id },
        })
      ).savedView;
    const change = (as: TestUser, input: object) =>
      crm.data(
        `mutation ($id: ID!, $input: UpdateSavedViewInput!) { updateSavedView(id: $id, input: $input) { errors { code } } }`,
        { as, variables: { id, input } },
      );
    expect(await read()).toBeNull();
    expect(await change(colleague, { shared: true })).toEqual({ updateSavedView: { errors: [{ code: 'NOT_FOUND' }] } });
    expect(await change(rep, { shared: true })).toEqual({ updateSavedView: { errors: [] } });
    expect(await read()).toEqual({ name: '我的视图' });
    expect(await change(colleague, { name: 'x' })).toEqual({
      updateSavedView: { errors: [{ code: 'NOT_PERMITTED' }] },
    });
    expect((await save({ name: '我的视图' })).errors).toMatchObject([{ code: 'DUPLICATE' }]);
    expect((await save({ name: '我的视图' }, colleague)).errors).toEqual([]);
  });
});
