import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = 'schema/full.graphql';
const sdl = readFileSync(path.join(root, file), 'utf8');

interface Finding {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
}

/** What `npm run lint:schema` finds in this text, as if it were the committed file. */
function findings(text: string): Finding[] {
  const argv = ['node_modules/eslint/bin/eslint.js', '--config', 'eslint.schema.config.mjs', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [...argv, '--stdin', '--stdin-filename', file], {
    cwd: root,
    encoding: 'utf8',
    input: text,
    maxBuffer: 64 * 2 ** 20,
  });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { messages: Finding[] }[]).flatMap(({ messages }) => messages);
}

describe('the SDL', () => {
  it('keeps the rule sets schema-recommended and schema-relay', () => {
    expect(findings(sdl).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  it('would be told apart from one that does not', () => {
    const mistakes = `
      type oddType { name: String }
      type Odd { id: ID! oddName: String odder: String }
      type OddConnection { edges: [String] }
      extend type Query { getOdd: OddConnection }`;
    const found = findings(sdl + mistakes);
    expect(found.map(({ message }) => message).join('\n')).not.toContain('odder');
    const rules = new Set(found.map(({ ruleId }) => ruleId?.replace('@graphql-eslint/', '')));
    expect([...rules].sort()).toEqual(
      expect.arrayContaining([
        'naming-convention',
        'no-typename-prefix',
        'relay-arguments',
        'relay-connection-types',
        'require-description',
        'strict-id-in-types',
      ]),
    );
  });

  it('pages nothing but nodes and groups', () => {
    const schema = buildSchema(sdl);
    const edges = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Edge'),
    );
    expect(edges.length).toBeGreaterThan(20);
    const others = edges
      .map((edge) => getNamedType(edge.getFields()['node']?.type) as GraphQLObjectType)
      .filter((node) => !node.getInterfaces().some(({ name }) => name === 'Node') && !/Group$/.test(node.name));
    // What happened to records is asked for through them or the feed: an entry by itself has no address.
    expect(others.map(({ name }) => name)).toEqual(['Event', 'HistoryEntry']);
  });
});
