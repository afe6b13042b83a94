import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from '@jest/globals';
import { createTestCrm } from '../../src/testing/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What a CRM was before it stopped, as long as anything holds it. */
async function stopped(http: boolean): Promise<WeakRef<object>> {
  const crm = await createTestCrm({ http });
  expect(await crm.data('{ accounts { totalCount } }')).toEqual({ accounts: { totalCount: 0 } });
  await crm.stop();
  return new WeakRef(crm.crm);
}

// The ORM keeps the first that is opened in a process, and that one alone.
beforeAll(() => stopped(false));

test.each([{ http: false }, { http: true }])(
  'a CRM that was stopped leaves nothing in memory: %j',
  async ({ http }) => {
    const earlier = [await stopped(http), await stopped(http), await stopped(http)];
    const left = () => earlier.filter((crm) => crm.deref() !== undefined).length;
    for (let tries = 0; tries < 20 && left() > 0; tries += 1) {
      await setImmediate();
      collectGarbage();
    }
    expect(left()).toBe(0);
  },
);
