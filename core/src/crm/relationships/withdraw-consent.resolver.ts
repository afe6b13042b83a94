import {
  Arg,
  Authorized,
  BadInput,
  Ctx,
  ID,
  Mutation,
  NotFound,
  payloadOf,
  Resolver,
  ValidationError,
  type CrmContext,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { Consent } from './consent.entity.ts';

interface Given {
  readonly subject: { readonly id: string } | null;
  readonly channel: string;
  readonly purpose: string;
  readonly status: string;
}

/** Taking back what was agreed: a statement of its own, so that both stay known. */
@Resolver()
export class WithdrawConsentResolver {
  @Authorized()
  @Mutation(() => payloadOf(Consent), {
    description:
      '撤回授权:新增一条拒绝的声明,原来的声明保留 / Takes a consent back: an opt-out for the same channel and purpose is ' +
      'added; what was said before stays. The payload has the new statement.',
  })
  async withdrawConsent(
    @Arg('id', () => ID, { description: '被撤回的授权 / the consent that is taken back' }) id: string,
    @Arg('source', () => String, { nullable: true, description: '词表 consent-source 的代码 / code of consent-source' })
    source: string | null | undefined,
    @Arg('evidence', () => String, { nullable: true }) evidence: string | null | undefined,
    @Ctx() { read, write }: CrmContext,
  ): Promise<WriteOutcome> {
    const given = await givenConsent(id, read);
    if (!given?.subject) return refused(NotFound.record({ zh: '授权', en: 'Consent' }));
    if (given.status !== 'OPT_IN') return refused(notGiven());
    const { subject, channel, purpose } = given;
    return write.create(Consent, { subjectId: subject.id, channel, purpose, status: 'OPT_OUT', source, evidence });
  }
}

async function givenConsent(id: string, read: CrmContext['read']): Promise<Given | null> {
  try {
    const found = await read.one(Consent, id, { subject: { id: true }, channel: true, purpose: true, status: true });
    return found as unknown as Given | null;
  } catch (error) {
    if (error instanceof BadInput) return null;
    throw error;
  }
}

function refused(error: NotFound | ValidationError): WriteOutcome {
  return { id: null, errors: [error] };
}

function notGiven(): ValidationError {
  const message = { zh: '该声明不是同意,无可撤回', en: 'This statement is no opt-in: there is nothing to take back' };
  return new ValidationError('NOTHING_TO_WITHDRAW', message, { path: ['id'] });
}
