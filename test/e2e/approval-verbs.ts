import type { TestClient, TestCrm } from '@guanxi/core/testing';

interface Step {
  readonly round: number;
  readonly name: string;
  readonly status: string;
  readonly dueAt: string | null;
  readonly assignments: { readonly nodes: readonly { approver: { displayName: string }; status: string }[] };
}

/** What a verb of approvals answers. */
export interface Outcome {
  readonly request: { readonly id: string; readonly status: string; readonly steps: { nodes: readonly Step[] } } | null;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

const steps = `steps(orderBy: [{ round: ASC }, { position: ASC }, { id: ASC }]) { nodes { round name status dueAt
  assignments(orderBy: [{ id: ASC }]) { nodes { approver { displayName } status } } } }`;
const shown = `request: approvalRequest { id status round amount { amount currency } ${steps} } errors { code message }`;

const types: Readonly<Record<string, string>> = { id: 'ID!', subjectId: 'ID!', to: 'ID!', kind: 'String!' };
const withReason = ['rejectApproval', 'returnApproval', 'commentOnApproval'];

/** Calls one verb with those arguments that are given. */
export async function callVerb(
  crm: TestCrm,
  verb: string,
  args: Readonly<Record<string, string | undefined>>,
  options: { readonly as: TestClient; readonly language: 'zh' | 'en' },
): Promise<Outcome> {
  // What is shared shows within a second: whom a request comes to is asked anew.
  await crm.clock.advance({ seconds: 0 });
  const keys = Object.keys(args).filter((key) => args[key] !== undefined);
  const typeOf = (key: string): string => types[key] ?? (withReason.includes(verb) ? 'String!' : 'String');
  const document = `mutation (${keys.map((key) => `$${key}: ${typeOf(key)}`).join(', ')}) {
    outcome: ${verb}(${keys.map((key) => `${key}: $${key}`).join(', ')}) { ${shown} } }`;
  return (await crm.data<{ outcome: Outcome }>(document, { variables: args, ...options })).outcome;
}

/** The way of a request in short: `1 部门经理 ACTIVE: 张伟 PENDING`. */
export const way = ({ request }: Outcome): string[] =>
  (request?.steps.nodes ?? []).map(({ round, name, status, assignments }) => {
    const asked = assignments.nodes.map((one) => `${one.approver.displayName} ${one.status}`);
    return `${round} ${name} ${status}: ${asked.join(', ')}`;
  });

export const codes = ({ errors }: Outcome): string[] => errors.map(({ code }) => code);
