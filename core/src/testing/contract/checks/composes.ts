import { createCrm } from '../../../app/index.ts';
import type { ContractCheck } from '../contract-check.ts';

/** The plugin fits together with the core and with what it requires, and so does its GraphQL schema. */
export const composes: ContractCheck = {
  name: 'composes with the core and with what it requires',
  findings: async (subject) => {
    // Both throw everything that is wrong: what a start would say, and what only the schema can know.
    createCrm({ mode: 'test', plugins: subject.plugins }, { environment: {} });
    void subject.schema;
    return [];
  },
};
