import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { capitalize } from '../../../sdk/index.ts';
import type { ContractCheck } from '../contract-check.ts';
import type { ContractSubject } from '../contract-subject.ts';
import { catalogueDifferences } from '../database/catalogue.ts';

/** Names carry the prefix, so that two plugins that never met cannot collide, and are spelled as everywhere else. */
export const namesItsOwn: ContractCheck = {
  name: 'names everything under its prefix, and spells names as the platform does',
  findings: async (subject) => [...manifestNames(subject), ...schemaNames(subject), ...(await databaseNames(subject))],
};

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const camel = /^[a-z][a-zA-Z0-9]*$/;
const pascal = /^[A-Z][a-zA-Z0-9]*$/;
const upper = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

function manifestNames({ plugin }: ContractSubject): string[] {
  const { id, prefix, scopes = {}, messages = {}, vocabularies = [], roles = [] } = plugin;
  const spelled = (what: string, names: readonly string[], form: RegExp, right: string): string[] =>
    names.filter((name) => !form.test(name)).map((name) => `${what} "${name}" has to be ${right}`);
  return [
    ...spelled('the id', [id], kebab, 'kebab-case: field-service'),
    ...spelled('the scope', Object.keys(scopes), camel, 'lowerCamelCase: desk'),
    ...spelled('the message', Object.keys(messages), camel, 'lowerCamelCase: roomTaken'),
    ...spelled(
      'the vocabulary',
      vocabularies.map(({ name }) => name),
      kebab,
      'kebab-case: room-view',
    ),
    ...roles
      .filter(({ key }) => !key.startsWith(`${prefix}:`))
      .map(({ key }) => `the role "${key}" has to begin with the prefix: ${prefix}:${key.replace(/^.*:/, '')}`),
  ];
}

/** Everything that the schema has only because of the plugin. */
function schemaNames(subject: ContractSubject): string[] {
  const { schema, baseSchema, plugin } = subject;
  const word = capitalize(plugin.prefix);
  const carries = (name: string): boolean => new RegExp(`^${plugin.prefix}(?![a-z])|${word}(?![a-z])`).test(name);
  return Object.values(schema.getTypeMap()).flatMap((type): string[] => {
    const before = baseSchema.getType(type.name);
    if (!before) {
      const findings = carries(type.name) ? [] : [`the type ${type.name} lacks the prefix: ${word}${type.name}`];
      return [...findings, ...spelling(type)];
    }
    if (!isObjectType(type) || !isObjectType(before)) return [];
    return Object.keys(type.getFields())
      .filter((name) => !Object.hasOwn(before.getFields(), name) && !carries(name))
      .map((name) => `the field ${type.name}.${name} lacks the prefix: ${plugin.prefix}${capitalize(name)}`);
  });
}

/** As in eslint.schema.config.mjs: how types, fields, arguments and values are spelled; types are described. */
function spelling(type: GraphQLNamedType): string[] {
  const wrong = (what: string, name: string, form: RegExp, right: string): string[] =>
    form.test(name) ? [] : [`${what} ${name} has to be ${right}`];
  const findings = wrong('the type', type.name, pascal, 'UpperCamelCase');
  if (!type.description) findings.push(`the type ${type.name} has no description: say in both languages what it is`);
  if (isEnumType(type)) {
    return [
      ...findings,
      ...type.getValues().flatMap(({ name }) => wrong(`the value ${type.name}`, name, upper, 'UPPER_CASE')),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return findings;
  for (const field of Object.values(type.getFields())) {
    findings.push(...wrong(`the field ${type.name}.`, field.name, camel, 'lowerCamelCase'));
    for (const { name } of 'args' in field ? field.args : []) {
      findings.push(...wrong(`the argument of ${type.name}.${field.name}`, name, camel, 'lowerCamelCase'));
    }
  }
  return findings;
}

/** Uninstalling goes by the prefix: what is not named under it would stay for ever. */
async function databaseNames(subject: ContractSubject): Promise<string[]> {
  const { prefix } = subject.plugin;
  const { before, after } = await subject.installed();
  return catalogueDifferences(before, after).flatMap((difference) => {
    const [, kind = '', name = ''] =
      /^(table|function|sequence|type|trigger|column|constraint|index) (\S+)/.exec(difference) ?? [];
    if (name.startsWith(`${prefix}_`)) return [];
    if (kind === 'constraint' || kind === 'index') return [];
    return [`a migration changes what is not its own: ${difference}: names begin with ${prefix}_`];
  });
}
