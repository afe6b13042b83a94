const han = /\p{Script=Han}/u;

/** 王 + 小明 -> 王小明, Wang + Xiaoming -> Xiaoming Wang: the order and the space depend on the script. */
export function personName(familyName?: string | null, givenName?: string | null): string | null {
  const family = familyName?.trim() ?? '';
  const given = givenName?.trim() ?? '';
  if (han.test(family + given)) return family + given;
  return `${given} ${family}`.trim() || null;
}
