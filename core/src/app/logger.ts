import { createRequire } from 'node:module';
import type { PrettyOptions } from 'pino-pretty';
import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';
import type { Logger } from '../sdk/index.ts';
import type { LogLevel } from './config/crm-options.ts';

/** Fields whose values never reach a log, at the top and one level down. */
const confidential = [
  'password',
  'passwordHash',
  'secret',
  'token',
  'accessToken',
  'refreshToken',
  'authorization',
  'cookie',
  'databaseUrl',
];

const redacted = confidential.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** A logger whose lines are on disk or on the terminal when `flush` returns. */
export interface ProcessLogger extends Logger {
  flush(): void;
}

function wrap(logger: PinoLogger): ProcessLogger {
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    flush: () => logger.flush(),
  };
}

/** The password inside a connection string, replaced: log lines and messages name servers, never keys to them. */
export function withoutPassword(text: string): string {
  return text.replace(/(\bpostgres(?:ql)?:\/\/[^\s:/@]*):[^\s@]*@/g, '$1:***@');
}

/**
 * One JSON object a line, or coloured text where a person watches a terminal.
 *
 * @param to 1 (standard output) or 2 (standard error), for commands whose output is data
 */
export function createLogger(level: LogLevel, to: 1 | 2 = 1): ProcessLogger {
  const isTerminal = (to === 1 ? process.stdout : process.stderr).isTTY;
  let stream: DestinationStream;
  if (isTerminal && level !== 'silent') {
    // Only where it is used: the module costs 20 ms of every start.
    const pretty = createRequire(import.meta.url)('pino-pretty') as (options: PrettyOptions) => DestinationStream;
    stream = pretty({
      colorize: true,
      translateTime: 'SYS:HH:MM:ss.l',
      ignore: 'pid,hostname',
      sync: true,
      destination: to,
    });
  } else {
    stream = pino.destination({ dest: to, sync: true });
  }
  return loggerTo(stream, level);
}

/** The same over any stream: tests read what was written. */
export function loggerTo(stream: DestinationStream, level: LogLevel): ProcessLogger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: redacted, censor: '***' },
    hooks: {
      logMethod(this: PinoLogger, input: Parameters<PinoLogger['info']>, method: PinoLogger['info']) {
        const [fields, message, ...rest] = input as [object, string, ...unknown[]];
        method.apply(this, [
          fields,
          typeof message === 'string' ? withoutPassword(message) : message,
          ...rest,
        ] as never);
      },
    },
    serializers: {
      error: serializedError,
      err: serializedError,
    },
  };
  return wrap(pino(options, stream));
}

function serializedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const code: unknown = Reflect.get(error, 'code');
  return { name, code, message: withoutPassword(message), stack: stack && withoutPassword(stack) };
}
