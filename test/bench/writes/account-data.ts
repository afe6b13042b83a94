import { accountName, mixed, originalOf } from '../company-names.ts';

/** Fields of an account that is written, named alike by all servers. */
export interface AccountData {
  readonly name: string;
  readonly shortName: string;
  readonly city: string;
  readonly employees: number;
  readonly phone: string;
  readonly website: string;
}

const cities = '上海 北京 广州 深圳 杭州 南京 成都 重庆 武汉 西安 苏州 天津 长沙 青岛 宁波 厦门'.split(' ');

/** A mobile number: eight digits as if by chance behind one of the prefixes 130 to 139. */
const mobile = (n: number): string =>
  `+86 13${mixed(n, 14) % 10}${String(mixed(n, 15) % 100_000_000).padStart(8, '0')}`;

/**
 * An account as customers have them: names, telephone numbers and web sites that have nothing to do with each other,
 * but for one of twenty, which is another one again, written differently.
 */
export function realAccount(n: number): AccountData {
  const name = accountName(n);
  const of = originalOf(n);
  const isHan = name.charCodeAt(0) > 0xff;
  const city = isHan ? name.slice(0, 2) : (cities[mixed(of, 11) % cities.length] ?? '');
  const host = isHan ? `g${mixed(of, 12).toString(36)}.com.cn` : `${name.split(' ')[0]?.toLowerCase()}.com`;
  return {
    ...{ name, shortName: isHan ? name.slice(0, 5) : (name.split(' ')[0] ?? name), city },
    ...{ employees: mixed(n, 13) % 1000, phone: mobile(of), website: `https://www.${host}` },
  };
}

/** As alike as no customer's are: `客户 1`, `客户 2` …; each is compared with dozens of others when it is made. */
export function alikeAccount(n: number): AccountData {
  return {
    ...{ name: `客户 ${n}`, shortName: `客${n}`, city: n % 2 ? '上海' : '北京', employees: n % 1000 },
    ...{ phone: `+86 21 5${String(n % 10_000_000).padStart(7, '0')}`, website: `https://c${n}.example.com` },
  };
}
