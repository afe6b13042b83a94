import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '@guanxi/core/testing';
import { hotel } from '@guanxi/plugin-hotel';
import { cardText } from '../src/contact-card.ts';
import type { CrmClient } from '../src/crm-client.ts';

const guests = [
  { name: 'Ada', hotel: { vipLevel: 5 } },
  { name: 'Bo', hotel: { vipLevel: 1 } },
  { name: 'Chen', hotel: { vipLevel: 3 } },
];

/** What a frontend does in a day, over HTTP, against a running server: the same for every client. */
export function clientStory(name: string, open: (endpoint: string) => CrmClient): void {
  describe(name, () => {
    let crm: TestCrm;
    let client: CrmClient;
    beforeAll(async () => {
      crm = await createTestCrm({ plugins: [hotel()], http: true });
      const write = `mutation ($input: [CreateContactInput!]!) { createContacts(input: $input) { created } }`;
      await crm.data(write, { variables: { input: guests } });
      client = open(`${crm.url}/graphql`);
    });
    afterAll(() => crm?.stop());

    it('is told what it may not do, and does not sign in with a wrong password', async () => {
      const { email } = crm.administrator;
      await expect(client.contacts({ first: 10 })).rejects.toThrow(/cannot order by name/i);
      await expect(client.signIn(email, 'a wrong password')).rejects.toThrow(/password/i);
    });

    it('signs in, and turns the pages of a list', async () => {
      await client.signIn(crm.administrator.email, crm.administrator.password);
      const first = await client.contacts({ first: 2, where: {} });
      expect([first.totalCount, first.nodes.map(cardText)]).toEqual([
        3,
        ['Ada ★★★★★ (Administrator)', 'Bo ★ (Administrator)'],
      ]);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const next = await client.contacts({ first: 2, where: {}, after: first.pageInfo.endCursor });
      expect([next.pageInfo.hasNextPage, next.nodes.map(cardText)]).toEqual([false, ['Chen ★★★ (Administrator)']]);
    });

    it('filters by the field of a plugin', async () => {
      const important = await client.contacts({ first: 10, where: { hotel: { vipLevel: { gte: 3 } } } });
      expect(important.nodes.map(cardText)).toEqual(['Ada ★★★★★ (Administrator)', 'Chen ★★★ (Administrator)']);
    });

    it('changes a record, and gets what went wrong as data', async () => {
      const where = { name: { eq: 'Bo' } };
      const [bo] = (await client.contacts({ first: 1, where })).nodes;
      const { id, version } = bo ?? { id: '', version: 0 };
      const promoted = await client.change({ id, ifVersion: version, input: { hotel: { vipLevel: 2 } } });
      expect(promoted.errors).toEqual([]);
      expect(promoted.contact && cardText(promoted.contact)).toBe('Bo ★★ (Administrator)');

      const late = await client.change({ id, ifVersion: version, input: { hotel: { vipLevel: 4 } } });
      expect([late.contact, late.errors]).toMatchObject([
        null,
        [{ __typename: 'VersionConflict', code: 'VERSION_CONFLICT', currentVersion: promoted.contact?.version }],
      ]);
      const wrong = await client.change({ id, input: { hotel: { vipLevel: 9 } } });
      expect(wrong.errors).toMatchObject([{ code: 'INVALID', path: ['input', 'hotel', 'vipLevel'] }]);

      // Asked again, the list shows what was written, whatever the client had kept.
      expect((await client.contacts({ first: 1, where })).nodes.map(cardText)).toEqual(['Bo ★★ (Administrator)']);
    });
  });
}
