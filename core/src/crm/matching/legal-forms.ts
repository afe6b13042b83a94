/**
 * Legal forms and kinds of enterprise as `wordsOf` gives them: they say how a company is registered, not which one it
 * is. Sources: the registers' own lists (GLEIF's Entity Legal Forms, ISO 20275) for the forms met in practice.
 */
const latin = new Set(
  [
    // English-speaking countries
    'inc incorporated llc llp lp ltd limited plc corp corporation pty pte pvt',
    // Germany, Austria, Switzerland, Netherlands, Nordic countries
    'gmbh mbh ag kg ohg ug ev bv nv ab oy oyj as asa aps kb',
    // France, Spain, Portugal, Italy, Romania
    'sa sas sarl eurl sci sl slu sau lda ltda spa srl srls snc',
    // Albania and Kosovo: companies, and the forms in use before 2008 (N.T.P., N.N.SH. …)
    'shpk sha shk ojq nn nnp nnt nnsh nt ntn ntp ntsh np npn npsh nsh nshp npt knt bi',
    // Former Yugoslavia, Poland, Czechia, Hungary, Turkey, Greece, Bulgaria
    'doo dooel dd ad sp zoo sro kft zrt nyrt ltdsti epe ae eood ood ead',
    // Russia (in Latin letters), Japan, Korea, Malaysia, Indonesia
    'ooo oao zao pao kk yk sdn bhd pt cv tbk',
    // China, as companies write it themselves
    'co company coltd',
  ].flatMap((line) => line.split(' ')),
);

/** Longest first. Traditional characters too: 有限責任公司. */
const han = [
  ...['股份有限责任公司', '股份有限責任公司', '集团股份有限公司', '集團股份有限公司', '有限责任公司', '有限責任公司'],
  ...[
    '集团有限公司',
    '集團有限公司',
    '股份有限公司',
    '集团公司',
    '集團公司',
    '有限公司',
    '股份公司',
    '合伙企业',
    '总公司',
  ],
  ...['分公司', '公司', '集团', '集團', '股份', '株式会社', '有限会社', '合同会社'],
].sort((a, b) => b.length - a.length);

export function isLegalForm(word: string): boolean {
  return latin.has(word);
}

/** A Han name without its legal form at the end, or at the beginning as in 株式会社. */
export function withoutHanForm(name: string): string {
  const form = han.find((one) => name.length > one.length && (name.endsWith(one) || name.startsWith(one)));
  if (form === undefined) return name;
  return withoutHanForm(name.endsWith(form) ? name.slice(0, -form.length) : name.slice(form.length));
}
