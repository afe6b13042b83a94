import type { Draws } from '../../sdk/index.ts';

const families = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓韩冯曹彭曾萧田董袁潘蒋蔡余杜叶程魏'];

const givens = [
  ...['建国', '海燕', '志刚', '丽华', '晓明', '文静', '大伟', '雪峰', '玉梅', '俊', '婷婷', '振华', '春生', '佳怡'],
  ...['东升', '立群', '思远', '雨桐', '国栋', '慧敏', '少华', '永强', '秀英', '嘉豪', '欣悦', '宏伟', '芳', '磊'],
  ...['晓东', '凤霞', '明哲', '诗涵', '耀辉', '红梅', '子轩', '洁', '卫东', '梦琪', '剑锋', '翠兰', '博文', '静怡'],
];

/** Of people abroad, by the language of their country. */
const foreign = {
  en: {
    families: [
      'Harris',
      'Mitchell',
      'Turner',
      'Collins',
      'Bennett',
      'Foster',
      'Reid',
      'Walsh',
      'Nair',
      'Tan',
      'Okafor',
    ],
    givens: ['James', 'Sarah', 'Daniel', 'Emily', 'Oliver', 'Grace', 'Thomas', 'Priya', 'Michael', 'Hannah', 'Kevin'],
  },
  de: {
    families: ['Schneider', 'Weber', 'Hoffmann', 'Becker', 'Krüger', 'Vogel'],
    givens: ['Andreas', 'Katrin', 'Stefan', 'Julia', 'Markus', 'Anke'],
  },
} as const;

export type ForeignLanguage = keyof typeof foreign;

export interface PersonName {
  readonly familyName: string;
  readonly givenName: string;
}

export function chineseName(draw: Draws): PersonName {
  return { familyName: draw.oneOf(families), givenName: draw.oneOf(givens) };
}

export function foreignName(draw: Draws, language: ForeignLanguage): PersonName {
  const names = foreign[language];
  return { familyName: draw.oneOf(names.families), givenName: draw.oneOf(names.givens) };
}
