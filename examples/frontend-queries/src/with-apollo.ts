import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import type { CrmClient } from './crm-client.ts';
import { changeContact, contactPage, signIn } from './documents.ts';

/** Apollo Client: a normalised cache. Ids are unique over all types, so that its defaults fit. */
export function withApollo(endpoint: string): CrmClient {
  let token: string | undefined;
  const signedIn = new SetContextLink(({ headers }) => ({
    headers: { ...headers, 'accept-language': 'en', ...(token && { authorization: `Bearer ${token}` }) },
  }));
  const client = new ApolloClient({
    link: ApolloLink.from([signedIn, new HttpLink({ uri: endpoint })]),
    cache: new InMemoryCache({
      possibleTypes: { UserError: ['ValidationError', 'VersionConflict'] },
    }),
  });

  function orThrow<Data>({ data, error }: { readonly data?: Data; readonly error?: Error }): Data {
    if (error || !data) throw error ?? new Error('The answer has no data');
    return data;
  }

  return {
    async signIn(email, password) {
      const variables = { email, password };
      const { accessToken, errors } = orThrow(await client.mutate({ mutation: signIn, variables })).signIn;
      if (!accessToken) throw new Error(errors[0]?.message);
      token = accessToken;
    },
    contacts: async (page) => orThrow(await client.query({ query: contactPage, variables: page })).contacts,
    change: async (change) =>
      orThrow(await client.mutate({ mutation: changeContact, variables: change })).updateContact,
  };
}
