import { Money, multiplyMoney } from '../../sdk/index.ts';
import { demo } from './organisation.ts';

/** Code, name, English name, family, price in CNY, unit. */
const catalogue = [
  ['ZB-09', '普通石膏板 9.5mm', 'Gypsum board 9.5 mm', '石膏板', '16.80', 'square-metre'],
  ['ZB-12', '防火石膏板 12mm', 'Fire-rated gypsum board 12 mm', '石膏板', '28.50', 'square-metre'],
  ['ZB-15', '耐水石膏板 15mm', 'Moisture-resistant gypsum board 15 mm', '石膏板', '36.00', 'square-metre'],
  ['ZB-A1', '吸音穿孔石膏板', 'Perforated acoustic board', '石膏板', '58.00', 'square-metre'],
  ['LG-50', '轻钢龙骨 50 系列', 'Light steel stud 50', '龙骨', '10.60', 'metre'],
  ['LG-75', '轻钢龙骨 75 系列', 'Light steel stud 75', '龙骨', '14.80', 'metre'],
  ['LG-100', '轻钢龙骨 100 系列', 'Light steel stud 100', '龙骨', '19.60', 'metre'],
  ['BW-A50', '岩棉保温板 A 级 50mm', 'Rock wool board class A 50 mm', '保温材料', '62.00', 'square-metre'],
  ['BW-A80', '岩棉保温板 A 级 80mm', 'Rock wool board class A 80 mm', '保温材料', '88.00', 'square-metre'],
  ['BW-X30', '挤塑保温板 30mm', 'XPS insulation board 30 mm', '保温材料', '41.00', 'square-metre'],
  ['BW-V20', '真空绝热板 20mm', 'Vacuum insulation panel 20 mm', '保温材料', '165.00', 'square-metre'],
  ['MQ-60', '断桥铝幕墙系统 60', 'Thermally broken curtain wall 60', '幕墙', '860.00', 'square-metre'],
  ['MQ-80', '单元式幕墙系统 80', 'Unitised curtain wall 80', '幕墙', '1280.00', 'square-metre'],
  ['MQ-S1', '石材幕墙挂件系统', 'Stone cladding system', '幕墙', '420.00', 'square-metre'],
  ['FS-K11', '柔性防水浆料', 'Flexible waterproof slurry', '防水材料', '18.00', 'kilogram'],
  ['FS-SBS', 'SBS 改性沥青卷材', 'SBS modified bitumen membrane', '防水材料', '34.00', 'square-metre'],
  ['FS-TPO', 'TPO 防水卷材', 'TPO roofing membrane', '防水材料', '56.00', 'square-metre'],
  ['DP-C6', '同质透心地板', 'Homogeneous vinyl flooring', '地面材料', '128.00', 'square-metre'],
  ['DP-R4', '橡胶地板 4mm', 'Rubber flooring 4 mm', '地面材料', '186.00', 'square-metre'],
  ['TL-W1', '内墙净味乳胶漆', 'Low-odour interior emulsion', '涂料', '22.00', 'kilogram'],
  ['TL-E2', '外墙真石漆', 'Exterior stone paint', '涂料', '15.50', 'kilogram'],
] as const;

type Family = (typeof catalogue)[number][3];

/** What a unit costs us, in percent of its price, and for how many months we answer for it. */
const terms: Readonly<Record<Family, { readonly cost: number; readonly warrantyMonths?: number }>> = {
  石膏板: { cost: 68 },
  龙骨: { cost: 74 },
  保温材料: { cost: 63, warrantyMonths: 60 },
  幕墙: { cost: 57, warrantyMonths: 24 },
  防水材料: { cost: 61, warrantyMonths: 60 },
  地面材料: { cost: 55, warrantyMonths: 36 },
  涂料: { cost: 48 },
};

function standardCost(price: string, family: Family): { readonly amount: string; readonly currency: string } {
  const { amount, currency } = multiplyMoney(Money.of(price, 'CNY'), terms[family].cost, '0.01');
  return { amount, currency };
}

export const products = catalogue.map(([code, name, description, family, price, unitOfMeasure]) => ({
  externalId: `${demo}:product:${code}`,
  code,
  name,
  description,
  family,
  unitOfMeasure,
  listPrice: { amount: price, currency: 'CNY' },
  standardCost: standardCost(price, family),
  warrantyMonths: terms[family].warrantyMonths ?? null,
}));

/** Hundreds of the product's unit that one order asks for, from and to. */
export const usualHundreds: Readonly<Record<Family, readonly [number, number]>> = {
  石膏板: [8, 120],
  龙骨: [15, 200],
  保温材料: [6, 90],
  幕墙: [2, 30],
  防水材料: [5, 60],
  地面材料: [4, 50],
  涂料: [10, 150],
};
