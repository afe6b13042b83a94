import { describe, expect, test } from '@jest/globals';
import { Account, Activity, corePlugin } from '../../src/crm/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';
import { readPortOf, type ReadScope } from '../../src/read/index.ts';
import { BadInput, type ClassRef, type Selection } from '../../src/sdk/index.ts';

const model = composePlugins([corePlugin()]);
const found = { id: 'found' };
const scope = { principal: null, cache: new Map() } as unknown as ReadScope;
const groupsOfCode = (): Promise<Record<string, unknown>[]> => Promise.resolve([]);
const rows = (): Promise<Record<string, unknown>[]> => Promise.resolve([found]);
const port = readPortOf(model, { rows, groupsOfCode, count: () => Promise.resolve(1) }, scope);

/** What both ways to read say of a selection. */
async function refusals(entity: ClassRef, select: Selection): Promise<unknown[]> {
  const reads = [port.list(entity, { select }), port.one(entity, 'id', select)];
  const told = (error: unknown): unknown =>
    error instanceof BadInput ? { ...error.messages, path: error.path.join('.') } : error;
  return Promise.all(reads.map((read) => read.then(() => null, told)));
}

describe('what code selects', () => {
  test('may be attributes, references, their other sides, history and what one of several targets has', async () => {
    const nodes = { id: true, owner: { displayName: true } } as const;
    const account = {
      id: true,
      __typename: true,
      parent: { name: true },
      contacts: { nodes, totalCount: true },
    } as const;
    expect(await refusals(Account, { ...account, history: { nodes: { action: true } } })).toEqual([null, null]);
    expect(await refusals(Activity, { subject: { __typename: true, name: true, title: true } })).toEqual([null, null]);
  });

  test.each<[ClassRef, Selection, path: string]>([
    [Account, { nope: true }, 'select.nope'],
    [Account, { id: true, parent: { nope: true } }, 'select.parent.nope'],
    [Account, { contacts: { nodes: { owner: { nope: true } } } }, 'select.contacts.nodes.owner.nope'],
    [Activity, { subject: { nope: true } }, 'select.subject.nope'],
  ])('%p cannot be %p', async (entity, select, path) => {
    const refusal = { zh: '不能读取 nope', en: 'Cannot select nope', path };
    expect(await refusals(entity, select)).toEqual([refusal, refusal]);
  });
});
