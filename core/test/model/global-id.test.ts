import { expect, test } from '@jest/globals';
import { corePlugin } from '../../src/crm/index.ts';
import { parseGlobalId, toGlobalId, type EntityModel } from '../../src/model/index.ts';
import { composePlugins } from '../../src/plugins/index.ts';

const model = composePlugins([corePlugin()]);
const account = model.entities.get('Account') as EntityModel;
const uuid = '0199f0a4-7c1e-7a3b-8f00-0123456789ab';

test('an id round-trips and carries its type', () => {
  const id = toGlobalId(account, uuid);
  expect(id).toHaveLength(24);
  expect(parseGlobalId(model, id)).toEqual({ entity: account, uuid });
});

test.each([
  ['empty', ''],
  ['a uuid', uuid],
  ['too short', toGlobalId(account, uuid).slice(1)],
  ['another alphabet', toGlobalId(account, uuid).replace(/.$/, '+')],
  ['an unknown type code', Buffer.from(`zz${'x'.repeat(16)}`).toString('base64url')],
  ['a length between two types', `${toGlobalId(account, uuid)}AA`],
])('%s is no id', (_, text) => {
  expect(parseGlobalId(model, text)).toBeNull();
});
