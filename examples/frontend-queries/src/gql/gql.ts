/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      accessToken\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment ContactCard on Contact {\n    name\n    owner {\n      displayName\n    }\n    hotel {\n      vipLevel\n    }\n  }\n": typeof types.ContactCardFragmentDoc,
    "\n  query ContactPage($where: ContactWhere, $first: Int!, $after: String) {\n    contacts(where: $where, first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        version\n        ...ContactCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContactPageDocument,
    "\n  mutation ChangeContact($id: ID!, $input: UpdateContactInput!, $ifVersion: Int) {\n    updateContact(id: $id, input: $input, ifVersion: $ifVersion) {\n      contact {\n        id\n        version\n        ...ContactCard\n      }\n      errors {\n        __typename\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n        }\n      }\n    }\n  }\n": typeof types.ChangeContactDocument,
};
const documents: Documents = {
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      accessToken\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  fragment ContactCard on Contact {\n    name\n    owner {\n      displayName\n    }\n    hotel {\n      vipLevel\n    }\n  }\n": types.ContactCardFragmentDoc,
    "\n  query ContactPage($where: ContactWhere, $first: Int!, $after: String) {\n    contacts(where: $where, first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        version\n        ...ContactCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContactPageDocument,
    "\n  mutation ChangeContact($id: ID!, $input: UpdateContactInput!, $ifVersion: Int) {\n    updateContact(id: $id, input: $input, ifVersion: $ifVersion) {\n      contact {\n        id\n        version\n        ...ContactCard\n      }\n      errors {\n        __typename\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n        }\n      }\n    }\n  }\n": types.ChangeContactDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      accessToken\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      accessToken\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactCard on Contact {\n    name\n    owner {\n      displayName\n    }\n    hotel {\n      vipLevel\n    }\n  }\n"): (typeof documents)["\n  fragment ContactCard on Contact {\n    name\n    owner {\n      displayName\n    }\n    hotel {\n      vipLevel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactPage($where: ContactWhere, $first: Int!, $after: String) {\n    contacts(where: $where, first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        version\n        ...ContactCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContactPage($where: ContactWhere, $first: Int!, $after: String) {\n    contacts(where: $where, first: $first, after: $after, orderBy: [{ name: ASC }]) {\n      totalCount\n      nodes {\n        id\n        version\n        ...ContactCard\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($id: ID!, $input: UpdateContactInput!, $ifVersion: Int) {\n    updateContact(id: $id, input: $input, ifVersion: $ifVersion) {\n      contact {\n        id\n        version\n        ...ContactCard\n      }\n      errors {\n        __typename\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeContact($id: ID!, $input: UpdateContactInput!, $ifVersion: Int) {\n    updateContact(id: $id, input: $input, ifVersion: $ifVersion) {\n      contact {\n        id\n        version\n        ...ContactCard\n      }\n      errors {\n        __typename\n        code\n        message\n        path\n        ... on VersionConflict {\n          currentVersion\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;