interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

/** Media types of an Accept header with their weight, most wanted first. */
function rangesOf(accept: string): MediaRange[] {
  return accept
    .slice(0, 1000)
    .split(',')
    .map((part): MediaRange => {
      const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

const graphqlResponse = 'application/graphql-response+json';

/** Whether the answer is going to be `application/graphql-response+json` instead of `application/json`. */
export function prefersGraphqlResponse(accept: string | undefined): boolean {
  const wanted = rangesOf(accept ?? '').find(({ type }) => type === graphqlResponse || type === 'application/json');
  return wanted?.type === graphqlResponse;
}

/** What nearly every client sends. */
const plainJson = { type: 'application/json', charset: 'utf-8' };

/** The parts of a Content-Type header, lower case; null where there is none. */
export function contentTypeOf(header: string | undefined): { readonly type: string; readonly charset: string } | null {
  if (header === undefined) return null;
  if (header === plainJson.type) return plainJson;
  const [type = '', ...parameters] = header.split(';').map((text) => text.trim().toLowerCase());
  const charset = parameters
    .find((text) => text.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  return { type, charset: charset ?? 'utf-8' };
}
