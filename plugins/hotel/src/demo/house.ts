const money = (amount: string) => ({ amount, currency: 'CNY' });

/** The house of the demo. */
export const property = {
  externalId: 'hotel-demo:property',
  code: 'LAKE',
  name: '云湖大酒店',
  stars: 5,
  city: '杭州',
  country: '中国',
};

const types = [
  { code: 'STD', name: '标准间', capacity: 2, beds: 2, price: '388.00', description: '双床,28 平方米,含双早。' },
  { code: 'DLX', name: '豪华大床房', capacity: 2, beds: 1, price: '528.00', description: '大床,36 平方米,高楼层。' },
  { code: 'FAM', name: '家庭房', capacity: 4, beds: 3, price: '688.00', description: '一大两小三床,45 平方米。' },
  { code: 'STE', name: '行政套房', capacity: 2, beds: 1, price: '1288.00', description: '一室一厅,62 平方米。' },
] as const;

const typeKeyOf = (code: string): string => `hotel-demo:type:${code}`;

/** What the house sells. */
export const roomTypes = types.map(({ price, ...type }) => ({
  ...type,
  externalId: typeKeyOf(type.code),
  basePrice: money(price),
}));

/** Type of each of the eight rooms of a floor. */
const floorPlan = ['STD', 'STD', 'STD', 'STD', 'DLX', 'DLX', 'FAM', 'STE'] as const;

/** Floors 3 to 8, rooms 301 … 808. */
export const rooms = [3, 4, 5, 6, 7, 8].flatMap((floor) =>
  floorPlan.map((code, index) => {
    const number = `${floor}0${index + 1}`;
    const status = number === '806' ? 'OUT_OF_ORDER' : 'READY';
    return { externalId: `hotel-demo:room:${number}`, number, floor, status, typeKey: typeKeyOf(code) };
  }),
);
