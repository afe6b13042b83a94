import { isObjectType, type GraphQLField } from 'graphql';
import { duplicateQueryNames } from '../../../sdk/index.ts';
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
  const asked = duplicateQueries(subject);
  return rootFields(subject, 'Query').filter(({ name }) => !generated.has(name) && !asked.has(name));
}

/** Those that look for duplicates are the platform's: what they find depends on rows that resemble each other. */
export function duplicateQueries({ entities, model }: ContractSubject): ReadonlySet<string> {
  return new Set(
    entities
      .filter((entity) => model.matching.has(entity))
      .flatMap((entity) => Object.values(duplicateQueryNames(entity))),
  );
}
