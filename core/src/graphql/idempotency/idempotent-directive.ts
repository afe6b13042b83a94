import { DirectiveLocation, getDirectiveValues, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../../sdk/index.ts';
import type { RequestContext } from '../request/request-context.ts';

const longest = 255;

/** `createAccount(input: $input) @idempotent(key: $key) { … }` */
export const idempotentDirective = new GraphQLDirective({
  name: 'idempotent',
  description:
    '重复发送同一键和输入只执行一次,24 小时内返回首次的结果;与请求头 Idempotency-Key 等效 / ' +
    'However often it is sent with this key and input, the mutation is done once: within 24 hours it answers what it ' +
    'answered first. The header Idempotency-Key does the same for all mutations of a request.',
  locations: [DirectiveLocation.FIELD],
  args: {
    key: { type: new GraphQLNonNull(GraphQLString), description: '每个新调用一个新键,最长 255 / new for each call' },
  },
});

/**
 * The key of a mutation field, and for which fields of the operation it stands: that of the directive, else that of the
 * header. The header is one for the whole operation, so that under it a field with an alias has a key of its own.
 * @throws BadInput when it is empty or longer than 255 characters
 */
export function idempotencyKeyOf(
  { idempotencyKey }: RequestContext,
  { fieldNodes, fieldName, path, variableValues }: GraphQLResolveInfo,
): readonly string[] | null {
  const given = fieldNodes.flatMap(
    (node) => getDirectiveValues(idempotentDirective, node, variableValues)?.['key'] ?? [],
  );
  const key = (given[0] as string | undefined) ?? idempotencyKey;
  if (key === undefined) return null;
  if (key === '' || key.length > longest) {
    throw new BadInput({
      zh: `幂等键须为 1 至 ${longest} 个字符,实际 ${key.length} 个`,
      en: `An idempotency key has 1 to ${longest} characters, this one has ${key.length}`,
    });
  }
  return given.length > 0 || path.key === fieldName ? [fieldName, key] : [fieldName, key, String(path.key)];
}
