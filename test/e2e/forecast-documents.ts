// What the people of B4 ask.

export const submit = `mutation ($input: CreateForecastSubmissionInput!) { submitForecast(input: $input) {
  forecastSubmission { id version period startsOn endsOn commit { amount } adjustedCommit { amount } }
  errors { code message path } } }`;

export interface Submitted {
  readonly submitForecast: {
    readonly forecastSubmission: { readonly id: string; readonly version: number } | null;
    readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
  };
}

export const report = `query ($by: ForecastDimension, $asOf: DateTime, $currency: CurrencyCode, $leadDays: Int) {
  forecastReport(period: "2026-Q3", by: $by, asOf: $asOf, currency: $currency, leadDays: $leadDays) {
    missing rates { from to rate }
    lines { ...figures owner { id } team { name } } totals { ...figures }
  } }
  fragment figures on ForecastLine { currency
    closed { amount } commit { amount } bestCase { amount } pipeline { amount } unweighted { amount }
    weighted { amount } submitted { commit { amount } adjustedCommit { amount } } bias { amount } biasPercent }`;

interface Amount {
  readonly amount: string;
}
interface Line {
  readonly owner?: { readonly id: string } | null;
  readonly team?: { readonly name: string } | null;
  readonly currency: string;
  readonly closed: Amount;
  readonly submitted: { readonly commit: Amount; readonly adjustedCommit: Amount } | null;
  readonly bias: Amount | null;
  readonly biasPercent: string | null;
}
export interface Report {
  readonly forecastReport: {
    readonly lines: readonly Line[];
    readonly totals: readonly Line[];
    readonly missing: readonly string[];
    readonly rates: readonly object[];
  };
}

export const moved = `query ($from: DateTime!, $to: DateTime, $ownerId: ID) {
  pipelineChange(period: "2026-Q3", from: $from, to: $to, ownerId: $ownerId) {
    bridges { currency opening { amount } closing { amount } parts { kind label count amount { amount } } }
    opportunities { name kind amount { amount } }
  } }`;
