import { createTestCrm, type TestCrm, type TestUser } from '../../src/testing/index.ts';

/** Two units with people, of whom one each may see everything, the unit, the team, or only what is theirs. */
export interface SalesOffice {
  readonly crm: TestCrm;
  /** Who asks: an administrator, a manager of the unit A, somebody of a team there, somebody of the unit B. */
  readonly viewers: readonly TestUser[];
  /** Who owns records. */
  readonly owners: readonly TestUser[];
  readonly stages: Readonly<Record<string, string>>;
  readonly currencies: readonly string[];
}

interface Made {
  readonly made: { readonly record: { readonly id: string } };
}

export async function openSalesOffice(): Promise<SalesOffice> {
  const crm = await createTestCrm({ comparePaths: false });
  const made = async (entity: string, one: string, input: object): Promise<string> => {
    const text = `mutation ($input: Create${entity}Input!) { made: create${entity}(input: $input) { record: ${one} { id } } }`;
    return (await crm.data<Made>(text, { variables: { input } })).made.record.id;
  };
  const [a, b] = [await made('OrgUnit', 'orgUnit', { name: 'A' }), await made('OrgUnit', 'orgUnit', { name: 'B' })];
  const team = await made('Team', 'team', { name: 'A1', unitId: a });
  const manager = await crm.createUser({ roles: ['core:sales-manager'], unitId: a });
  const seller = await crm.createUser({ roles: ['core:sales-representative'], unitId: a, teamId: team });
  const colleague = await crm.createUser({ roles: ['core:sales-representative'], unitId: a, teamId: team });
  const elsewhere = await crm.createUser({ roles: ['core:sales-manager'], unitId: b });
  const { stages } = await crm.data<{ stages: { nodes: { id: string; code: string }[] } }>(
    '{ stages { nodes { id code } } }',
  );
  return {
    crm,
    viewers: [crm.administrator, manager, seller, elsewhere],
    owners: [manager, seller, colleague, elsewhere],
    stages: Object.fromEntries(stages.nodes.map(({ id, code }) => [code, id])),
    currencies: ['CNY', 'USD'],
  };
}

const money = '{ amount { byCurrency { amount currency } } weightedAmount { byCurrency { amount currency } } }';
const figures = `count sum ${money} avg { amount { byCurrency { amount currency } } }`;

/** Questions that the measure answers: what stands after `where`, and what is selected. */
export const kept = {
  byStage: [
    'opportunityGroups',
    'groupBy: [{ stage: VALUE }]',
    `totalCount nodes { key { stage { name } } ${figures} }`,
  ],
  byKindAndMonth: [
    'opportunityGroups',
    'groupBy: [{ through: { stage: { kind: VALUE } } }, { closeDate: { by: MONTH } }]',
    `nodes { key { through { stage { kind } } closeDate } ${figures} }`,
  ],
  byQuarter: ['opportunityGroups', 'groupBy: [{ closeDate: { by: QUARTER } }]', `nodes { key { closeDate } count }`],
  byOwner: [
    'opportunityGroups',
    'groupBy: [{ owner: VALUE }], orderBy: [{ count: DESC }], having: { count: { gte: 2 } }',
    `nodes { key { owner { displayName } } ${figures} }`,
  ],
  byUnitAndMonth: [
    'opportunityGroups',
    'groupBy: [{ unit: VALUE }, { team: VALUE }, { closeDate: { by: YEAR } }]',
    `nodes { key { unit { name } team { name } closeDate } ${figures} }`,
  ],
  total: ['opportunities', '', 'totalCount'],
} as const;
export type Question = keyof typeof kept;

/** Those that a measure answers as of a past day, too. */
export const past: readonly Question[] = ['byQuarter', 'byOwner', 'byUnitAndMonth', 'total'];

/** The same rows, for a reason that only records can tell. */
const fromRecords = '{ or: [{ probability: { isNull: true } }, { probability: { isNull: false } }] }';

/** The question as an operation; `forced`: from the records. `where`: a filter as GraphQL text. `asOf`: an instant. */
export function operation(question: Question, { forced = false, where = '', asOf = '' } = {}): string {
  const [field, args, selection] = kept[question];
  const parts = [where, ...(forced ? [fromRecords] : [])].filter((part) => part !== '');
  const then = asOf === '' ? '' : `asOf: "${asOf}"`;
  const given = [...(parts.length > 0 ? [`where: { and: [${parts.join(', ')}] }`] : []), args, then].filter(
    (arg) => arg !== '',
  );
  return `{ answer: ${field}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${selection} } }`;
}

/** What the measure says, and what the records say. */
export async function bothAnswers(
  { crm }: Pick<SalesOffice, 'crm'>,
  question: Question,
  as: TestUser,
  where = '',
  asOf = '',
): Promise<{ kept: unknown; counted: unknown }> {
  return {
    kept: await crm.data(operation(question, { where, asOf }), { as }),
    counted: await crm.data(operation(question, { forced: true, where, asOf }), { as }),
  };
}

interface PlanNode {
  readonly node: string;
  readonly of?: string;
  readonly detail?: string;
  readonly children?: readonly PlanNode[];
}

/** What `explain` says about the measure: the rollup, or why it is none; null where it says nothing. */
export async function explained(
  { crm }: Pick<SalesOffice, 'crm'>,
  document: string,
  as: TestUser,
): Promise<string | null> {
  const principal = await crm.crm.identity.principalOf(as.accessToken);
  const { errors, extensions } = await crm.crm.execute({ document, principal, explain: true });
  if (errors?.length) throw new Error(errors[0]?.message);
  const { fields } = extensions?.['explain'] as { fields: Record<string, { plan: PlanNode }> };
  const [root] = Object.values(fields);
  return root?.plan.children?.find(({ node }) => node === 'measure')?.detail ?? null;
}
