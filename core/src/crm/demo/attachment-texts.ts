import type { Calendar } from './calendar.ts';
import type { Deal } from './deals.ts';
import { products } from './products.ts';

const catalogue = new Map(products.map((product) => [product.externalId, product]));

const words = {
  zh: {
    ...{
      title: '报价单',
      maker: '华岳建材集团',
      to: '致',
      project: '项目',
      date: '日期',
      total: '合计',
      discount: '折扣',
    },
    ...{ columns: ['产品编码', '产品名称', '数量', '单位', '单价', '折扣(%)'] },
    ...{ terms: ['付款:合同签订预付 30%,验收后付 70%。', '交货:收到预付款后 20 天内。', '本报价 30 天内有效。'] },
  },
  en: {
    ...{ title: 'QUOTATION', maker: 'Huayue Building Materials Group', to: 'To', project: 'Project', date: 'Date' },
    ...{
      total: 'Total',
      discount: 'less',
      columns: ['Code', 'Product', 'Quantity', 'Unit', 'Unit price', 'Discount (%)'],
    },
    ...{
      terms: [
        'Payment: 30% in advance, 70% after inspection.',
        'Delivery: 20 days, FOB Shanghai.',
        'Valid for 30 days.',
      ],
    },
  },
} as const;

export type Tongue = keyof typeof words;

export const tongueOf = ({ company }: Deal): Tongue => (company.region === 'International' ? 'en' : 'zh');

/** Code, name and what else of each line is written into a document. */
function linesOf({ lines }: Deal, tongue: Tongue) {
  return lines.map(({ productKey, quantity, price, discount }) => {
    const { code = '', name = '', description = '', unitOfMeasure = '' } = catalogue.get(productKey) ?? {};
    return [code, tongue === 'zh' ? name : description, quantity, unitOfMeasure, price.amount, discount];
  });
}

/** What the customer got as an offer on that day. */
export function quotationText(deal: Deal, day: number, calendar: Calendar): string {
  const tongue = tongueOf(deal);
  const { title, maker, to, project, date, total, discount, terms } = words[tongue];
  const lines = linesOf(deal, tongue).map(
    ([code, name, quantity, unit, price, percent], index) =>
      `${index + 1}. ${code}  ${name}\n   ${quantity} ${unit} × ${price} ${deal.total.currency}` +
      (percent === '0' ? '' : `  ${discount} ${percent}%`),
  );
  const head = [`${maker}  ${title}`, '', `${to}: ${deal.company.name}`, `${project}: ${deal.name}`];
  return [
    ...[...head, `${date}: ${calendar.date(day)}`, '', ...lines, ''],
    ...[`${total}: ${deal.total.amount} ${deal.total.currency}`, '', ...terms, ''],
  ].join('\n');
}

/** Quantities that the customer asked for, as a table for a spreadsheet (with the mark that Excel needs for UTF-8). */
export function quantitiesCsv(deal: Deal): string {
  const tongue = tongueOf(deal);
  const rows = [words[tongue].columns, ...linesOf(deal, tongue)];
  return `\uFEFF${rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')}\r\n`;
}

/** What was agreed with the customer about the technical side. */
export function minutesText(deal: Deal, day: number, calendar: Calendar): string {
  const codes = linesOf(deal, 'zh').map(([code, name]) => `${code} ${name}`);
  return [
    ...['技术交流会纪要', '', `时间:${calendar.date(day)}`, `客户:${deal.company.name}`, `项目:${deal.name}`, ''],
    ...['一、讨论产品', ...codes.map((line) => `  - ${line}`), '', '二、结论'],
    ...['  1. 产品性能满足设计要求,检测报告由我方一周内提供。', '  2. 样品送现场封样,以封样为准。'],
    ...['  3. 到货批次由项目部提前十天通知。', ''],
  ].join('\n');
}
