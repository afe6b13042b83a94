import type { TestCrm } from '../../src/testing/index.ts';

/** The generated mutations of one entity, each with the same selection of its payload. */
export interface WrittenRecords<Payload> {
  create(input: object): Promise<Payload>;
  update(id: string, input: object): Promise<Payload>;
}

/** `crm` is asked for late: it is made before the tests run, not when the file is read. */
export function writtenRecords<Payload>(crm: () => TestCrm, entity: string, payload: string): WrittenRecords<Payload> {
  const creation = `mutation ($input: Create${entity}Input!) { payload: create${entity}(input: $input) ${payload} }`;
  const change = `mutation ($id: ID!, $input: Update${entity}Input!) {
    payload: update${entity}(id: $id, input: $input) ${payload}
  }`;
  return {
    create: async (input) => (await crm().data<{ payload: Payload }>(creation, { variables: { input } })).payload,
    update: async (id, input) => (await crm().data<{ payload: Payload }>(change, { variables: { id, input } })).payload,
  };
}
