import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCrm, type OpenCrm } from '../open-crm.ts';

let crm: OpenCrm;
beforeAll(async () => void (crm = await openCrm()));
afterAll(() => crm.close());

describe('try', () => {
  it('seeds', async () => {
    console.log(JSON.stringify(await crm.ask('{ pipelines { nodes { code name isDefault stages(orderBy: [{position: ASC}]) { nodes { code name probability kind requiresReason } } } } roles { nodes { name } } }')));
  });
});
