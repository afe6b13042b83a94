import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../../../src/testing/index.ts';
import { Office, within } from './office.ts';

const rights = [
  ...['account:read', 'account:create', 'account:update', 'account:delete'],
  ...['opportunity:read', 'opportunity:create', 'opportunity:update', 'contact:read', 'contact:create'],
  { permission: 'user:read', scope: 'ALL' },
  { permission: 'team:read', scope: 'ALL' },
] as const;

let office: Office;
let ann: TestUser;
let bob: TestUser;
/** May read no account at all. */
let cai: TestUser;

beforeAll(async () => {
  office = await Office.open();
  ann = await office.person([...rights, { permission: 'account:financials', scope: 'OWN' }]);
  bob = await office.person(rights);
  cai = await office.person(['opportunity:read']);
});
afterAll(() => office.stop());

/** What Bob finds, as soon as the share has reached him. */
const seenByBob = (name: string) =>
  within(
    1_000,
    () => office.accounts(bob),
    (names) => names.includes(name),
  );

describe('a record that was shared to be read', () => {
  it('is found on every path, and nothing else is', async () => {
    const shared = await office.account('Shared', ann);
    await office.account('Not shared', ann);
    await office.write('createContact', 'CreateContactInput!', { name: 'Mia', accountId: shared }, 'contact', bob).then(
      () => {
        throw new Error('Bob saw the account before it was shared');
      },
      (error: Error) => expect(error.message).toContain('NOT_FOUND'),
    );
    expect(await office.accounts(bob)).toEqual([]);
    await office.share({ subjectId: shared, userId: bob.id }, ann);
    expect(await seenByBob('Shared')).toEqual(['Shared']);
    await office.write('createContact', 'CreateContactInput!', { name: 'Mia', accountId: shared }, 'contact', bob);
    const found = await office.crm.data(
      `query ($id: ID!) {
        account(id: $id) { name }
        node(id: $id) { id }
        accounts(where: { name: { contains: "hared" } }) { totalCount }
        accountGroups(groupBy: [{ name: VALUE }]) { nodes { count key { name } } }
        contacts(where: { account: { name: { contains: "hared" } } }) { nodes { name account { name } } }
      }`,
      { variables: { id: shared }, as: bob },
    );
    expect(found).toEqual({
      account: { name: 'Shared' },
      node: { id: shared },
      accounts: { totalCount: 1 },
      accountGroups: { nodes: [{ count: 1, key: { name: 'Shared' } }] },
      contacts: { nodes: [{ name: 'Mia', account: { name: 'Shared' } }] },
    });
  });

  it('cannot be changed; a hidden one cannot be told from none', async () => {
    const shared = await office.account('Read only', ann);
    const hidden = await office.account('Hidden', ann);
    await office.share({ subjectId: shared, userId: bob.id }, ann);
    await seenByBob('Read only');
    const rename = (id: string) => office.change('updateAccount', 'UpdateAccountInput!', id, { name: 'Mine' }, bob);
    expect(await rename(shared)).toMatchObject([{ __typename: 'NotPermitted', path: ['id'] }]);
    const purged = await office.account('Gone', ann);
    await office.crm.data('mutation ($id: ID!) { purgeAccount(id: $id) { errors { code } } }', {
      variables: { id: purged },
    });
    expect(await rename(hidden)).toEqual(await rename(purged));
    expect(await rename(hidden)).toMatchObject([{ __typename: 'NotFound', path: ['id'] }]);
  });

  it('shows no protected field', async () => {
    const shared = await office.account('Secret figures', ann, { yearlyPurchasing: '1000000' });
    await office.share({ subjectId: shared, userId: bob.id, level: 'WRITE' }, ann);
    await seenByBob('Secret figures');
    const query = 'query ($id: ID!) { account(id: $id) { name yearlyPurchasing } }';
    const result = await office.crm.execute(query, { variables: { id: shared }, as: bob });
    expect(result.data).toEqual({ account: { name: 'Secret figures', yearlyPurchasing: null } });
    expect(result.extensions?.['masked']).toEqual(['Account.yearlyPurchasing']);
    expect(await office.crm.data(query, { variables: { id: shared }, as: ann })).toMatchObject({
      account: { yearlyPurchasing: '1000000.0000' },
    });
  });

  it('is nothing to somebody who may read no such record', async () => {
    const shared = await office.account('Not for Cai', ann);
    await office.share({ subjectId: shared, userId: cai.id }, ann);
    const found = await within(
      1_200,
      () =>
        office.crm.data<{ account: object | null }>('query ($id: ID!) { account(id: $id) { name } }', {
          variables: { id: shared },
          as: cai,
        }),
      ({ account }) => account !== null,
    );
    expect(found).toEqual({ account: null });
  });
});

