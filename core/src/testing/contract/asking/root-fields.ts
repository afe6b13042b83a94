import { isObjectType, type GraphQLField } from 'graphql';
import type { ContractSubject } from '../contract-subject.ts';

type Field = GraphQLField<unknown, unknown>;

/** Root fields that the schema has because of the plugin. */
export function rootFields({ schema, baseSchema }: ContractSubject, root: 'Query' | 'Mutation'): Field[] {
  const [now, before] = [schema.getType(root), baseSchema.getType(root)];
  const known = isObjectType(before) ? before.getFields() : {};
  return isObjectType(now) ? Object.values(now.getFields()).filter(({ name }) => !Object.hasOwn(known, name)) : [];
}

/** Those of them that a resolver of the plugin answers. */
export function writtenQueries(subject: ContractSubject): Field[] {
  const generated = new Set(subject.entities.flatMap(({ one, many }) => [one, many, `${one}Groups`]));
  return rootFields(subject, 'Query').filter(({ name }) => !generated.has(name));
}
