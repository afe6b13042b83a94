import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestCrm, type TestCrm } from '../../../src/testing/index.ts';
import { writtenRecords } from '../written-records.ts';

let crm: TestCrm;
beforeAll(async () => void (crm = await createTestCrm()));
afterAll(() => crm.stop());

interface Point {
  readonly id: string;
  readonly value: string;
  readonly preferred: boolean;
}
interface ContactPayload {
  readonly contact: { readonly id: string; readonly contactPoints: { readonly nodes: readonly Point[] } };
  readonly errors: readonly object[];
}
interface PointPayload {
  readonly contactPoint: Point | null;
  readonly errors: readonly object[];
}

const ofContact = '{ contact { id contactPoints { nodes { id type value preferred } } } errors { code path } }';
const contacts = writtenRecords<ContactPayload>(() => crm, 'Contact', ofContact);
const points = writtenRecords<PointPayload>(
  () => crm,
  'ContactPoint',
  '{ contactPoint { id value preferred } errors { code path } }',
);

describe('a contact point', () => {
  it('is entered with its owner, and found from both sides', async () => {
    const { contact } = await contacts.create({
      name: '王小明',
      contactPoints: [
        { type: 'mobile', value: ' 138 0013 8000 ', preferred: true, label: '私人' },
        { type: 'wechat', value: 'wxm_1980' },
      ],
    });
    expect(contact.contactPoints.nodes).toMatchObject([{ value: '138 0013 8000' }, { value: 'wxm_1980' }]);
    const found = await crm.data(`{
      contacts(where: { contactPoints: { some: { type: { eq: "wechat" }, value: { startsWith: "wxm" } } } }) {
        nodes { name }
      }
      contactPoints(where: { value: { eq: "wxm_1980" } }) { nodes { subject { ... on Contact { name } } } }
    }`);
    expect(found).toEqual({
      contacts: { nodes: [{ name: '王小明' }] },
      contactPoints: { nodes: [{ subject: { name: '王小明' } }] },
    });
  });

  it('is preferred alone among those of its type and owner', async () => {
    const { contact } = await contacts.create({
      name: '李敏',
      contactPoints: [
        { type: 'email', value: 'li@old.example', preferred: true },
        { type: 'mobile', value: '13900139000', preferred: true },
      ],
    });
    const added = await points.create({
      subjectId: contact.id,
      type: 'email',
      value: 'li@new.example',
      preferred: true,
    });
    expect(added.errors).toEqual([]);
    const list = async () =>
      (
        await crm.data<ContactPayload>(
          'query ($id: ID!) { contact(id: $id) { id contactPoints { nodes { id value preferred } } } }',
          { variables: { id: contact.id } },
        )
      ).contact.contactPoints.nodes.flatMap(({ value, preferred }) => (preferred ? [value] : []));
    expect(await list()).toEqual(['13900139000', 'li@new.example']);
    const old = contact.contactPoints.nodes[0]?.id ?? '';
    expect((await points.update(old, { preferred: true })).contactPoint?.preferred).toBe(true);
    expect(await list()).toEqual(['li@old.example', '13900139000']);
  });

  it('is preferred alone, however many say so at the same moment', async () => {
    // Many owners with two writers each: of many writers of one owner a late one would tidy up after all others.
    const made = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        contacts.create({ name: `忙线 ${n}`, contactPoints: [{ type: 'mobile', value: '13800138000' }] }),
      ),
    );
    const outcomes = await Promise.all(
      made.flatMap(({ contact: { id, contactPoints } }) => [
        points.update(contactPoints.nodes[0]?.id ?? '', { preferred: true }),
        points.create({ subjectId: id, type: 'mobile', value: '13900139000', preferred: true }),
      ]),
    );
    expect(outcomes.flatMap(({ errors }) => errors)).toEqual([]);
    const { contacts: found } = await crm.data<{
      contacts: { nodes: readonly { readonly contactPoints: { readonly totalCount: number } }[] };
    }>(`{ contacts(where: { name: { startsWith: "忙线" } }) { nodes {
      contactPoints(where: { preferred: { eq: true } }) { totalCount } } } }`);
    expect(found.nodes.map(({ contactPoints }) => contactPoints.totalCount)).toEqual(made.map(() => 1));
  });

  it('has a value of its type', async () => {
    const { contact } = await contacts.create({ name: '赵志强' });
    const make = (type: string, value: string) => points.create({ subjectId: contact.id, type, value });
    const wrong = [{ code: 'INVALID', path: ['input', 'value'] }];
    expect((await make('email', 'zhao at example')).errors).toEqual(wrong);
    expect((await make('fax', 'no number')).errors).toEqual(wrong);
    expect((await make('postal', '北京市东城区东四十条 1 号')).errors).toEqual([]);
    expect((await make('pigeon', 'x')).errors).toEqual([{ code: 'UNKNOWN_CODE', path: ['input', 'type'] }]);
  });

  it('follows the access of its owner', async () => {
    const rep = await crm.createUser({ roles: ['core:sales-representative'] });
    const { contact } = await contacts.create({ name: '何婷', contactPoints: [{ type: 'qq', value: '10001' }] });
    const asked = '{ contactPoints(where: { value: { in: ["10001", "10002"] } }) { nodes { value } } }';
    expect(await crm.data(asked, { as: rep })).toEqual({ contactPoints: { nodes: [] } });
    const mine = await crm.data<{ createContact: { errors: object[] } }>(
      `mutation { createContact(input: { name: "我的客户", contactPoints: [{ type: "qq", value: "10002" }] }) {
        errors { code } } }`,
      { as: rep },
    );
    expect(mine.createContact.errors).toEqual([]);
    expect(await crm.data(asked, { as: rep })).toEqual({ contactPoints: { nodes: [{ value: '10002' }] } });
    const forced = await crm.data<{ createContactPoint: PointPayload }>(
      `mutation ($id: ID!) { createContactPoint(input: { subjectId: $id, type: "qq", value: "1" }) {
        contactPoint { id } errors { code } } }`,
      { as: rep, variables: { id: contact.id } },
    );
    expect(forced.createContactPoint).toEqual({ contactPoint: null, errors: [{ code: 'NOT_FOUND' }] });
  });

  it('leaves with its owner', async () => {
    const { contact } = await contacts.create({ name: '过客', contactPoints: [{ type: 'qq', value: '40004' }] });
    const remaining = '{ contactPoints(where: { value: { eq: "40004" } }) { totalCount } }';
    await crm.data('mutation ($id: ID!) { deleteContact(id: $id) { errors { code } } }', {
      variables: { id: contact.id },
    });
    expect(await crm.data(remaining)).toEqual({ contactPoints: { totalCount: 0 } });
    const purged = await crm.data('mutation ($id: ID!) { purgeContact(id: $id) { errors { code message } } }', {
      variables: { id: contact.id },
    });
    expect(purged).toEqual({ purgeContact: { errors: [] } });
    const anyTrace = `{ contactPoints(where: { value: { eq: "40004" }, deletedAt: {} }) { totalCount } }`;
    expect(await crm.data(anyTrace)).toEqual({ contactPoints: { totalCount: 0 } });
  });
});
