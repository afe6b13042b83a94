import { nearestName, type Label } from '../../sdk/index.ts';

/** Takes everything that is wrong with a mapping: it is told together. */
export type Report = (problem: Label) => void;

/** The same report for a place inside the mapping: `fields.account.lookup`. */
export function within(place: string, report: Report): Report {
  return ({ zh, en }) => report({ zh: `${place}:${zh}`, en: `${place}: ${en}` });
}

/** `there is no … x; did you mean y? There are: …` */
export function unknownName(what: Label, name: string, known: readonly string[]): Label {
  const near = nearestName(name, known);
  const list = known.join(', ');
  return {
    zh: `没有${what.zh} ${name}${near ? `,是否指 ${near}?` : ';'}可用:${list}`,
    en: `there is no ${what.en} ${name}${near ? `, did you mean ${near}?` : ';'} there are: ${list}`,
  };
}
