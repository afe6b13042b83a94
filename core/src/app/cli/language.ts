import type { Label, Language } from '../../sdk/index.ts';

/** The language of the terminal: LC_ALL, LC_MESSAGES, LANG, in this order, as POSIX has it. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Chooses the text for the terminal. */
export type Say = (label: Label) => string;

export function sayIn(language: Language): Say {
  return (label) => label[language];
}
