import { isDeepStrictEqual } from 'node:util';
import { getOperationAST, parse, type ExecutionResult } from 'graphql';
import type { Crm, ExecuteRequest } from '../app/index.ts';

const otherPaths = ['rows', 'resolvers'] as const;

/**
 * Runs a query on the other execution paths too: each must give the same answer, errors included. What others write in
 * between may change it, so a difference counts when it is there twice.
 * @throws Error that shows both answers
 */
export async function compareOtherPaths(crm: Crm, request: ExecuteRequest, answer: ExecutionResult): Promise<void> {
  if (!isQuery(request)) return;
  for (const path of otherPaths) {
    if (sameAnswer(answer, await crm.execute({ ...request, path }))) continue;
    const [again, other] = [await crm.execute(request), await crm.execute({ ...request, path })];
    if (sameAnswer(again, other)) continue;
    throw new Error(
      `The path "${path}" answers otherwise.\n${request.document}\n${textOf(again)}\n-- ${path}:\n${textOf(other)}`,
    );
  }
}

function isQuery({ document, operationName }: ExecuteRequest): boolean {
  try {
    return getOperationAST(parse(document), operationName)?.operation === 'query';
  } catch {
    return false;
  }
}

function sameAnswer(one: ExecutionResult, other: ExecutionResult): boolean {
  return textOf(one) === textOf(other) || isDeepStrictEqual(normalised(one), normalised(other));
}

function textOf(answer: ExecutionResult): string {
  return JSON.stringify(normalised(answer));
}

/** Links to files carry the moment they were signed; a masked error the id of its request. */
function normalised({ data, errors, extensions }: ExecutionResult): unknown {
  const text = JSON.stringify({ data, errors, extensions }, (key, value: unknown) => {
    if (key === 'requestId') return undefined;
    return typeof value === 'string' && value.startsWith('/files/') ? value.replace(/\?.*$/, '') : value;
  });
  return JSON.parse(text) as unknown;
}
