import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CrmError, LimitExceeded, type Label, type Language, type Logger } from '../../sdk/index.ts';
import { mistakeInChinese } from './document-mistakes.ts';

const internalCode = 'INTERNAL_SERVER_ERROR';
const internalMessage: Label = { zh: '服务器内部错误', en: 'Internal server error' };

const parseFailedCode = 'GRAPHQL_PARSE_FAILED';
/** The parser is recursive: brackets in brackets in brackets exhaust its stack, never more than that. */
const tooNested: Label = { zh: '文档嵌套过深', en: 'The document is nested too deeply' };

const longestMessage = 500;

/** Who gets the answer. */
export interface Asker {
  readonly language: Language;
  readonly requestId: string;
  readonly log: Logger;
}

/** What was thrown first, below everything that it was wrapped in. */
export function causeOf(error: unknown): unknown {
  let at = error;
  while (at instanceof GraphQLError && at.originalError) at = at.originalError;
  return at;
}

/** The parser stops at the first token too many, and says how many are allowed. */
function tooManyTokens({ message }: GraphQLFormattedError): LimitExceeded | undefined {
  const allowed = Number(/^Syntax Error: Document contains more that? (\d+) tokens/.exec(message)?.[1]);
  return allowed
    ? LimitExceeded.of({ zh: '文档词元数', en: 'Tokens of the document' }, allowed + 1, allowed)
    : undefined;
}

/** Where in the document and in the data it happened: nothing that the client does not know. */
function place({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations && { locations }), ...(path && { path }) };
}

function masked(
  formatted: GraphQLFormattedError,
  error: unknown,
  { language, requestId, log }: Asker,
): GraphQLFormattedError {
  log.error({ error: causeOf(error), requestId, path: formatted.path }, 'Request failed');
  return { ...place(formatted), message: internalMessage[language], extensions: { code: internalCode, requestId } };
}

/**
 * What a client gets for an error: CRM errors in its language, mistakes in the document as GraphQL says, everything
 * else masked, with the id under which it stands in the log.
 */
export function answerTo(formatted: GraphQLFormattedError, error: unknown, asker: Asker): GraphQLFormattedError {
  const cause = tooManyTokens(formatted) ?? causeOf(error);
  if (cause instanceof CrmError) {
    const extensions = { code: cause.code, ...(cause.path.length > 0 && { path: cause.path }) };
    return { ...place(formatted), message: cause.messageIn(asker.language), extensions };
  }
  if (cause instanceof RangeError && formatted.extensions?.['code'] === parseFailedCode) {
    return { message: tooNested[asker.language], extensions: { code: parseFailedCode } };
  }
  // Errors that say their code were made for clients; graphql-js' own about our results say none.
  if (formatted.extensions?.['code'] === internalCode || !(cause instanceof GraphQLError)) {
    return masked(formatted, error, asker);
  }
  const message = shortened(formatted.message);
  return { ...formatted, message: asker.language === 'zh' ? mistakeInChinese(message) : message };
}

/** Messages of graphql-js repeat what was sent, however long it is. */
function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}

/** The same before anybody is known: a request that never became an operation. */
export function answerWithoutRequest(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.['code'] !== internalCode) return formatted;
  return { ...place(formatted), message: internalMessage.en, extensions: { code: internalCode } };
}
