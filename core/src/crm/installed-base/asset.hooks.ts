import { hooksOf, ValidationError, type Change, type HookContext } from '../../sdk/index.ts';
import { byId } from '../by-id.ts';
import { Order, OrderLine } from '../ordering/index.ts';
import { refuseCircles } from '../refuse-circles.ts';
import { Product } from '../sales/index.ts';
import { Asset } from './asset.entity.ts';
import { warrantyEnd } from './warranty-end.ts';

type Changes = readonly Change<Asset>[];

/** What the order says: customer, contact, product, day. */
async function takeFromOrders(changes: Changes, context: HookContext): Promise<void> {
  const lineIds = [...new Set(changes.flatMap(({ record }) => record.orderLine?.id ?? []))];
  const lines = byId(lineIds.length > 0 ? await context.load(OrderLine, lineIds) : []);
  const orders = byId(await context.load(Order, [...new Set([...lines.values()].map(({ order }) => order.id))]));
  for (const { record } of changes) {
    const line = lines.get(record.orderLine?.id ?? '');
    const order = orders.get(line?.order.id ?? '');
    if (!line || !order) continue;
    record.account ??= order.account;
    record.soldOn ??= order.orderedOn;
    if (line.product) record.product ??= line.product;
    if (record.contact === undefined) record.contact = order.contact ?? null;
  }
}

function nameIt(record: Asset, product: Product | undefined): void {
  record.name ||= [product?.name, record.serialNumber].filter(Boolean).join(' ');
}

/** The end that follows from the product, unless another one was agreed; emptied, it follows again. */
function settleWarranty({ record, kind, changed }: Change<Asset>, product: Product | undefined): void {
  if (kind === 'create' ? record.warrantyEndOn != null : changed.has('warrantyEndOn')) {
    record.warrantyAgreed = record.warrantyEndOn != null;
  }
  if (record.warrantyAgreed) return;
  const from = record.installedOn ?? record.soldOn;
  const end = from && product?.warrantyMonths != null ? warrantyEnd(from, product.warrantyMonths) : null;
  if ((record.warrantyEndOn ?? null) !== end) record.warrantyEndOn = end;
}

function checkDays({ record, reject }: Change<Asset>): void {
  const { soldOn, installedOn } = record;
  if (!soldOn || !installedOn || installedOn >= soldOn) return;
  const message = { zh: '安装日期早于销售日期', en: 'It is installed before it is sold' };
  reject(new ValidationError('INSTALLED_BEFORE_SOLD', message, { path: ['installedOn'] }));
}

async function prepare(changes: Changes, context: HookContext): Promise<void> {
  await takeFromOrders(changes, context);
  const productIds = [...new Set(changes.flatMap(({ record }) => (record.product as Product | undefined)?.id ?? []))];
  const products = byId(await context.load(Product, productIds));
  for (const change of changes) {
    const { record, reject } = change;
    if (!record.account) reject(ValidationError.required('accountId', { zh: '客户', en: 'Account' }));
    if (!record.product) {
      reject(ValidationError.required('productId', { zh: '产品', en: 'Product' }));
      continue;
    }
    const product = products.get(record.product.id);
    nameIt(record, product);
    settleWarranty(change, product);
    checkDays(change);
  }
  const message = { zh: '资产不能是自身的组成部分', en: 'An asset is no part of itself' };
  await refuseCircles(Asset, changes, context, message);
}

export const assetHooks = hooksOf(Asset, { beforeCreate: prepare, beforeUpdate: prepare });
