import type { ContractCheck } from '../contract-check.ts';

/** The plugin fits together with the core and with what it requires, and so does its GraphQL schema. */
export const composes: ContractCheck = {
  name: 'composes with the core and with what it requires',
  findings: async (subject) => {
    void subject.schema; // throws everything that is wrong
    return [];
  },
};
