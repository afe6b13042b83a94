import { cacheExchange, Client, fetchExchange } from '@urql/core';
import type { CrmClient } from './crm-client.ts';
import { changeContact, contactPage, signIn } from './documents.ts';

/** urql: its document cache asks again after a mutation of a type that a query showed. */
export function withUrql(endpoint: string): CrmClient {
  let token: string | undefined;
  const client = new Client({
    url: endpoint,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => ({
      headers: { 'accept-language': 'en', ...(token && { authorization: `Bearer ${token}` }) },
    }),
  });

  function orThrow<Data>({ data, error }: { readonly data?: Data; readonly error?: Error }): Data {
    if (error || !data) throw error ?? new Error('The answer has no data');
    return data;
  }

  return {
    async signIn(email, password) {
      const { accessToken, errors } = orThrow(await client.mutation(signIn, { email, password })).signIn;
      if (!accessToken) throw new Error(errors[0]?.message);
      token = accessToken;
    },
    contacts: async (page) => orThrow(await client.query(contactPage, page)).contacts,
    change: async (change) => orThrow(await client.mutation(changeContact, change)).updateContact,
  };
}
