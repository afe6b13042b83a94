/** Opaque ids of one page of a list; `cursor` null: there are no more. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly cursor: string | null;
}

/** What of a connection is needed for that. */
export const idSelection = { nodes: { id: true }, pageInfo: { endCursor: true, hasNextPage: true } } as const;

export function idPageOf(page: unknown): IdPage {
  const { nodes, pageInfo } = page as {
    nodes: { id: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
  return { ids: nodes.map(({ id }) => id), cursor: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
