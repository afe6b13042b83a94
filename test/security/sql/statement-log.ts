import { createRequire } from 'node:module';

/** What went over the wire to PostgreSQL: texts of statements, and values that were bound to them. */
export interface StatementLog {
  readonly texts: string[];
  readonly bound: string[];
}

interface WireConnection {
  query(text: string): void;
  parse(query: { readonly text: string }): void;
  bind(config: { readonly values?: readonly unknown[] }): void;
}

const require = createRequire(import.meta.url);

/** The places that have a copy of pg: our readers, and the ORM. */
function wireClasses(): WireConnection[] {
  const root = new URL('../../../', import.meta.url).pathname;
  const orm = require.resolve('@mikro-orm/postgresql', { paths: [`${root}core`] });
  const files = new Set([root, orm].map((from) => require.resolve('pg/lib/connection.js', { paths: [from] })));
  return [...files].map((file) => (require(file) as { prototype: WireConnection }).prototype);
}

/** Listens at the messages of the protocol, below everything that builds statements. */
export function logStatements(): StatementLog {
  const log: StatementLog = { texts: [], bound: [] };
  for (const wire of wireClasses()) {
    const { query, parse, bind } = wire;
    wire.query = function (this: WireConnection, text) {
      log.texts.push(text);
      query.call(this, text);
    };
    wire.parse = function (this: WireConnection, one) {
      log.texts.push(one.text);
      parse.call(this, one);
    };
    wire.bind = function (this: WireConnection, config) {
      for (const value of config.values ?? [])
        log.bound.push(typeof value === 'string' ? value : JSON.stringify(value));
      bind.call(this, config);
    };
  }
  return log;
}
