import {
  type GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLObjectType,
  GraphQLUnionType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLFieldConfigMap,
  type GraphQLFieldResolver,
  type GraphQLInputFieldConfigMap,
  type GraphQLNamedType,
} from 'graphql';
import type { EntityModel } from '../../model/index.ts';
import { generatedTypeName, Money, type GeneratedKind } from '../../sdk/index.ts';
import { inputObjectType, objectType } from './composed-types.ts';
import { connectionType } from './connection-types.ts';
import { entityType } from './entity-types.ts';
import { errorClasses, errorType, userErrorInterface } from './error-types.ts';
import { createInputType, updateInputType } from './input-types.ts';
import { orderByType } from './order-types.ts';
import { payloadType } from './payload-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';
import { whereType } from './where-types.ts';
import { wrappedField } from '../fields/wrap-resolvers.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const generated: Readonly<Record<GeneratedKind, (types: TypeRegistry, entity: EntityModel) => GraphQLNamedType>> = {
  where: whereType,
  orderBy: orderByType,
  connection: connectionType,
  payload: payloadType,
  createInput: createInputType,
  updateInput: updateInputType,
};

function generatedFor(types: TypeRegistry, name: string): GraphQLNamedType {
  for (const entity of types.model.entities.values()) {
    for (const [kind, make] of Object.entries(generated)) {
      if (generatedTypeName(kind as GeneratedKind, entity.name) === name) return make(types, entity);
    }
  }
  throw new Error(`A resolver names the type ${name}, but the composition has no such entity`);
}

/** Fields of a hand-written object, interface or root type. */
export function rebuiltFields(types: TypeRegistry, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, wrappedField(types, field)]));
}

function rebuiltInput(types: TypeRegistry, type: GraphQLInputObjectType): GraphQLInputObjectType {
  const config = type.toConfig();
  const fields = (): GraphQLInputFieldConfigMap =>
    Object.fromEntries(
      Object.entries(config.fields).map(([name, field]) => [
        name,
        { ...field, astNode: undefined, type: types.input(field.type) },
      ]),
    );
  return inputObjectType({ ...config, astNode: undefined, fields });
}

/** The engine keys a selected amount by alias, code returns `Money` itself: both resolve here. */
function moneyType(type: GraphQLObjectType): GraphQLObjectType {
  const config = type.toConfig();
  const resolve: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
    const amount = source as Record<string, unknown>;
    return amount[source instanceof Money ? info.fieldName : String(info.path.key)] ?? amount[info.fieldName];
  };
  const fields = Object.entries(config.fields).map(([name, field]) => [name, { ...field, resolve }] as const);
  return objectType({ ...config, fields: Object.fromEntries(fields) });
}

/** The type of the composition that stands for one of the base schema: placeholders swapped, references wrapped. */
export function rebuiltType(types: TypeRegistry, type: GraphQLNamedType): GraphQLNamedType {
  if (isScalarType(type)) {
    return type.extensions['guanxiPlaceholder'] ? generatedFor(types, type.name) : type;
  }
  const row = types.model.entities.get(type.name) ?? types.model.slots.find((slot) => slot.name === type.name);
  if (row) return entityType(types, row);
  const errorClass = errorClasses(types).find((target) => target.name === type.name);
  if (errorClass) return errorType(types, errorClass);
  if (isObjectType(type)) {
    const config = type.toConfig();
    if (type.name === Money.name) return moneyType(type);
    return objectType<unknown, RequestContext>({
      ...config,
      astNode: undefined,
      interfaces: () => config.interfaces.map((one) => types.named(one) as GraphQLInterfaceType),
      fields: () => rebuiltFields(types, config.fields),
    });
  }
  if (isInterfaceType(type)) {
    if (type.name === 'UserError') return userErrorInterface(types);
    const config = type.toConfig();
    return new GraphQLInterfaceType({
      ...config,
      astNode: undefined,
      interfaces: () => config.interfaces.map((one) => types.named(one) as GraphQLInterfaceType),
      fields: () => rebuiltFields(types, config.fields),
    });
  }
  if (isUnionType(type)) {
    const config = type.toConfig();
    const members = (): GraphQLObjectType[] => config.types.map((one) => types.named(one) as GraphQLObjectType);
    return new GraphQLUnionType({ ...config, astNode: undefined, types: members });
  }
  return isInputObjectType(type) ? rebuiltInput(types, type) : type;
}
