import { createTestCrm, type TestCrm, type TestUser } from '@guanxi/core/testing';
import { banking } from '@guanxi/plugin-banking';

export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
}

/** An account as the tests look at it. */
export interface FinancialAccount {
  readonly id: string;
  readonly number: string;
  readonly currency: string;
  readonly status: string;
  readonly closedOn: string | null;
  readonly balance: { readonly amount: string; readonly currency: string } | null;
  readonly unit: { readonly name: string } | null;
}

export interface AccountPayload {
  readonly bankFinancialAccount: FinancialAccount;
  readonly errors: readonly Problem[];
}

export interface HouseholdPayload {
  readonly bankHousehold: { readonly id: string; readonly members: { readonly totalCount: number } };
  readonly errors: readonly Problem[];
}

const account = `{
  bankFinancialAccount { id number currency status closedOn balance { amount currency } unit { name } }
  errors { code path }
}`;
const household = '{ bankHousehold { id members { totalCount } } errors { code path } }';

/** Two people and a company at a branch, and what is done there. */
export interface Branch {
  readonly crm: TestCrm;
  readonly ids: Readonly<Record<'lin' | 'chen' | 'company' | 'branch', string>>;
  open(input: object, as?: TestUser): Promise<AccountPayload>;
  change(id: string, input: object): Promise<AccountPayload>;
  house(input: object): Promise<HouseholdPayload>;
}

interface Customers {
  readonly lin: { readonly contact: { readonly id: string } };
  readonly chen: { readonly contact: { readonly id: string } };
  readonly company: { readonly account: { readonly id: string } };
  readonly branch: { readonly orgUnit: { readonly id: string } };
}

export async function openBranch(): Promise<Branch> {
  const crm = await createTestCrm({ plugins: [banking()], comparePaths: false });
  const { lin, chen, company, branch } = await crm.data<Customers>(`mutation {
    branch: createOrgUnit(input: { name: "东四支行" }) { orgUnit { id } }
    lin: createContact(input: { name: "林国华", bank: {
      customerNumber: "P1", segment: "affluent", job: "management", maritalStatus: "married", education: "tertiary",
      age: 45, hasDefault: false, averageBalance: { amount: "52000", currency: "CNY" }
    } }) { contact { id } }
    chen: createContact(input: { name: "陈美玲", bank: { customerNumber: "P2", segment: "mass", age: 43 } }) { contact { id } }
    company: createAccount(input: { name: "启明电子", bank: {
      segment: "corporate", riskClass: "low", kycExpiresOn: "2027-03-31", creditLimit: { amount: "5000000", currency: "CNY" }
    } }) { account { id } }
  }`);
  let numbers = 0;
  const run = async <Payload>(document: string, variables: object, as?: TestUser): Promise<Payload> =>
    (await crm.data<{ payload: Payload }>(document, { variables: { ...variables }, ...(as && { as }) })).payload;
  return {
    crm,
    ids: {
      lin: lin.contact.id,
      chen: chen.contact.id,
      company: company.account.id,
      branch: branch.orgUnit.id,
    },
    open: (input, as) =>
      run(
        `mutation ($input: CreateBankFinancialAccountInput!) {
          payload: createBankFinancialAccount(input: $input) ${account}
        }`,
        { input: { number: `6222-${(numbers += 1)}`, type: 'deposit', ...input } },
        as,
      ),
    change: (id, input) =>
      run(
        `mutation ($id: ID!, $input: UpdateBankFinancialAccountInput!) {
          payload: updateBankFinancialAccount(id: $id, input: $input) ${account}
        }`,
        { id, input },
      ),
    house: (input) =>
      run(`mutation ($input: CreateBankHouseholdInput!) { payload: createBankHousehold(input: $input) ${household} }`, {
        input: { name: '林家', ...input },
      }),
  };
}

export const cny = (amount: string) => ({ amount, currency: 'CNY' });
