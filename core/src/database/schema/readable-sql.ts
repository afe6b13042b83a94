/** Splits at commas that stand outside of brackets and quotes. */
function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote) quote = char === quote ? '' : quote;
    else if (char === "'" || char === '"') quote = char;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

function readableStatement(statement: string): string {
  const table = /^(create table [^(]+\()(.*)\);$/s.exec(statement);
  if (table) return `${table[1]}\n  ${splitList(table[2] ?? '').join(',\n  ')}\n);`;
  const altered = /^(alter table (?:"[^"]+"\.)?"[^"]+") (.*, (?:add|alter|drop) .*);$/s.exec(statement);
  if (altered) return `${altered[1]}\n  ${splitList(altered[2] ?? '').join(',\n  ')};`;
  const constraint = /^(alter table .+?) (add constraint .+?) (foreign key|check) (.*)$/s.exec(statement);
  if (constraint && statement.length > 110) {
    return `${constraint[1]} ${constraint[2]}\n  ${constraint[3]} ${constraint[4]}`;
  }
  return statement;
}

/** The generator's statements, one column a line: migrations are read by people before they run. */
export function readableSql(statements: readonly string[]): string {
  return statements.length === 0 ? '' : `${statements.map(readableStatement).join('\n')}\n`;
}

/** One statement per element; empty elements part the tables. */
export function statementsOf(generated: string): string[] {
  const lines = generated.split('\n').map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines;
}
