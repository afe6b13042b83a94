import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCrm, type OpenCrm } from '../open-crm.ts';

let crm: OpenCrm;
beforeAll(async () => void (crm = await openCrm()));
afterAll(() => crm.close());

interface Payload {
  readonly activity: { readonly id: string; readonly status: string; readonly doneAt: string | null };
  readonly errors: readonly object[];
}

const payload = '{ activity { id status doneAt subject { id __typename } } errors { code path } }';

async function create(input: object): Promise<Payload> {
  const made = await crm.ask(
    `mutation ($input: CreateActivityInput!) { createActivity(input: $input) ${payload} }`,
    { input: { type: 'visit', title: '拜访', ...input } },
  );
  return made['createActivity'] as Payload;
}

async function update(id: string, input: object): Promise<Payload> {
  const made = await crm.ask(
    `mutation ($id: ID!, $input: UpdateActivityInput!) { updateActivity(id: $id, input: $input) ${payload} }`,
    { id, input },
  );
  return made['updateActivity'] as Payload;
}

describe('an activity', () => {
  it('is about any record, and the record lists it', async () => {
    const made = await crm.ask('mutation { createAccount(input: { name: "宏远建筑" }) { account { id } } }');
    const { id } = (made as { createAccount: { account: { id: string } } }).createAccount.account;
    expect(await create({ subjectId: id })).toMatchObject({ activity: { subject: { id, __typename: 'Account' } } });
    expect(await crm.ask('query ($id: ID!) { account(id: $id) { activities { nodes { title } } } }', { id })).toEqual({
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
