import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { VariableCoercion } from '../../src/graphql/execution/variable-coercion.ts';

const schema = buildSchema(`
  enum Stage { OPEN WON }
  input Where { name: String, stages: [Stage!], first: Int = 3 }
  type Query { ok(id: ID, first: Int, stage: Stage, where: Where, names: [String!]): Boolean }
`);
const types = [
  'ID',
  'ID!',
  'Int',
  'Int!',
  'Float',
  'Boolean',
  'String',
  'Stage',
  'Stage!',
  'Where',
  'Where!',
  '[String!]',
];
const defaults: Readonly<Record<string, string>> = {
  ID: '"x"',
  Int: '7',
  Float: '1.5',
  Boolean: 'true',
  String: '"s"',
  Stage: 'WON',
  Where: '{ name: "n" }',
};

const operation = (declared: string): OperationDefinitionNode => {
  const [found] = parse(`query ${declared} { ok }`).definitions;
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation');
  return found;
};

const leaf = fc.constantFrom<unknown>(null, 1, 1.5, -0, 2 ** 40, '', '1', 'OPEN', 'WON', 'open', true, [], ['a'], {});
const value = fc.oneof(
  leaf,
  fc.record({ name: leaf, stages: leaf, first: leaf, other: leaf }, { requiredKeys: [] }),
  fc.array(leaf, { maxLength: 3 }),
);
const variable = fc.record({
  type: fc.constantFrom(...types),
  hasDefault: fc.boolean(),
  value: fc.option(value, { nil: undefined }),
});

it('gives what graphql-js gives, whatever is declared and whatever comes', () => {
  fc.assert(
    fc.property(fc.array(variable, { maxLength: 4 }), (variables) => {
      const declared = variables.map(({ type, hasDefault }, index) => {
        const preset = hasDefault ? defaults[type] : undefined;
        return `$v${index}: ${type}${preset === undefined ? '' : ` = ${preset}`}`;
      });
      const node = operation(declared.length > 0 ? `(${declared.join(', ')})` : '');
      const given = variables.flatMap((one, index) => (one.value === undefined ? [] : [[`v${index}`, one.value]]));
      const input = Object.fromEntries(given) as Record<string, unknown>;
      const theirs = getVariableValues(schema, node.variableDefinitions ?? [], input).coerced ?? null;
      expect(new VariableCoercion(schema, node).of(input)).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});

it('takes nothing that an object only inherits for a variable', () => {
  const node = operation('($toString: String, $constructor: String = "preset")');
  expect(new VariableCoercion(schema, node).of({})).toEqual({ constructor: 'preset' });
});
