import {
  allOrNothing,
  ValidationError,
  type CrmContext,
  type Verb,
  type VerbContext,
  type VerbOptions,
  type WriteOutcome,
  type WritePort,
} from '@guanxi/core';
import { registrations } from './feature.ts';
import { BuildingRegistrationPolicy, policyKey } from './policy.entity.ts';
import { registrationErrors } from './registration-errors.ts';
import { BuildingRegistration } from './registration.entity.ts';

export type Ports = Pick<CrmContext, 'read' | 'write'>;

const noPolicy = (): ValidationError =>
  new ValidationError('NO_REGISTRATION_POLICY', {
    zh: '您无权查看报备规则(BuildingRegistrationPolicy),不能处理报备',
    en: 'Registrations are dealt with by those who may read the registration policy (BuildingRegistrationPolicy)',
  });

/**
 * Work that decides who gets a project, one after the other over all servers: the policy's row is locked before
 * anything else, so that what the work reads of others is what they committed. Before the record, too: two units that
 * hold a record each and wait for the policy would wait for each other.
 */
export async function inTurn(
  { read, write }: Ports,
  work: (write: WritePort) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const [policy] = await read.list<{ id: string }>(BuildingRegistrationPolicy, {
    where: { key: { eq: policyKey } },
    select: { id: true },
    first: 1,
  });
  if (!policy) return { id: null, errors: [noPolicy()] };
  return allOrNothing(write, async (inside) => {
    const locked = await inside.act(BuildingRegistrationPolicy, policy.id, () => undefined, { action: 'read' });
    return locked.errors.length > 0 ? locked : work(inside);
  });
}

type Work = (record: BuildingRegistration, context: VerbContext) => void | Promise<void>;

/** A verb on one registration, refused where the part is switched off. */
export function verbOf(work: Work): Verb<BuildingRegistration> {
  return (record, context) => {
    if (!context.isEnabled(registrations)) throw registrationErrors.switchedOff();
    return work(record, context);
  };
}

/** The same, in turn with all others that decide who gets a project. */
export function actInTurn(ports: Ports, id: string, work: Work, options?: VerbOptions): Promise<WriteOutcome> {
  return inTurn(ports, (write) => write.act(BuildingRegistration, id, verbOf(work), options));
}

/** What somebody has to say about a step; blanks are nothing. */
export function reasonIn(text: string | null | undefined): string {
  const reason = text?.trim();
  if (!reason) throw registrationErrors.reasonRequired();
  return reason;
}
