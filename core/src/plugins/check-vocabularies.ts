import type { Label, Plugin } from '../sdk/index.ts';

interface Said {
  readonly label: Label;
  readonly owner: string;
}

/** Several plugins may add values to a vocabulary; what two of them say about it has to be the same. */
export function checkVocabularies(plugins: readonly Plugin[], report: (problem: Label) => void): void {
  const said = new Map<string, Said>();
  for (const { id, vocabularies = [] } of plugins) {
    for (const { name, label, values } of vocabularies) {
      const texts = [
        [name, label] as const,
        ...Object.entries(values).map(([v, text]) => [`${name}.${v}`, text] as const),
      ];
      for (const [key, text] of texts) {
        const before = said.get(key);
        if (!before) said.set(key, { label: text, owner: id });
        else if (before.label.zh !== text.zh || before.label.en !== text.en)
          report(differs(key, before, { label: text, owner: id }));
      }
    }
  }
}

function differs(key: string, one: Said, other: Said): Label {
  const texts = ({ label: { zh, en } }: Said): string => `“${zh} / ${en}”`;
  return {
    zh:
      `词表 ${key} 被 ${one.owner} 称为 ${texts(one)},被 ${other.owner} 称为 ${texts(other)}:` +
      '请使用相同的名称,或另取一个代码',
    en:
      `the vocabulary ${key} is called ${texts(one)} by ${one.owner} and ${texts(other)} by ${other.owner}: ` +
      'call it the same, or choose another code',
  };
}
