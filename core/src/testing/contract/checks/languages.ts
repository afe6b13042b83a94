import { labelledTexts } from '../../../plugins/index.ts';
import type { Label, Plugin } from '../../../sdk/index.ts';
import type { ContractCheck } from '../contract-check.ts';

/** Everything that a plugin says is there in Chinese and in English. */
export const speaksBothLanguages: ContractCheck = {
  name: 'says everything in Chinese and in English',
  findings: async ({ plugin, options }) => {
    const same = new Set(options.sameInBoth);
    return [
      ...[...labelledTexts(plugin), ...messagesOf(plugin)]
        .filter(([where]) => !same.has(where))
        .flatMap(([where, label]) => labelFinding(where, label)),
      ...(plugin.roles ?? []).flatMap(({ key, name, description }) =>
        [
          [`the name of the role ${key}`, name],
          [`the description of the role ${key}`, description],
        ].flatMap(([where = '', text = '']) => roleFinding(where, text)),
      ),
    ];
  },
};

const messagesOf = ({ messages = {} }: Plugin): [string, Label][] =>
  Object.entries(messages).map(([key, label]) => [`messages ${key}`, label]);

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Code without types may leave out a language, or both. */
function labelFinding(where: string, { zh = '', en = '' }: Partial<Label> = {}): string[] {
  const exception = `or name it in \`sameInBoth: ['${where}']\``;
  if (zh.trim() === '') return [`${where} lacks Chinese: { zh: '…', en: '${en}' }`];
  if (en.trim() === '') return [`${where} lacks English: { zh: '${zh}', en: '…' }`];
  if (zh === en && hasLetters(zh)) return [`${where} is "${zh}" in both languages: say it in each, ${exception}`];
  if (hasLetters(zh) && !hasHan(zh)) return [`${where} has no Chinese, only "${zh}": say it in Chinese, ${exception}`];
  if (hasLetters(en) && !hasLatin(en))
    return [`${where} has no English, only "${en}": say it in English, ${exception}`];
  return [];
}

/** Roles are data that administrators rename, so they have one text: both languages stand in it. */
function roleFinding(where: string, text: string): string[] {
  return hasHan(text) && hasLatin(text)
    ? []
    : [`${where} is "${text}": both languages stand in it, as "Desk / 前厅部"`];
}
