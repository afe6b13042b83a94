import type { ExecutionResult } from 'graphql';

/** The data of an answer as the text that PostgreSQL built. */
export class SplicedData {
  constructor(
    readonly text: string,
    /** Response keys of the root fields that are null. */
    readonly nulls: readonly string[],
  ) {}
}

/** The body of an answer; spliced data goes into it untouched. */
export function answerText(result: { readonly data?: unknown }): string {
  if (!(result.data instanceof SplicedData)) return JSON.stringify(result);
  const { data, ...rest } = result;
  return splicedAnswer(data, rest);
}

/** The same of data that is there, beside what else the answer tells. */
export function splicedAnswer({ text }: SplicedData, rest: object): string {
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${text}}` : `${others.slice(0, -1)},"data":${text}}`;
}

/** The answer as objects, for callers in this process. */
export function parsedAnswer(result: ExecutionResult): ExecutionResult {
  const data: unknown = result.data;
  return data instanceof SplicedData ? { ...result, data: JSON.parse(data.text) as Record<string, unknown> } : result;
}
