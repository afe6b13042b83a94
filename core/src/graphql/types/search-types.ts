import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
} from 'graphql';
import { searchedEntities, searchRanks, type SearchArguments } from '../../read/index.ts';
import type { Label } from '../../sdk/index.ts';
import { objectType } from './composed-types.ts';
import { pageInfoType } from './connection-types.ts';
import { described } from './described.ts';
import { readingExtension } from '../execution/root-reads.ts';
import { fromRow } from '../fields/from-row.ts';
import { recordInterface } from './interface-types.ts';
import type { RequestContext } from '../request/request-context.ts';
import type { TypeRegistry } from './type-registry.ts';

type Fields = GraphQLFieldConfigMap<unknown, RequestContext>;

const rankLabels: Readonly<Record<(typeof searchRanks)[number], Label>> = {
  EXACT: { zh: '某个字段的值就是搜索文字', en: 'a field whose whole value is the text' },
  PREFIX: { zh: '名称以搜索文字开头', en: 'the name begins with the text' },
  NAME: { zh: '名称含有所有词', en: 'the name has all words of the text' },
  TEXT: { zh: '各字段合起来含有所有词', en: 'the fields together have all words of the text' },
};

function rankType(types: TypeRegistry): GraphQLEnumType {
  const values = Object.fromEntries(searchRanks.map((rank) => [rank, { description: described(rankLabels[rank]) }]));
  const description = '搜索结果的匹配程度,由高到低 / how well a record fits a search, best first';
  return types.once('SearchRank', () => new GraphQLEnumType({ name: 'SearchRank', description, values }));
}

function edgeType(types: TypeRegistry): GraphQLObjectType {
  return types.once('SearchEdge', () =>
    objectType<unknown, RequestContext>({
      name: 'SearchEdge',
      description: '搜索到的一条记录及其游标 / one record that was found, with its cursor',
      fields: () => ({
        cursor: { type: new GraphQLNonNull(GraphQLString), resolve: fromRow },
        rank: { type: new GraphQLNonNull(rankType(types)), resolve: fromRow },
        node: { type: new GraphQLNonNull(recordInterface(types)), resolve: fromRow },
      }),
    }),
  );
}

function connectionType(types: TypeRegistry): GraphQLObjectType {
  const listOf = (type: GraphQLObjectType | ReturnType<typeof recordInterface>) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
  return types.once('SearchConnection', () =>
    objectType<unknown, RequestContext>({
      name: 'SearchConnection',
      description:
        '搜索结果,匹配程度高的在前,其次新近修改的在前 / what was found: the best first, then what changed last',
      fields: () => ({
        edges: { type: listOf(edgeType(types)), resolve: fromRow },
        nodes: { type: listOf(recordInterface(types)), resolve: fromRow },
        pageInfo: { type: new GraphQLNonNull(pageInfoType(types)), resolve: fromRow },
        totalCount: {
          type: new GraphQLNonNull(GraphQLInt),
          description: '最多 500:更多的不再查找 / at most 500: no more are looked for',
          resolve: fromRow,
        },
      }),
    }),
  );
}

/** `search`, where the composition has anything to search. */
export function searchQuery(types: TypeRegistry): Fields {
  if (searchedEntities(types.model).length === 0) return {};
  return {
    search: {
      type: new GraphQLNonNull(connectionType(types)),
      args: {
        text: {
          type: new GraphQLNonNull(GraphQLString),
          description:
            '最多 200 个字符,所有词都要有:中文、拼音、拼音首字母、英文单词、电话号码片段(至少 4 位)、邮箱、编号 / ' +
            'at most 200 characters, all words must be there: Chinese, pinyin and its initials, English words, ' +
            'fragments of phone numbers (4 digits or more), parts of e-mail addresses, numbers',
        },
        types: {
          type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
          description: '只在这些类型中搜索,例如 ["Account"] / only among these types, as ["Account"]',
        },
        first: { type: GraphQLInt },
        after: { type: GraphQLString },
      },
      description: '在所有类型的记录中按文字搜索 / records of all types by what is written in them',
      extensions: readingExtension({ kind: 'search' }),
      resolve: (_root, args, context, info) =>
        context.engines.read.search(args as unknown as SearchArguments, info, context),
    },
  };
}