describe('a record that was shared to be written', () => {
  it('can be changed, but neither deleted nor taken over nor passed on', async () => {
    const shared = await office.account('Together', ann);
    await office.share({ subjectId: shared, userId: bob.id, level: 'WRITE' }, ann);
    await seenByBob('Together');
    const change = (input: object) => office.change('updateAccount', 'UpdateAccountInput!', shared, input, bob);
    expect(await change({ shortName: 'T' })).toEqual([]);
    expect(await change({ ownerId: bob.id })).toMatchObject([
      { __typename: 'NotPermitted', path: ['input', 'ownerId'] },
    ]);
    const { deleteAccount } = await office.crm.data<{ deleteAccount: { errors: object[] } }>(
      'mutation ($id: ID!) { deleteAccount(id: $id) { errors { __typename } } }',
      { variables: { id: shared }, as: bob },
    );
    expect(deleteAccount.errors).toEqual([{ __typename: 'NotPermitted' }]);
    const passed = await office.attemptShare({ subjectId: shared, userId: cai.id }, bob);
    expect(passed).toMatchObject({ id: null, errors: [{ __typename: 'NotPermitted' }] });
    const { account } = await office.crm.data<{ account: object }>(
      'query ($id: ID!) { account(id: $id) { shortName owner { id } } }',
      { variables: { id: shared }, as: ann },
    );
    expect(account).toEqual({ shortName: 'T', owner: { id: ann.id } });
  });

  it('cannot be changed by the receiver of a level for reading who raises it', async () => {
    const shared = await office.account('Raised', ann);
    const share = await office.share({ subjectId: shared, userId: bob.id, level: 'READ' }, ann);
    await seenByBob('Raised');
    const raised = await office.change('updateRecordShare', 'UpdateRecordShareInput!', share, { level: 'WRITE' }, bob);
    expect(raised).toMatchObject([{ __typename: 'NotPermitted' }]);
  });
});

