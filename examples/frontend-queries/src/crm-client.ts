import type {
  ChangeContactMutation,
  ChangeContactMutationVariables,
  ContactPageQuery,
  ContactPageQueryVariables,
} from './gql/graphql.ts';

/** What every client of this example can do; the three files `with-*.ts` do it in their own way. */
export interface CrmClient {
  /** Further requests are those of this user. */
  signIn(email: string, password: string): Promise<void>;
  contacts(page: ContactPageQueryVariables): Promise<ContactPageQuery['contacts']>;
  change(change: ChangeContactMutationVariables): Promise<ChangeContactMutation['updateContact']>;
}
