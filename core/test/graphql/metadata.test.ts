import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { principalWith, serveLibrary, type ServedLibrary } from './open-library.ts';

let crm: ServedLibrary;

beforeAll(async () => {
  crm = await serveLibrary();
});

afterAll(() => crm?.close());

interface Field {
  readonly name: string;
  readonly label: string;
}
interface Entity extends Field {
  readonly fields: readonly Field[];
  readonly slots: readonly { readonly name: string; readonly fields: readonly Field[] }[];
  readonly permissions: readonly string[];
}

const document = `{
  metadata {
    entities {
      name label one many plugin display operations permissions
      fields { name label type list required filter sort group aggregate write targets max format values { value label } }
      slots { name label plugin fields { name label type } }
    }
    permissions { name label }
  }
}`;

async function entities(language: 'zh' | 'en', grants?: Parameters<typeof principalWith>[0]): Promise<Entity[]> {
  const caller = grants ? { principal: principalWith(grants), language } : undefined;
  const { data, errors } = await crm.ask(document, {}, caller);
  expect(errors).toBeUndefined();
  return (data['metadata'] as unknown as { entities: Entity[] }).entities;
}

const everything = { 'library:book:read': 'all', 'library:prices': 'all', 'contact:read': 'own' } as const;

describe('metadata', () => {
  it('tells enough to draw a form and a table, in the language of the caller', async () => {
    const book = (await entities('zh', everything)).find(({ name }) => name === 'LibraryBook');
    expect(book).toMatchObject({ label: '图书', one: 'libraryBook', many: 'libraryBooks', plugin: 'library' });
    const field = (name: string): Field | undefined => book?.fields.find((one) => one.name === name);
    for (const name of ['title', 'genre', 'price', 'author', 'subject', 'loans', 'tags', 'createdAt']) {
      expect(field(name)).toMatchSnapshot(name);
    }
    const inEnglish = (await entities('en', everything)).find(({ name }) => name === 'LibraryBook');
    expect(inEnglish?.label).toBe('Book');
  });

  it('lists slots, and the values of vocabularies', async () => {
    const contact = (await entities('zh', everything)).find(({ name }) => name === 'Contact');
    expect(contact?.slots).toEqual([
      {
        ...{ name: 'library', label: '读者', plugin: 'library' },
        fields: [
          { name: 'cardNumber', label: '借书证', type: 'string' },
          { name: 'level', label: '等级', type: 'int' },
        ],
      },
    ]);
    const grants = { 'account:read': 'all', 'account:create': 'own', 'contact:create': 'own' } as const;
    const account = (await entities('en', grants)).find(({ name }) => name === 'Account');
    const industry = account?.fields.find(({ name }) => name === 'industry') as { values?: object[] } & Field;
    expect(industry.values?.length).toBeGreaterThan(3);
    await crm.create('ReferenceValue', { vocabulary: 'industry', code: 'space', labelZh: '航天', labelEn: 'Space' });
    const reader = { 'account:read': 'all', 'referenceValue:read': 'all' } as const;
    const extended = (await entities('zh', reader)).find(({ name }) => name === 'Account');
    const found = extended?.fields.find(({ name }) => name === 'industry') as { values?: object[] } & Field;
    expect(found.values?.length).toBe((industry.values?.length ?? 0) + 1);
    expect(found.values).toContainEqual({ value: 'space', label: '航天' });
    expect(account?.permissions).toEqual(['account:read', 'account:create']);
  });

  it('does not mention what the caller may not read', async () => {
    const described = await entities('en', { 'library:book:read': 'own' });
    const [book, loan] = described.filter(({ name }) => name.startsWith('Library'));
    // Loans belong to their book: who reads the book reads them, and what may be attached to any record.
    expect(loan).toMatchObject({ name: 'LibraryLoan', permissions: ['library:loan:read'] });
    expect(described.map(({ name }) => name)).not.toContain('Account');
    expect(book?.fields.map(({ name }) => name)).not.toContain('price');
    expect(book?.fields.map(({ name }) => name)).not.toContain('secretNote');
    const { data } = await crm.ask(document, {}, { principal: null });
    expect(data['metadata']).toEqual({ entities: [], permissions: [] });
  });

  it('takes the language from the request, then from the user, then English', async () => {
    const bearer = { authorization: `Bearer ${(await crm.tokens()).accessToken}` };
    const labelIn = async (language?: string): Promise<string | undefined> => {
      const headers = { ...bearer, ...(language !== undefined && { 'accept-language': language }) };
      const response = await crm.post({ query: '{ metadata { entities { name label } } }' }, headers);
      const { data } = (await response.json()) as { data: { metadata: { entities: Field[] } } };
      return data.metadata.entities.find(({ name }) => name === 'LibraryBook')?.label;
    };
    expect(await labelIn('zh-CN,zh;q=0.9,en;q=0.8')).toBe('图书');
    expect(await labelIn('fr;q=0.9,zh-Hant;q=0.5,en;q=0.4')).toBe('图书');
    expect(await labelIn('en-GB')).toBe('Book');
    expect(await labelIn('fr')).toBe('Book');
    expect(await labelIn()).toBe('Book');
  });
});
