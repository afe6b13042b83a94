import {
  companyNameRule,
  matchRule,
  placeRule,
  sharedValueRule,
  type MatchDeclaration,
  type MatchKey,
  type MatchRule,
} from '@guanxi/core';
import { BuildingProject } from '../projects/index.ts';
import { BuildingRegistration } from './registration.entity.ts';

/** A text as it is compared: letters and digits of any script, whatever their width and case. */
export function foldText(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Words that any project may have in its name, and that dealers write or leave out. */
const anyProject = /项目|工程|小区|楼盘|地块|建设|新建|project/gu;
/** What of two texts is short enough to stand in many others. */
const tooShort = 4;
/** Pieces that a text is found by. */
const mostPieces = 6;

function piecesOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
}

/** The share of their pairs of characters that two texts have in common (Dice); one that contains the other is near. */
function likeness(left: string, right: string): number {
  if (left === right) return 1;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= tooShort && long.includes(short)) return 0.9;
  const open = piecesOf(long);
  const total = open.length + piecesOf(short).length;
  let shared = 0;
  for (const piece of piecesOf(short)) {
    const at = open.indexOf(piece);
    if (at < 0) continue;
    open.splice(at, 1);
    shared += 2;
  }
  return total === 0 ? 0 : shared / total;
}

/** Below it two texts are different ones, and speak against. */
const different = 0.5;

const agreement = (similarity: number): number => (similarity >= different ? similarity : similarity / different - 1);

/** Phases and buildings of one site: 一期 is not 二期, T1 is not T2. */
const numbersOf = (text: string): string =>
  (text.match(/\d+|[一二三四五六七八九十]+(?=期|号|标|区|栋|座)/gu) ?? []).join(' ');
const otherNumber = 0.75;

/** Keys by which texts are found: as a whole, and by pieces, of which two agree by chance less often than one. */
const keysOf = (text: string, pieces: readonly string[]): MatchKey[] => [
  { text, exact: true },
  ...[...new Set(pieces)].map((piece) => ({ text: `#${piece}` })),
];

interface ProjectName {
  readonly text: string;
  /** As core's rule for names of companies reads it: sounds and other scripts. */
  readonly spoken: unknown;
}

function projectNameRule(code: string, field: string): MatchRule {
  const label = { zh: '项目名称相同或相近', en: 'Same or similar project name' };
  const weight = { weight: 0.9, against: 0.05 };
  const spoken = companyNameRule({ code, label, fields: [field], ...weight });
  return matchRule<ProjectName>({
    ...{ code, label, fields: [field], ...weight },
    prepare(values) {
      const text = foldText(values[0] ?? '').replaceAll(anyProject, '') || foldText(values[0] ?? '');
      return text === '' ? null : { text, spoken: spoken.prepare([text]) };
    },
    keys: (name) => [
      ...keysOf(name.text, piecesOf(name.text).slice(0, mostPieces)),
      ...(spoken.keys?.(name.spoken) ?? []).slice(0, 2),
    ],
    compare(left, right) {
      const heard = left.spoken === null || right.spoken === null ? -1 : spoken.compare(left.spoken, right.spoken);
      const found = Math.max(agreement(likeness(left.text, right.text)), heard);
      return numbersOf(left.text) === numbersOf(right.text) ? found : Math.min(found, otherNumber);
    },
  });
}

function addressRule(code: string, field: string): MatchRule {
  return matchRule<string>({
    ...{ code, label: { zh: '地址相同或相近', en: 'Same or similar address' }, fields: [field] },
    ...{ weight: 0.92, against: 0.05 },
    // '待定' says nothing, and is no other address.
    prepare([value]) {
      const text = foldText(value ?? '');
      return text.length < tooShort ? null : text;
    },
    // What tells most stands at the end: the street and its number.
    keys: (text) => keysOf(text, piecesOf(text).slice(-mostPieces)),
    compare: (left, right) => agreement(likeness(left, right)),
  });
}

/** A developer has many projects: nobody is found by it, it confirms only. */
function developerRule(code: string, field: string): MatchRule {
  const label = { zh: '开发商相同或相近', en: 'Same or similar developer' };
  const { keys: _keys, ...rule } = companyNameRule({ code, label, fields: [field], weight: 0.5, against: 0.05 });
  return rule;
}

const cityLabel = { zh: '城市', en: 'City' };
const threshold = 0.85;

/**
 * When two registrations, or a registration and a project, are probably about the same building: the same name in the
 * same place, or the same address whatever it is called. What holds no project claims nothing, and is compared with
 * nothing.
 */
export const matching: readonly MatchDeclaration[] = [
  {
    entity: BuildingRegistration,
    threshold,
    rules: [
      projectNameRule('BUILDING_SIMILAR_NAME', 'claimName'),
      addressRule('BUILDING_SIMILAR_ADDRESS', 'claimAddress'),
      developerRule('BUILDING_SAME_DEVELOPER', 'claimDeveloper'),
      placeRule({ code: 'BUILDING_SAME_CITY', label: cityLabel, fields: ['claimCity'], weight: 0, against: 0.1 }),
    ],
  },
  {
    entity: BuildingProject,
    threshold,
    rules: [
      projectNameRule('BUILDING_SIMILAR_NAME', 'name'),
      addressRule('BUILDING_SIMILAR_ADDRESS', 'address'),
      sharedValueRule({
        code: 'BUILDING_SAME_DEVELOPER',
        label: { zh: '开发商相同', en: 'Same developer' },
        ...{ fields: ['developer'], weight: 0.5, against: 0.05 },
      }),
      placeRule({ code: 'BUILDING_SAME_CITY', label: cityLabel, fields: ['city'], weight: 0, against: 0.1 }),
    ],
  },
];
