import type { Language, Principal } from '../../sdk/index.ts';

const supported: readonly { readonly range: RegExp; readonly language: Language }[] = [
  { range: /^zh(-|$)/i, language: 'zh' },
  { range: /^en(-|$)/i, language: 'en' },
];

/** The first language of an Accept-Language header that the platform speaks. */
function accepted(header: string): Language | undefined {
  const ranges = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((text) => text.trim());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { range, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { range } of ranges) {
    const found = supported.find((one) => one.range.test(range));
    if (found) return found.language;
  }
  return undefined;
}

/** What the client asks for, else what the user prefers, else English. */
export function requestLanguage(header: string | undefined, principal: Principal | null): Language {
  return (header === undefined ? undefined : accepted(header)) ?? principal?.language ?? 'en';
}
