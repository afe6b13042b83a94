import { print } from 'graphql';
import type { CrmClient } from './crm-client.ts';
import { changeContact, contactPage, signIn } from './documents.ts';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** No client library: a typed document, `fetch`, and the GraphQL-over-HTTP specification. */
export function withFetch(endpoint: string): CrmClient {
  let token: string | undefined;

  async function run<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': 'en',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: print(document), variables }),
    });
    const { data, errors } = (await response.json()) as Answer<Data>;
    if (errors?.length || !data)
      throw new Error(errors?.map(({ message }) => message).join('\n') ?? response.statusText);
    return data;
  }

  return {
    async signIn(email, password) {
      const { accessToken, errors } = (await run(signIn, { email, password })).signIn;
      if (!accessToken) throw new Error(errors[0]?.message);
      token = accessToken;
    },
    contacts: async (page) => (await run(contactPage, page)).contacts,
    change: async (change) => (await run(changeContact, change)).updateContact,
  };
}
