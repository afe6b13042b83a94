import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadTrustedDocuments, ManifestNotLoaded } from '../../src/app/setup/load-trusted-documents.ts';
import { serveLibrary, type ServedLibrary } from './open-library.ts';
import { askOver, socketClient } from './socket-client.ts';

let forAnonymous: ServedLibrary;
let forAll: ServedLibrary;
let folder: string;
let manifest: Record<string, string>;
let known: { id: string; text: string };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOnly = (id: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
const codeOf = async (answer: Response | Promise<Response>): Promise<unknown> => {
  const { data, errors } = (await (await answer).json()) as { data?: unknown; errors?: { extensions: object }[] };
  return errors ? Reflect.get(errors[0]?.extensions ?? {}, 'code') : data;
};

/** Written by graphql-codegen's client preset: `persistedDocuments: { hashAlgorithm: 'sha256' }`. */
const file = path.join(import.meta.dirname, 'persisted-documents.json');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-trusted-'));
  manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const [id = '', text = ''] = Object.entries(manifest).find(([, one]) => one.includes('WhoAmI')) ?? [];
  known = { id, text };
  const load = async (whom: 'anonymous' | 'all'): Promise<ServedLibrary> => {
    const trustedDocuments = await loadTrustedDocuments({ path: file, for: whom });
    return serveLibrary(trustedDocuments ? { trustedDocuments } : {});
  };
  [forAnonymous, forAll] = [await load('anonymous'), await load('all')];
});

afterAll(async () => {
  await forAnonymous?.close();
  await forAll?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('trusted documents', () => {
  it('run by their id, by POST, GET and over WebSocket', async () => {
    const ids = [known.id, known.id.replace('sha256:', ''), sha256(known.text)];
    for (const id of ids) expect(await codeOf(forAnonymous.post(idOnly(id)))).toEqual({ me: null });
    const url = `${forAnonymous.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(Reflect.get(idOnly(known.id), 'extensions')))}`;
    expect(await codeOf(fetch(url, { headers: { 'apollo-require-preflight': '1' } }))).toEqual({ me: null });
    const { accessToken: token } = await forAll.tokens();
    const socket = socketClient(forAll.url, { token });
    expect(await askOver(socket, { query: '', ...idOnly(known.id) })).toMatchObject({
      data: { me: { roles: ['Librarian'] } },
    });
    expect(await askOver(socket, { query: '{ me { roles } }' })).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
    });
    await socket.dispose();
  });

  it('are all that a bound caller can run: nothing else is even parsed', async () => {
    for (const query of ['{ me { roles } }', '{ __schema { types { name } } }', '{ nonsense', known.text.concat(' ')]) {
      expect([query, await codeOf(forAnonymous.post({ query }))]).toEqual([query, 'OPERATION_NOT_TRUSTED']);
    }
    expect(await codeOf(forAnonymous.post({ query: known.text }))).toEqual({ me: null });
    const chinese = await forAnonymous.post({ query: '{ me { roles } }' }, { 'accept-language': 'zh' });
    expect(await chinese.json()).toMatchObject({ errors: [{ message: '此操作不在受信清单中' }] });
  });

  it('bind signed-in callers only where all are bound', async () => {
    const asUser = async (server: ServedLibrary): Promise<unknown> => {
      const headers = { authorization: `Bearer ${(await server.tokens()).accessToken}` };
      return codeOf(server.post({ query: '{ me { roles } }' }, headers));
    };
    expect(await asUser(forAnonymous)).toEqual({ me: { roles: ['Librarian'] } });
    expect(await asUser(forAll)).toBe('OPERATION_NOT_TRUSTED');
  });

  it('cannot be added by clients', async () => {
    const query = '{ me { roles } }';
    const registering = { query, ...idOnly(sha256(query)) };
    expect(await codeOf(forAnonymous.post(idOnly(sha256(query))))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await codeOf(forAnonymous.post(registering))).toBe('OPERATION_NOT_TRUSTED');
    const headers = { authorization: `Bearer ${(await forAnonymous.tokens()).accessToken}` };
    expect(await codeOf(forAnonymous.post(registering, headers))).toEqual({ me: { roles: ['Librarian'] } });
    expect(await codeOf(forAnonymous.post(idOnly(sha256(query)), headers))).toBe('PERSISTED_QUERY_NOT_FOUND');
    // The text of a known id is the manifest's, whatever comes with it.
    expect(await codeOf(forAnonymous.post({ query: '{ nonsense', ...idOnly(known.id) }))).toEqual({ me: null });
  });

  it('come from manifests of codegen and Apollo, or a folder; a broken one stops the start', async () => {
    const apollo = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: 'a', body: '{ me { roles } }' }],
    };
    const mixed = mkdtempSync(path.join(folder, 'mixed-'));
    writeFileSync(path.join(mixed, 'apollo.json'), JSON.stringify(apollo));
    writeFileSync(path.join(mixed, 'one.graphql'), '{ __typename }');
    writeFileSync(path.join(mixed, 'README.md'), 'not a document');
    const loaded = await loadTrustedDocuments({ path: mixed, for: 'all' });
    expect([...(loaded?.documents ?? [])]).toEqual([
      ['a', '{ me { roles } }'],
      [sha256('{ __typename }'), '{ __typename }'],
    ]);
    for (const [name, text] of [
      ['broken.json', '{'],
      ['wrong.json', '{"a": 1}'],
      ['syntax.json', '{"a": "query {"}'],
    ] as const) {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      await expect(loadTrustedDocuments({ path: file, for: 'all' })).rejects.toThrow(ManifestNotLoaded);
    }
    await expect(loadTrustedDocuments({ path: path.join(folder, 'absent'), for: 'all' })).rejects.toThrow(/absent/);
    expect(await loadTrustedDocuments(null)).toBeNull();
  });
});
