import { getNamedType, isInputObjectType, isRequiredInputField, type GraphQLInputField } from 'graphql';
import type { Crm } from '../../../app/index.ts';
import { withClient, quoteIdentifier } from '../../../database/index.ts';
import { toGlobalId, type EntityModel, type FieldModel } from '../../../model/index.ts';
import { newRecordId } from '../../../sdk/index.ts';
import type { ArgumentValues } from '../contract-options.ts';
import { literalOf } from './literals.ts';

/** The least that a new record of an entity can be made of, as a literal of GraphQL; references lead to some record. */
export async function createInput(
  crm: Crm,
  entity: EntityModel,
  given: Readonly<Record<string, ArgumentValues>> = {},
): Promise<string> {
  const type = crm.schema.getType(`Create${entity.name}Input`);
  if (!isInputObjectType(type)) throw new Error(`Records of ${entity.name} cannot be made`);
  const values = given[entity.name] ?? {};
  const parts: string[] = [];
  for (const field of Object.values(type.getFields())) {
    if (field.name in values) parts.push(`${field.name}: ${literalOf(field.type, values[field.name])}`);
    else if (isNeeded(entity, field)) parts.push(`${field.name}: ${await valueOf(crm, entity, field)}`);
  }
  return `{ ${parts.join(', ')} }`;
}

/** Also what only the record insists on: an input may leave out a reference that nested writes fill in, or its name. */
function isNeeded(entity: EntityModel, input: GraphQLInputField): boolean {
  const field = fieldOf(entity, input);
  if (isRequiredInputField(input) || field?.name === entity.display) return true;
  if (!field || !('required' in field) || field.required !== true) return false;
  return !('filledByHooks' in field && field.filledByHooks) && !('default' in field && field.default !== undefined);
}

function fieldOf({ fields }: EntityModel, { name }: GraphQLInputField): FieldModel | undefined {
  return [...fields.values()].find((field) => name === ('inputName' in field ? field.inputName : field.name));
}

async function valueOf(crm: Crm, entity: EntityModel, input: GraphQLInputField): Promise<string> {
  const field = fieldOf(entity, input);
  const target = field && targetOf(field);
  if (target) return JSON.stringify(await someIdOf(crm, target));
  const text = field?.kind === 'attribute' ? textOf(crm, field) : null;
  if (text === null) return literalOf(input.type, undefined, input.name);
  const isList = getNamedType(input.type).toString() !== input.type.toString().replaceAll('!', '');
  return isList ? `[${JSON.stringify(text)}]` : JSON.stringify(text);
}

function targetOf(field: FieldModel): EntityModel | undefined {
  if (field.kind === 'toOne') return field.target;
  return field.kind === 'anyOne'
    ? field.targets.find(({ access }) => typeof access !== 'object' || !('via' in access))
    : undefined;
}

/** Texts with a form; null: any value of the type does. */
function textOf(
  crm: Crm,
  { type, format, vocabulary, max }: Extract<FieldModel, { kind: 'attribute' }>,
): string | null {
  const random = newRecordId().slice(-8);
  if (vocabulary !== undefined) return Object.keys(crm.model.vocabularies.get(vocabulary)?.values ?? {})[0] ?? random;
  if (format === 'email') return `${random}@example.com`;
  if (format === 'url') return `https://example.com/${random}`;
  if (format === 'phone') return '+8613800138000';
  if (format !== undefined) return null;
  return type === 'string' || type === 'text' ? random.slice(-(max ?? random.length)) : null;
}

/** Global id of the record that was made first; of an entity without any an id that is nobody's. */
export async function someIdOf(crm: Crm, entity: EntityModel): Promise<string> {
  const { ownerUrl } = await crm.connect();
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${quoteIdentifier(entity.table)} where deleted_at is null order by id limit 1`,
    );
    return toGlobalId(entity, rows[0]?.id ?? newRecordId());
  });
}
