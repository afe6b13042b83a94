import { draws } from '@guanxi/core';
import { roomTypes } from './house.ts';

const families = [...'赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张'];
const givens = [
  '伟',
  '芳',
  '建国',
  '秀英',
  '敏',
  '志强',
  '丽',
  '晓东',
  '静',
  '海涛',
  '玉兰',
  '俊杰',
  '思远',
  '雪梅',
  '文博',
];
const wishes = ['高楼层,远离电梯', '无烟房', '荞麦枕', '需要婴儿床', '早餐清真', '延迟退房', '靠湖一侧'];

/** Who books for others. */
export const agencies = ['春秋假期旅行社', '远方商旅服务公司', '江南会展公司'].map((name, index) => ({
  externalId: `hotel-demo:agency:${index + 1}`,
  name,
  roles: ['customer', 'travel-agency'],
  industry: 'travel',
  status: 'active',
  hotel: { agencyCode: `T${String(index + 101)}`, commissionPercent: String(8 + 2 * index) },
}));

function guest(index: number) {
  const draw = draws(1000 + index);
  const vip = draw.chance(0.15);
  return {
    externalId: `hotel-demo:guest:${index}`,
    familyName: draw.oneOf(families),
    givenName: draw.oneOf(givens),
    mobile: `+861390000${String(1000 + index)}`,
    preferredLanguage: 'zh',
    favouriteType: draw.oneOf(roomTypes).externalId,
    hotel: {
      vipLevel: vip ? draw.between(1, 5) : 0,
      preferences: draw.chance(0.4) ? draw.oneOf(wishes) : null,
      documentNumber: `E${String(10_000_000 + index * 7919)}`,
    },
  };
}

/** Four hundred guests, one in seven a VIP. */
export const guests = Array.from({ length: 400 }, (_, index) => guest(index + 1));