describe('a share', () => {
  it('ends at its moment, without anybody doing anything', async () => {
    // A machine that stands still lets the moment pass unseen: then with a longer one.
    for (let ms = 1_500, isSeen = false; !isSeen; ms *= 2) {
      const name = `For ${ms} ms`;
      const shared = await office.account(name, ann);
      const expiresAt = Date.now() + ms;
      const share = { subjectId: shared, userId: bob.id, expiresAt: new Date(expiresAt).toISOString() };
      await office.share(share, ann);
      const names = await seenByBob(name);
      isSeen = Date.now() < expiresAt;
      if (isSeen) expect(names).toContain(name);
      await new Promise((resolve) => setTimeout(resolve, expiresAt - Date.now() + 5));
      expect(await office.accounts(bob)).not.toContain(name);
    }
  });

  it('ends when it is deleted', async () => {
    const shared = await office.account('Taken back', ann);
    const share = await office.share({ subjectId: shared, userId: bob.id }, ann);
    expect(await seenByBob('Taken back')).toContain('Taken back');
    await office.crm.data('mutation ($id: ID!) { deleteRecordShare(id: $id) { errors { code } } }', {
      variables: { id: share },
      as: ann,
    });
    expect(await office.accounts(bob)).not.toContain('Taken back');
  });

  it('reaches the members of a team', async () => {
    const team = await office.write('createTeam', 'CreateTeamInput!', { name: 'Bid team' }, 'team');
    const member = await office.person(rights, { teamId: team });
    const shared = await office.account('For the team', ann);
    await office.share({ subjectId: shared, teamId: team }, ann);
    const seen = await within(
      1_000,
      () => office.accounts(member),
      (names) => names.length > 0,
    );
    expect(seen).toEqual(['For the team']);
    expect(await office.accounts(bob)).not.toContain('For the team');
  });

  it('of a record opens what belongs to it', async () => {
    const opportunity = await office.write(
      'createOpportunity',
      'CreateOpportunityInput!',
      { name: 'Tower', lines: [{ description: 'Cement', quantity: '1', price: { amount: '10', currency: 'CNY' } }] },
      'opportunity',
      ann,
    );
    await office.write('createNote', 'CreateNoteInput!', { subjectId: opportunity, text: 'Call' }, 'note', ann);
    const query = '{ opportunityLines { totalCount nodes { description } } notes { totalCount nodes { text } } }';
    expect(await office.crm.data(query, { as: bob })).toMatchObject({ opportunityLines: { totalCount: 0 } });
    await office.share({ subjectId: opportunity, userId: bob.id }, ann);
    const seen = await within(
      1_000,
      () => office.crm.data<{ opportunityLines: { totalCount: number } }>(query, { as: bob }),
      ({ opportunityLines }) => opportunityLines.totalCount > 0,
    );
    expect(seen).toEqual({
      opportunityLines: { totalCount: 1, nodes: [{ description: 'Cement' }] },
      notes: { totalCount: 1, nodes: [{ text: 'Call' }] },
    });
  });

  it('is made only of what one may update oneself; hidden and absent look the same', async () => {
    const reader = await office.person([
      { permission: 'account:read', scope: 'ALL' },
      { permission: 'user:read', scope: 'ALL' },
      'account:update',
    ]);
    const annsOwn = await office.account('Ann keeps it', ann);
    const readable = await office.attemptShare({ subjectId: annsOwn, userId: bob.id }, reader);
    expect(readable).toMatchObject({ id: null, errors: [{ __typename: 'NotPermitted' }] });
    const hidden = await office.attemptShare({ subjectId: annsOwn, userId: cai.id }, bob);
    const purged = await office.account('Purged', ann);
    await office.crm.data('mutation ($id: ID!) { purgeAccount(id: $id) { errors { code } } }', {
      variables: { id: purged },
    });
    expect(hidden).toEqual(await office.attemptShare({ subjectId: purged, userId: cai.id }, bob));
    expect(hidden).toMatchObject({ id: null, errors: [{ __typename: 'NotFound' }] });
  });

  it('has exactly one receiver', async () => {
    const mine = await office.account('Whose', ann);
    const team = await office.write('createTeam', 'CreateTeamInput!', { name: 'Another' }, 'team');
    for (const receiver of [{}, { userId: bob.id, teamId: team }]) {
      const { errors } = await office.attemptShare({ subjectId: mine, ...receiver }, ann);
      expect(errors).toMatchObject([{ code: 'ONE_RECEIVER' }]);
    }
  });

  it('is not made of catalogues, nor of what belongs to another record, nor of people', async () => {
    const { team, user } = {
      team: await office.write('createTeam', 'CreateTeamInput!', { name: 'Shared team' }, 'team'),
      user: bob.id,
    };
    for (const subjectId of [team, user]) {
      const { id, errors } = await office.attemptShare({ subjectId, userId: bob.id }, office.crm.administrator);
      expect([id, errors.length]).toEqual([null, 1]);
    }
  });
});
