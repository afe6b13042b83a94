import type { TestCrm, TestUser } from '@guanxi/core/testing';

/** Makes a record of an entity by its generated mutation and gives its id; fails where there are errors. */
export type Makers = (entity: string, input: object, as?: TestUser) => Promise<string>;

export function makers(crm: TestCrm): Makers {
  return async (entity, input, as) => {
    const one = entity.charAt(0).toLowerCase() + entity.slice(1);
    const { payload } = await crm.mutate<{ payload: { record: { id: string } } }>(
      `mutation ($input: Create${entity}Input!) {
        payload: create${entity}(input: $input) { record: ${one} { id } errors { code path message } }
      }`,
      { variables: { input }, ...(as && { as }) },
    );
    return payload.record.id;
  };
}

/** Changes a record by the generated mutation of its entity; fails where there are errors. */
export type Changers = (entity: string, id: string, input: object, as?: TestUser) => Promise<void>;

export function changers(crm: TestCrm): Changers {
  return async (entity, id, input, as) => {
    await crm.mutate(
      `mutation ($id: ID!, $input: Update${entity}Input!) {
        update${entity}(id: $id, input: $input) { errors { code path message } }
      }`,
      { variables: { id, input }, ...(as && { as }) },
    );
  };
}
