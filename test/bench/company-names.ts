// Names of companies that nobody has, as unlike each other as those of real customers; the same for the same number.
const cities = '上海 北京 广州 深圳 杭州 南京 成都 重庆 武汉 西安 苏州 天津 长沙 青岛 宁波 厦门'.split(' ');
const marks = Array.from(
  '泰宏恒隆金鼎华远中信大成永盛嘉和瑞丰东方新兴天宇星海明达安康博雅德利正源卓越凯旋美诚志同创荣昌',
);
const trades = '建筑材料 建材 水泥 钢铁 玻璃 陶瓷 木业 涂料 门窗 管道 电器 装饰 科技 贸易 实业 物流'.split(' ');
const forms = '有限公司 有限责任公司 股份有限公司 集团'.split(' ');
const sounds = 'ba be bo da de do fa ga go ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se ta to va vi'.split(
  ' ',
);
const words = 'Construction Trade Invest Group Projekt Company Building Home'.split(' ');
const latin = 'sh.p.k|shpk|LLC|L.L.C.|GmbH|S.p.A.'.split('|');

/** A number that has nothing to do with those beside it, nor with other turns of its own (MurmurHash3's finaliser). */
export function mixed(n: number, turn: number): number {
  let hash = Math.imul(n + 1, 0x9e37_79b1) ^ Math.imul(turn + 1, 0x7f4a_7c15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of the list, as if by chance. */
export const pick = <T>(list: readonly T[], n: number, turn: number): T => list[mixed(n, turn) % list.length] as T;

/** Number of the account that this one is, if it is another one again. */
export const originalOf = (n: number): number => (n % 20 === 19 ? n - 7 : n);

/** Half Chinese, half European; one of twenty is another one again, written differently. */
export function accountName(n: number): string {
  const of = originalOf(n);
  const twice = of === n ? 0 : 3;
  if (of % 2 === 0) {
    const mark = [1, 2, 3].map((turn) => pick(marks, of, turn)).join('');
    return `${pick(cities, of, 4)}${mark}${pick(trades, of, 5)}${pick(forms, n, 6 + twice)}`;
  }
  const own = [1, 2, 3, 4].map((turn) => pick(sounds, of, turn)).join('');
  const name = own.charAt(0).toUpperCase() + own.slice(1);
  return `${name} ${pick(words, of, 5)} ${pick(latin, n, 6 + twice)}`;
}
