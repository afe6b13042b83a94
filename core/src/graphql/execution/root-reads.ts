import type { GraphQLFieldConfig, GraphQLObjectType } from 'graphql';
import type { RootRead } from '../../read/index.ts';
import type { RequestContext } from '../request/request-context.ts';

const extension = 'guanxiRead';

/** Says of a generated root field what it reads: the compiled path answers it without its resolver. */
export function readingExtension(read: RootRead): { readonly [extension]: RootRead } {
  return { [extension]: read };
}

/** What the generated fields of a root type read, by field name. */
export function rootReadsOf(root: GraphQLObjectType | null | undefined): ReadonlyMap<string, RootRead> {
  const reads = new Map<string, RootRead>();
  for (const field of Object.values(root?.getFields() ?? {})) {
    const read = field.extensions[extension] as RootRead | undefined;
    if (read) reads.set(field.name, read);
  }
  return reads;
}

/** Values of root fields that compiled statements gave before the resolvers ran, by response key. */
export function answersIn({ cache }: Pick<RequestContext, 'cache'>): Map<string, Promise<unknown>> {
  let answers = cache.get(extension) as Map<string, Promise<unknown>> | undefined;
  if (!answers) cache.set(extension, (answers = new Map<string, Promise<unknown>>()));
  return answers;
}

/** A generated root field whose value the compiled path may have found already. */
export function answeredFirst(config: GraphQLFieldConfig<unknown, RequestContext>): typeof config {
  const { resolve, extensions } = config;
  if (!resolve || !extensions?.[extension]) return config;
  return {
    ...config,
    resolve: (source, args, context, info) =>
      answersIn(context).get(String(info.path.key)) ?? resolve(source, args, context, info),
  };
}
