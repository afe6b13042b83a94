import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { TestCrm } from '../../../core/src/testing/index.ts';
import type { EntityModel, FieldModel, RowModel } from '../../../core/src/model/index.ts';

export type Input = Record<string, unknown>;

/** The field of a row behind a key of its input: `accountId` is `account`. */
export function fieldBehind(row: RowModel, key: string): FieldModel | undefined {
  return (
    row.fields.get(key) ?? [...row.fields.values()].find((field) => 'inputName' in field && field.inputName === key)
  );
}

export function inputType(schema: GraphQLSchema, name: string): GraphQLInputObjectType | null {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type : null;
}

const wholeValues: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-01-15',
  DateTime: '2026-01-15T08:00:00.000Z',
  CurrencyCode: 'CNY',
  MoneyInput: { amount: '1', currency: 'CNY' },
};

/** What hooks ask for, and no schema can say. */
const alsoNeeded: Readonly<Record<string, (idOf: (entity: string) => Promise<string | null>) => Promise<Input>>> = {
  Contact: async () => ({ familyName: 'Sample' }),
  Lead: async () => ({ company: 'Sample' }),
  Quote: async () => ({ currency: 'CNY' }),
  Order: async () => ({ currency: 'CNY' }),
  ReferenceValue: async () => ({ vocabulary: 'account-lifecycle' }),
  ExchangeRate: async () => ({ to: 'USD' }),
  RecordShare: async (idOf) => ({ userId: await idOf('User') }),
  SavedView: async () => ({ entity: 'Account' }),
  HotelReservation: async (idOf) => ({ roomTypeId: await idOf('HotelRoomType') }),
  BankFinancialAccount: async (idOf) => ({ holderAccountId: await idOf('Account') }),
};

/** Inputs that fit, for every entity: what is required, with references to records that are there. */
export class SampleInputs {
  readonly #ids = new Map<string, string | null>();
  #counter = 0;

  constructor(private readonly crm: TestCrm) {}

  /** What a new record needs at least; null: something that it needs is nowhere. */
  async required(entity: EntityModel): Promise<Input | null> {
    const type = inputType(this.crm.crm.schema, `Create${entity.name}Input`);
    const input = type && (await this.#object(entity, type));
    const idOf = async (name: string): Promise<string | null> => {
      const target = this.crm.crm.model.entities.get(name);
      return target ? this.idOf(target) : null;
    };
    return input && { ...input, ...(await alsoNeeded[entity.name]?.(idOf)) };
  }

  async #object(row: RowModel, type: GraphQLInputObjectType): Promise<Input | null> {
    const input: Input = {};
    for (const field of Object.values(type.getFields())) {
      // A child's parent is optional in the schema: inside the parent's own input nobody names it.
      const behind = fieldBehind(row, field.name);
      const isParent = behind !== undefined && 'inputName' in behind && behind.required === true;
      if (!isNonNullType(field.type) && !isParent) continue;
      const value = await this.#value(row, field);
      if (value === undefined) return null;
      input[field.name] = value;
    }
    return input;
  }

  async #value(row: RowModel, { name, type }: GraphQLInputField): Promise<unknown> {
    const field = fieldBehind(row, name);
    const named = getNamedType(type);
    if (isListType(getNullableType(type))) return [];
    if (field?.kind === 'toOne') return (await this.idOf(field.target)) ?? undefined;
    if (field?.kind === 'anyOne') {
      for (const target of field.targets) {
        const id = await this.idOf(target);
        if (id !== null) return id;
      }
      return undefined;
    }
    if (isEnumType(named)) return named.getValues()[0]?.name;
    if (named.name in wholeValues) return wholeValues[named.name];
    if (field?.kind !== 'attribute') return undefined;
    if (field.type === 'reference' && field.vocabulary) return this.#code(field.vocabulary);
    this.#counter += 1;
    if (field.format === 'email') return `sample${this.#counter}@example.com`;
    if (field.format === 'url') return 'https://example.com/';
    return `sample ${this.#counter}`;
  }

  async #code(vocabulary: string): Promise<string | undefined> {
    const query =
      'query ($v: String!) { referenceValues(first: 1, where: { vocabulary: { eq: $v } }) { nodes { code } } }';
    const { data } = await this.crm.execute<{ referenceValues: { nodes: { code: string }[] } }>(query, {
      variables: { v: vocabulary },
    });
    return data?.referenceValues.nodes[0]?.code;
  }

  /** Some living record, made if there is none. */
  async idOf(entity: EntityModel): Promise<string | null> {
    const known = this.#ids.get(entity.name);
    if (known !== undefined) return known;
    this.#ids.set(entity.name, null); // a circle of required references has no beginning
    const found = (await this.#first(entity)) ?? (await this.#made(entity));
    this.#ids.set(entity.name, found);
    return found;
  }

  async #first({ many }: EntityModel): Promise<string | null> {
    const { data } = await this.crm.execute<Record<string, { nodes: { id: string }[] }>>(
      `{ ${many}(first: 1) { nodes { id } } }`,
    );
    return data?.[many]?.nodes[0]?.id ?? null;
  }

  async #made(entity: EntityModel): Promise<string | null> {
    const input = await this.required(entity);
    if (!input) return null;
    const { one, name } = entity as EntityModel & { one: string };
    const query = `mutation ($input: Create${name}Input!) { create${name}(input: $input) { ${one} { id } } }`;
    const { data } = await this.crm.execute<Record<string, Record<string, { id: string } | null>>>(query, {
      variables: { input },
    });
    return data?.[`create${name}`]?.[one]?.id ?? null;
  }
}
