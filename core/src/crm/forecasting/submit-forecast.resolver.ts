import {
  Arg,
  Ctx,
  Decimal,
  ID,
  Int,
  Money,
  Mutation,
  payloadOf,
  Resolver,
  Unauthenticated,
  createInputOf,
  ValidationError,
  type CrmContext,
  type UserError,
  type WhereInput,
  type WriteOutcome,
} from '../../sdk/index.ts';
import { ForecastSubmission } from './forecast-submission.entity.ts';

/** Permission to say what another one's forecast is worth. */
export const adjustPermission = 'forecast:adjust';

interface SubmittedAmounts {
  readonly period: string;
  readonly commit?: Money | null;
}

/** The verbs of forecasting: a person says what will be sold, the manager says what that is worth. */
@Resolver()
export class SubmitForecastResolver {
  @Mutation(() => payloadOf(ForecastSubmission), {
    description:
      '上报本人的销售预测,同一期间和币种再次上报即替换,历次上报均保留 / Submits the forecast of the caller for a month or ' +
      'quarter. One per currency: submitting again replaces it, and what was said before is kept.',
  })
  async submitForecast(
    @Arg('input', () => createInputOf(ForecastSubmission)) input: SubmittedAmounts & WhereInput,
    @Ctx() { principal, sql, write }: CrmContext,
  ): Promise<WriteOutcome> {
    if (!principal) throw new Unauthenticated();
    const { userId } = principal;
    const currency = input.commit?.currency ?? '';
    const [found] = await sql.rows<{ readonly externalId: string | null }>`
      select s.external_id as "externalId" from ${sql.visible(ForecastSubmission)} s
      where s.owner_id = ${userId}::uuid and s.period = ${input.period} and s.commit_currency = ${currency}`;
    const externalId = found?.externalId ?? `forecast:${userId}:${input.period}:${currency}`;
    const { ids, errors } = await write.upsertMany(ForecastSubmission, [{ ...input, externalId }]);
    return { id: ids[0] ?? null, errors: errors.map(ofSingleInput) };
  }

  @Mutation(() => payloadOf(ForecastSubmission), {
    description:
      '经理调整下属的承诺 / The manager adjusts the commit of somebody else, with a reason. It stands until that person ' +
      'submits again.',
  })
  async adjustForecast(
    @Arg('id', () => ID) id: string,
    @Arg('commit', () => Decimal, { description: '金额,币种不变 / Amount in the currency of the submission.' })
    commit: string,
    @Arg('reason', () => String) reason: string,
    @Arg('ifVersion', () => Int, { nullable: true }) ifVersion: number | null | undefined,
    @Ctx() { write }: CrmContext,
  ): Promise<WriteOutcome> {
    return write.act(
      ForecastSubmission,
      id,
      (submission, context) => {
        context.require(adjustPermission);
        const { principal, now } = context;
        if (submission.owner?.id === principal?.userId) context.reject(ownForecast());
        if (reason.trim() === '') context.reject(ValidationError.required('reason', reasonLabel));
        submission.adjustedCommit = Money.of(commit, submission.commit.currency);
        submission.adjustmentReason = reason.trim();
        submission.adjustedBy = principal?.userId ?? null;
        submission.adjustedAt = now;
      },
      { ifVersion: ifVersion ?? undefined, action: 'read' },
    );
  }
}

const reasonLabel = { zh: '调整原因', en: 'Reason of the adjustment' };

const ownForecast = (): ValidationError =>
  new ValidationError(
    'OWN_FORECAST',
    { zh: '不能调整自己的预测,请重新上报', en: 'Nobody adjusts the own forecast: submit it again' },
    { path: ['id'] },
  );

/** The write took a list of one; the caller gave an object. */
function ofSingleInput(error: UserError): UserError {
  const [input = 'input', , ...path] = error.path;
  return Object.create(error, { path: { value: [input, ...path], enumerable: true } }) as UserError;
}
