import { readFileSync } from 'node:fs';

export interface Snippet {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown file, in order. */
export function snippetsOf(file: string | URL): Snippet[] {
  const fences = /^```(\w+)\n([\s\S]*?)^```$/gm;
  return [...readFileSync(file, 'utf8').matchAll(fences)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Each GraphQL block with the JSON block that follows it. */
export function questionsOf(snippets: readonly Snippet[]): { readonly query: string; readonly answer: unknown }[] {
  return snippets.flatMap((snippet, index) => {
    const next = snippets[index + 1];
    if (snippet.language !== 'graphql') return [];
    if (next?.language !== 'json') throw new Error(`A query has no answer:\n${snippet.text}`);
    return [{ query: snippet.text, answer: JSON.parse(next.text) as unknown }];
  });
}

/** A TypeScript block by the file name in its first line. */
export function fileNamed(snippets: readonly Snippet[], name: string): string {
  const found = snippets.find(({ language, text }) => language === 'ts' && text.startsWith(`// ${name}\n`));
  if (!found) throw new Error(`The README has no block ${name}`);
  return found.text;
}

/** TypeScript blocks whose first line is a path, by that path, without that line. */
export function filesOf(snippets: readonly Snippet[]): ReadonlyMap<string, string> {
  const named = snippets.flatMap(({ language, text }): [string, string][] => {
    const [line = '', name = ''] = /^\/\/ (\S+\.ts)\n/.exec(text) ?? [];
    return language === 'ts' && name ? [[name, text.slice(line.length)]] : [];
  });
  return new Map(named);
}
