import type { TestCrm, TestUser } from '../../src/testing/index.ts';

export interface UploadAnswer {
  readonly status: number;
  readonly attachment: {
    readonly id: string;
    readonly url: string;
    readonly thumbnailUrl: string | null;
    readonly [name: string]: unknown;
  };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** `POST /files` over HTTP. */
export async function upload(
  crm: TestCrm,
  query: Record<string, string>,
  body: NonNullable<RequestInit['body']>,
  { as = crm.administrator, headers = {} }: { as?: TestUser | null; headers?: Record<string, string> } = {},
): Promise<UploadAnswer> {
  const response = await fetch(`${crm.url}/files?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { ...(as && { authorization: `Bearer ${as.accessToken}` }), ...headers },
    body,
  });
  return { status: response.status, ...((await response.json()) as Omit<UploadAnswer, 'status'>) };
}

/** An account to attach files to: its id. */
export async function newAccount(crm: TestCrm, name: string): Promise<string> {
  const mutation = 'mutation ($name: String!) { made: createAccount(input: { name: $name }) { account { id } } }';
  const { made } = await crm.data<{ made: { account: { id: string } } }>(mutation, { variables: { name } });
  return made.account.id;
}

/** How many attachments a record has. */
export async function attachmentCount(crm: TestCrm, id: string): Promise<number> {
  const query = 'query ($id: ID!) { account(id: $id) { attachments { totalCount } } }';
  const found = await crm.data<{ account: { attachments: { totalCount: number } } }>(query, { variables: { id } });
  return found.account.attachments.totalCount;
}

/** Runs one of the mutations that take an id; fails where it refuses. */
export async function write(crm: TestCrm, mutation: string, id: string): Promise<void> {
  const document = `mutation ($id: ID!) { payload: ${mutation}(id: $id) { errors { message } } }`;
  const { payload } = await crm.data<{ payload: { errors: unknown[] } }>(document, { variables: { id } });
  if (payload.errors.length > 0) throw new Error(JSON.stringify(payload.errors));
}

/** The link of an attachment as it was signed at another moment: milliseconds. */
export async function linkSignedAt(crm: TestCrm, id: string, at: number): Promise<string> {
  const real = Date.now;
  Date.now = () => at;
  try {
    const query = 'query ($id: ID!) { attachment(id: $id) { url } }';
    return (await crm.data<{ attachment: { url: string } }>(query, { variables: { id } })).attachment.url;
  } finally {
    Date.now = real;
  }
}
