import { setTimeout as sleep } from 'node:timers/promises';
import type { TestCrm, TestUser } from '../../src/testing/index.ts';

/** What the tests look at: rows, their number, and figures by stage. */
export interface PipelineState {
  readonly list: { readonly totalCount: number; readonly nodes: readonly OpportunityState[] };
  /** Lines on their own, whatever the filter. */
  readonly parts: { readonly totalCount: number };
  readonly figures: { readonly nodes: readonly object[] };
}

export interface OpportunityState {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly owner: { readonly id: string } | null;
  readonly lines: { readonly nodes: readonly object[] };
}

interface AskOptions {
  /** Default: as it is now. */
  readonly asOf?: Date | string | null;
  readonly as?: TestUser;
  readonly where?: object;
  readonly orderBy?: readonly object[];
}

const document = `query ($asOf: DateTime, $where: OpportunityWhere, $orderBy: [OpportunityOrderBy!]) {
  list: opportunities(asOf: $asOf, where: $where, orderBy: $orderBy) {
    totalCount
    nodes {
      id version name status probability updatedAt
      amount { amount currency } stage { code } owner { id }
      lines(asOf: $asOf, orderBy: [{ id: ASC }]) { totalCount nodes { id quantity version } }
    }
  }
  parts: opportunityLines(asOf: $asOf, orderBy: [{ id: ASC }]) { totalCount nodes { id } }
  figures: opportunityGroups(asOf: $asOf, where: $where, groupBy: [{ stage: VALUE }]) {
    nodes { key { stage { code } } count sum { amount { byCurrency { amount currency } } } }
  }
}`;

/** The pipeline as it was. */
export async function pipelineOf(crm: TestCrm, { asOf, as, where, orderBy }: AskOptions = {}): Promise<PipelineState> {
  const variables = { asOf: asOf instanceof Date ? asOf.toISOString() : asOf, where, orderBy };
  return crm.data<PipelineState>(document, { variables, ...(as && { as }) });
}

/** The instant of now; whatever is written after it is later by the clock of the records, too. */
export async function passingInstant(): Promise<Date> {
  await sleep(2);
  const instant = new Date();
  await sleep(2);
  return instant;
}

interface Written {
  readonly errors: readonly { readonly message: string }[];
}

/** Runs a mutation whose payload is called `done`. */
export async function write<Done extends object>(
  crm: TestCrm,
  mutation: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Done> {
  const { done } = await crm.data<{ done: Done & Written }>(mutation, { variables });
  if (done.errors[0]) throw new Error(done.errors[0].message);
  return done;
}

/** The id of a new opportunity. */
export async function createOpportunity(crm: TestCrm, input: object): Promise<string> {
  const mutation = `mutation ($input: CreateOpportunityInput!) {
    done: createOpportunity(input: $input) { opportunity { id } errors { message } }
  }`;
  return (await write<{ opportunity: { id: string } }>(crm, mutation, { input })).opportunity.id;
}

export async function updateOpportunity(crm: TestCrm, id: string, input: object): Promise<void> {
  await write(
    crm,
    `mutation ($id: ID!, $input: UpdateOpportunityInput!) {
      done: updateOpportunity(id: $id, input: $input) { errors { message } }
    }`,
    { id, input },
  );
}

/** `delete`, `restore` or `purge`. */
export async function change(crm: TestCrm, verb: string, id: string): Promise<void> {
  await write(crm, `mutation ($id: ID!) { done: ${verb}Opportunity(id: $id) { errors { message } } }`, { id });
}

export async function stageIds(crm: TestCrm): Promise<Readonly<Record<string, string>>> {
  const { stages } = await crm.data<{ stages: { nodes: { id: string; code: string }[] } }>(
    '{ stages { nodes { id code } } }',
  );
  return Object.fromEntries(stages.nodes.map(({ id, code }) => [code, id]));
}
