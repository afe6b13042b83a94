// What the example asks, once for all three clients. `npm run codegen` checks each document against the schema and
// gives it the types of its variables and its result: a field that does not exist never compiles.
import { graphql } from './gql/index.ts';

export const signIn = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      accessToken
      errors {
        code
        message
      }
    }
  }
`);

/** What the card of a contact shows; only the card reads it, by `readFragment`. */
export const contactCard = graphql(`
  fragment ContactCard on Contact {
    name
    owner {
      displayName
    }
    hotel {
      vipLevel
    }
  }
`);

/** A page of contacts. `hotel` in `where` is the slot of the hotel plugin: a filter like any other. */
export const contactPage = graphql(`
  query ContactPage($where: ContactWhere, $first: Int!, $after: String) {
    contacts(where: $where, first: $first, after: $after, orderBy: [{ name: ASC }]) {
      totalCount
      nodes {
        id
        version
        ...ContactCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What a user can cause comes back as data, whole or not at all: no exception to catch. */
export const changeContact = graphql(`
  mutation ChangeContact($id: ID!, $input: UpdateContactInput!, $ifVersion: Int) {
    updateContact(id: $id, input: $input, ifVersion: $ifVersion) {
      contact {
        id
        version
        ...ContactCard
      }
      errors {
        __typename
        code
        message
        path
        ... on VersionConflict {
          currentVersion
        }
      }
    }
  }
`);
