import type { ExecuteOptions, TestCrm, TestUser } from '../../src/testing/index.ts';

/** What was found: how well it fits, and the record's name, title, number or text. */
const document = `query ($text: String!, $types: [String!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      rank
      cursor
      node {
        __typename
        id
        ... on Account { name } ... on Contact { name } ... on Opportunity { name } ... on Team { name }
        ... on Task { title } ... on Note { text } ... on User { displayName }
      }
    }
  }
}`;

type Node = Readonly<Record<string, string>>;

export interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly rank: string; readonly cursor: string; readonly node: Node }[];
}

export interface SearchVariables {
  readonly types?: readonly string[];
  readonly first?: number;
  readonly after?: string | null;
}

export interface Problem {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Searches as somebody, the administrator by default. */
export class Finder {
  constructor(private readonly crm: TestCrm) {}

  async page(text: string, variables: SearchVariables = {}, as?: TestUser | null): Promise<Page> {
    const options: ExecuteOptions = { variables: { text, ...variables }, ...(as !== undefined && { as }) };
    return (await this.crm.data<{ search: Page }>(document, options)).search;
  }

  /** Names of what is found, best first. */
  async names(text: string, as?: TestUser | null): Promise<string[]> {
    const { edges } = await this.page(text, {}, as);
    return edges.map(({ node }) => nameOf(node));
  }

  async ranks(text: string): Promise<string[]> {
    const { edges } = await this.page(text);
    return edges.map(({ rank, node }) => `${rank} ${nameOf(node)}`);
  }

  /** What an argument is refused with. */
  async refused(text: string, variables: SearchVariables = {}, language: 'zh' | 'en' = 'en'): Promise<Problem> {
    const { errors } = await this.crm.execute(document, { variables: { text, ...variables }, language });
    const [error] = errors ?? [];
    if (!error) throw new Error(`“${text.slice(0, 60)}” was not refused`);
    const { code, path } = error.extensions as { code: string; path?: readonly string[] };
    return { code, path: path ?? [], message: error.message };
  }
}

function nameOf({ name, title, text, displayName }: Node): string {
  return name ?? title ?? text ?? displayName ?? '?';
}
