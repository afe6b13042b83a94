/** Syllables without an initial. */
const zero = 'a ai an ang ao e ei en eng er o ou';
const finals: Readonly<Record<string, string>> = {
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  f: 'a an ang ei en eng o ou u',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  w: 'a ai an ang ei en eng o u',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
};

const syllables = new Set([
  ...zero.split(' '),
  ...Object.entries(finals).flatMap(([initial, list]) => list.split(' ').map((final) => initial + final)),
]);
const longest = Math.max(...[...syllables].map(({ length }) => length));
const beginnings = new Set(
  [...syllables].flatMap((one) => Array.from(one, (_letter, index) => one.slice(0, index + 1))),
);

/** A word has few readings; a made-up one may have very many. */
const mostReadings = 2;

/**
 * The ways to read letters as whole syllables: `xian` is `xian` or `xi an`. Where there is none, the last syllable may
 * be unfinished and is left out: `jianzh` is `jian`. At most two, longer syllables first.
 */
export function syllablesOf(letters: string): readonly (readonly string[])[] {
  const whole: string[][] = [];
  const unfinished: string[][] = [];
  const read = (from: number, before: readonly string[]): void => {
    if (whole.length === mostReadings) return;
    const rest = letters.slice(from);
    if (rest === '') return void whole.push([...before]);
    for (let length = Math.min(longest, rest.length); length > 0; length--) {
      const syllable = rest.slice(0, length);
      if (syllables.has(syllable)) read(from + length, [...before, syllable]);
    }
    if (before.length > 0 && beginnings.has(rest)) unfinished.push([...before]);
  };
  read(0, []);
  return whole.length > 0 ? whole : unfinished.slice(0, mostReadings);
}
