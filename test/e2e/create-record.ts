import type { TestCrm, TestUser } from '@guanxi/core/testing';

/** Makes a record by its generated mutation; gives its opaque id. */
export async function createRecord(crm: TestCrm, entity: string, input: object, as?: TestUser): Promise<string> {
  const one = `${entity.charAt(0).toLowerCase()}${entity.slice(1)}`;
  const document = `mutation ($input: Create${entity}Input!) {
    payload: create${entity}(input: $input) { record: ${one} { id } errors { code message path } } }`;
  const options = { variables: { input }, ...(as && { as }) };
  const { payload } = await crm.mutate<{ payload: { record: { id: string } } }>(document, options);
  return payload.record.id;
}

/** Attaches a file to a record over HTTP; gives the id of the attachment. The CRM must listen. */
export async function uploadFile(
  crm: TestCrm,
  query: Readonly<Record<string, string>>,
  body: NonNullable<RequestInit['body']>,
  as: TestUser = crm.administrator,
): Promise<string> {
  const response = await fetch(`${crm.url}/files?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${as.accessToken}` },
    body,
  });
  const { attachment } = (await response.json()) as { attachment?: { id: string } };
  if (!attachment) throw new Error(`The upload was answered with ${response.status}`);
  return attachment.id;
}
