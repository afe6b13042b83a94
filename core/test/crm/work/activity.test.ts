import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Payload {
  readonly activity: { readonly id: string; readonly status: string; readonly doneAt: string | null };
  readonly errors: readonly object[];
}

const payload = '{ activity { id status doneAt subject { id __typename } } errors { code path } }';
const activities = writtenRecords<Payload>(() => crm, 'Activity', payload);
const create = (input: object) => activities.create({ type: 'visit', title: '拜访', ...input });
const { update } = activities;

describe('an activity', () => {
  it('is about any record, and the record lists it', async () => {
    const accounts = writtenRecords<{ account: { id: string } }>(() => crm, 'Account', '{ account { id } }');
    const { id } = (await accounts.create({ name: '宏远建筑' })).account;
    expect(await create({ subjectId: id })).toMatchObject({ activity: { subject: { id, __typename: 'Account' } } });
    expect(
      await crm.data('query ($id: ID!) { account(id: $id) { activities { nodes { title } } } }', { variables: { id } }),
    ).toEqual({
      account: { activities: { nodes: [{ title: '拜访' }] } },
    });
  });

  it('is done at a moment, whichever of the two is said', async () => {
    const planned = await create({});
    expect(planned.activity).toMatchObject({ status: 'PLANNED', doneAt: null });
    const done = await update(planned.activity.id, { status: 'DONE' });
    expect(done.activity.doneAt).toMatch(/Z$/);
    expect((await update(planned.activity.id, { status: 'PLANNED' })).activity.doneAt).toBeNull();
    const told = await create({ doneAt: '2024-05-06T09:30:00.000Z' });
    expect(told.activity).toMatchObject({ status: 'DONE', doneAt: '2024-05-06T09:30:00.000Z' });
  });

  it('does not end before it starts', async () => {
    const { errors } = await create({ startsAt: '2024-05-06T09:30:00.000Z', endsAt: '2024-05-06T08:30:00.000Z' });
    expect(errors).toEqual([{ code: 'ENDS_BEFORE_START', path: ['input', 'endsAt'] }]);
  });
});
