import {
  buildSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import { CrmError } from '../../sdk/index.ts';

/** A composition changed something of the part below it that SDL cannot express as an addition. */
export class SchemaNotExtended extends CrmError {
  static by(pluginId: string): SchemaNotExtended {
    return new SchemaNotExtended('SCHEMA_NOT_EXTENDED', {
      zh: `插件 ${pluginId} 改变了已有的类型或字段,而不只是增加:无法写成扩展`,
      en: `The plugin ${pluginId} changes existing types or fields instead of adding to them: no extension can say that`,
    });
  }
}

const extensionKinds = {
  [Kind.OBJECT_TYPE_DEFINITION]: Kind.OBJECT_TYPE_EXTENSION,
  [Kind.INTERFACE_TYPE_DEFINITION]: Kind.INTERFACE_TYPE_EXTENSION,
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: Kind.INPUT_OBJECT_TYPE_EXTENSION,
  [Kind.ENUM_TYPE_DEFINITION]: Kind.ENUM_TYPE_EXTENSION,
  [Kind.UNION_TYPE_DEFINITION]: Kind.UNION_TYPE_EXTENSION,
  [Kind.SCALAR_TYPE_DEFINITION]: Kind.SCALAR_TYPE_EXTENSION,
} as const;

type Named = { readonly name: { readonly value: string } };

/** What stands in `after` and not in `before`, by name. */
function added<Node extends Named>(before: readonly Node[] = [], after: readonly Node[] = []): Node[] {
  const known = new Set(before.map((node) => node.name.value));
  return after.filter((node) => !known.has(node.name.value));
}

function fieldsOf(type: TypeDefinitionNode): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] {
  return 'fields' in type ? (type.fields ?? []) : [];
}

/** The `extend …` that turns one version of a type into the other; undefined when nothing was added. */
function extension(before: TypeDefinitionNode, after: TypeDefinitionNode): TypeExtensionNode | undefined {
  const parts = {
    fields: added(fieldsOf(before), fieldsOf(after)),
    values: added('values' in before ? before.values : [], 'values' in after ? after.values : []),
    types: added('types' in before ? before.types : [], 'types' in after ? after.types : []),
    interfaces: added('interfaces' in before ? before.interfaces : [], 'interfaces' in after ? after.interfaces : []),
  };
  if (Object.values(parts).every((part) => part.length === 0)) return undefined;
  return { kind: extensionKinds[after.kind], name: after.name, ...parts } as unknown as TypeExtensionNode;
}

const isType = (node: DefinitionNode): node is TypeDefinitionNode => node.kind in extensionKinds;

/**
 * What a plugin adds to the SDL below it: its own types and `extend type …` of others'. Valid on top of `base`.
 *
 * @throws SchemaNotExtended when `base` and the result together are not `whole`
 */
export function sdlExtension(pluginId: string, base: string, whole: string): string {
  const before = new Map<string, TypeDefinitionNode>();
  for (const node of parse(base).definitions) if (isType(node)) before.set(node.name.value, node);
  const directives = new Set(
    parse(base).definitions.flatMap((node) => (node.kind === Kind.DIRECTIVE_DEFINITION ? [node.name.value] : [])),
  );
  const parts: string[] = [];
  for (const node of parse(whole).definitions) {
    if (node.kind === Kind.DIRECTIVE_DEFINITION && !directives.has(node.name.value)) parts.push(print(node));
    if (!isType(node)) continue;
    const known = before.get(node.name.value);
    const addition = known ? extension(known, node) : node;
    if (addition) parts.push(print(addition));
  }
  const text = parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
  const rebuilt = printSchema(lexicographicSortSchema(buildSchema(`${base}\n${text}`)));
  const expected = printSchema(lexicographicSortSchema(buildSchema(whole)));
  if (rebuilt !== expected) throw SchemaNotExtended.by(pluginId);
  return text;
}
