import { createRequire } from 'node:module';
import type { Client } from 'pg';

/** What frames statements, what asks the planner only, and what gives up a prepared one. */
const uncounted = /^\s*(begin|start transaction|commit|rollback|savepoint|release|set|explain|deallocate)\b/i;

type Query = (this: Client, statement: unknown, ...rest: unknown[]) => unknown;

/**
 * What the server does by itself: it notes statements that took long, which on a busy machine may be any of them, and
 * adds up what was written to measures a while ago.
 */
const ownWork = /"slow_read"|^with moved as \(delete from "\w+_delta"/;

/** How many statements are expected: exactly so many, or a bound. */
export type ExpectedQueries = number | { readonly atMost: number };

/** The places that have a copy of pg: our readers and the ORM. */
function clientPrototypes(): { query: Query }[] {
  const require = createRequire(import.meta.url);
  const files = [import.meta.filename, require.resolve('@mikro-orm/postgresql')].map((from) =>
    createRequire(from).resolve('pg'),
  );
  return [...new Set(files)].map(
    (file) => (require(file) as { Client: { prototype: { query: Query } } }).Client.prototype,
  );
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : String((statement as { readonly text?: unknown }).text);
}

/**
 * Listens at the clients of one database while something runs. What frames a transaction and what only asks the planner
 * (`explain`) is left out.
 */
export async function statementsDuring<T>(
  database: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const restored = clientPrototypes().map((prototype) => {
    const { query } = prototype;
    prototype.query = function (statement, ...rest) {
      const text = textOf(statement);
      const isCounted = !uncounted.test(text) && !ownWork.test(text);
      if (this.database === database && isCounted) statements.push(text);
      return query.call(this, statement, ...rest);
    };
    return () => (prototype.query = query);
  });
  try {
    return { result: await work(), statements };
  } finally {
    restored.forEach((restore) => restore());
  }
}

/** @throws Error that lists the statements, when there were more or fewer than expected */
export function checkStatements(statements: readonly string[], expected: ExpectedQueries): void {
  const count = statements.length;
  const isRight = typeof expected === 'number' ? count === expected : count <= expected.atMost;
  if (isRight) return;
  const wanted = typeof expected === 'number' ? `${expected}` : `at most ${expected.atMost}`;
  const list = statements.map((text, index) => `${index + 1}. ${text.trim()}`).join('\n');
  throw new Error(`Expected ${wanted} statements, there were ${count}:\n${list}`);
}
