import { demo } from './organisation.ts';

const catalogue = [
  ['ZB-12', '防火石膏板 12mm', '石膏板', '28.50', 'square-metre'],
  ['ZB-15', '耐水石膏板 15mm', '石膏板', '36.00', 'square-metre'],
  ['LG-75', '轻钢龙骨 75 系列', '龙骨', '14.80', 'metre'],
  ['LG-100', '轻钢龙骨 100 系列', '龙骨', '19.60', 'metre'],
  ['BW-A50', '岩棉保温板 A 级 50mm', '保温材料', '62.00', 'square-metre'],
  ['BW-X30', '挤塑保温板 30mm', '保温材料', '41.00', 'square-metre'],
  ['MQ-60', '断桥铝幕墙系统 60', '幕墙', '860.00', 'square-metre'],
  ['MQ-80', '单元式幕墙系统 80', '幕墙', '1280.00', 'square-metre'],
  ['FS-K11', '柔性防水浆料', '防水材料', '18.00', 'kilogram'],
  ['FS-SBS', 'SBS 防水卷材', '防水材料', '34.00', 'square-metre'],
] as const;

export const products = catalogue.map(([code, name, family, price, unitOfMeasure]) => ({
  externalId: `${demo}:product:${code}`,
  code,
  name,
  family,
  unitOfMeasure,
  listPrice: { amount: price, currency: 'CNY' },
}));

/** Code -> usual quantities of one order, in the product's unit. */
export const usualQuantity: Readonly<Record<string, readonly [number, number]>> = {
  石膏板: [800, 12_000],
  龙骨: [1_500, 20_000],
  保温材料: [600, 9_000],
  幕墙: [300, 4_500],
  防水材料: [500, 6_000],
};
